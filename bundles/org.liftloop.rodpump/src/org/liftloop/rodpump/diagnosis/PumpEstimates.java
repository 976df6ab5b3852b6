/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.pump.PlungerFit;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.wave.RodMotion;

/**
 * What the downhole card says of the well where more than the least is known of it. Immutable.
 *
 * @param input            the well
 * @param strokesPerMinute pumping speed, 1/min
 */
record PumpEstimates(DiagnosisInput input, double strokesPerMinute) {

	private static final double HOURS_PER_DAY = 24;
	private static final double PER_CENT = 0.01;
	private static final double PASCALS_PER_PSI = 6_894.757293168361;
	/** An intake pressure that an error of 1 % in the fluid load moves by more than this part is uncertain. */
	private static final double SOUND_PRESSURE_ERROR = 0.05;

	private static final String NO_VOLUME_FACTOR = "No formation volume factor is given: the production is counted at the"
			+ " conditions of the pump.";
	private static final String NO_SLIPPAGE = "Slippage past the plunger is not deducted: plunger length, clearance and"
			+ " liquid viscosity are not known.";

	/** Movement of unanchored tubing for each newton of fluid load, m/N; 0 if it is anchored or not known. */
	double tubingFollowMPerN() {
		Tubing tubing = input.details().tubing();
		return tubing == null ? 0 : tubing.stretchM(1, tubingLengthM());
	}

	private double tubingStretchM(PumpFindings pump) {
		return pump.refusals().isEmpty() ? tubingFollowMPerN() * pump.fluidLoadN() : 0;
	}

	private double tubingLengthM() {
		Double depthM = input.details().pumpDepthM();
		return depthM == null ? input.string().lengthM() : depthM.doubleValue();
	}

	/**
	 * Fillage of the barrel. While unanchored tubing takes the load over, the barrel follows the plunger, and the card shows
	 * the knee of a full pump below the top by the stretch; so the liquid-filled stroke is set against the plunger's stroke
	 * in the barrel.
	 */
	double fillageFraction(PumpFindings pump) {
		double stretchM = tubingStretchM(pump);
		return stretchM > 0 && stretchM < pump.strokeM()
				? Math.min(1, effectiveStrokeM(pump) / (pump.strokeM() - stretchM))
				: pump.fillageFraction();
	}

	/** Plunger travel over liquid, with the travelling valve open: from the knee to the bottom, where no tubing moves. */
	static double effectiveStrokeM(PumpFindings pump) {
		return pump.fillageFraction() * pump.strokeM();
	}

	/** Volume the effective stroke displaces while the well pumps, m3/s. */
	double effectiveDisplacementM3PerS(PumpFindings pump) {
		return input.plungerAreaM2() * effectiveStrokeM(pump) * strokesPerMinute / 60;
	}

	/** Adds the estimates from {@link Quantity#TUBING_STRETCH} to {@link Quantity#FRICTION_POWER}. */
	void addTo(List<Estimate> estimates, PumpFindings pump, RodMotion motion, List<String> reasons) {
		double stretchM = tubingStretchM(pump);
		estimates.add(of(Quantity.TUBING_STRETCH, stretchM, pump.refusals(), reasons));
		estimates.add(of(Quantity.NET_PLUNGER_STROKE, pump.strokeM() - stretchM, pump.refusals(), reasons));
		estimates.add(of(Quantity.EFFECTIVE_PLUNGER_STROKE, effectiveStrokeM(pump), pump.refusals(), reasons));
		double slippage = slippageM3PerS(pump);
		estimates.add(of(Quantity.PLUNGER_SLIPPAGE, slippage, pump.refusals(), reasons));
		estimates.add(production(pump, slippage, reasons));
		estimates.add(intakePressure(pump, reasons));
		estimates.add(input.details().friction().isNone() ? of(Quantity.FRICTION_POWER, 0, List.of(), reasons)
				: of(Quantity.FRICTION_POWER, motion.work().frictionJ() * strokesPerMinute / 60, List.of(), reasons));
	}

	/** Zero if the plunger's fit is not known. */
	private double slippageM3PerS(PumpFindings pump) {
		PlungerFit fit = input.details().plungerFit();
		return fit == null ? 0
				: fit.slippageM3PerS(input.plungerDiameterM(), pump.fluidLoadN() / input.plungerAreaM2(),
						strokesPerMinute);
	}

	private Estimate production(PumpFindings pump, double slippageM3PerS, List<String> reasons) {
		WellDetails details = input.details();
		List<String> all = new ArrayList<>(reasons);
		double volumeFactor = orOne(details.formationVolumeFactor(), all);
		if (details.plungerFit() == null) {
			all.add(NO_SLIPPAGE);
		}
		Double hours = details.runtimeHoursPerDay();
		double part = hours == null ? 0 : hours.doubleValue() / HOURS_PER_DAY;
		double pumpingM3PerS = effectiveDisplacementM3PerS(pump) / volumeFactor - slippageM3PerS;
		List<String> refusals = pump.refusals().isEmpty() && pumpingM3PerS < 0
				? List.of("The slippage past the plunger is more than the pump displaces: the well cannot produce. Check"
						+ " clearance, plunger length and viscosity.")
				: pump.refusals();
		return of(Quantity.INFERRED_PRODUCTION, part * pumpingM3PerS, refusals, all);
	}

	private static double orOne(@Nullable Double factor, List<String> reasons) {
		if (factor == null) {
			reasons.add(NO_VOLUME_FACTOR);
			return 1;
		}
		return factor.doubleValue();
	}

	/** PIP = Pd - Fo/Ap, refused where it is not between zero and Pd. */
	private Estimate intakePressure(PumpFindings pump, List<String> reasons) {
		Double dischargePa = input.details().dischargePressurePa();
		double highestN = dischargePa == null ? 0 : dischargePa.doubleValue() * input.plungerAreaM2();
		List<String> refusals = pump.refusals();
		if (refusals.isEmpty() && dischargePa != null && pump.fluidLoadN() > highestN) {
			refusals = List.of("The fluid load exceeds the highest possible one, " + Say.load(highestN)
					+ " at an empty pump intake, by " + Say.load(pump.fluidLoadN() - highestN)
					+ ": the intake pressure would be negative. Discharge pressure, plunger diameter or damping may be"
					+ " wrong, or friction spreads the load lines.");
		}
		double intakePa = (highestN - pump.fluidLoadN()) / input.plungerAreaM2();
		List<String> all = new ArrayList<>(reasons);
		double perPercentPa = PER_CENT * pump.fluidLoadN() / input.plungerAreaM2();
		if (intakePa < perPercentPa / SOUND_PRESSURE_ERROR) {
			all.add(String.format(Locale.ROOT,
					"The intake pressure is a small difference of large ones: an error of 1 %% in the fluid load moves it by"
							+ " %.0f kPa (%.0f psi).",
					Double.valueOf(perPercentPa / 1e3), Double.valueOf(perPercentPa / PASCALS_PER_PSI)));
		}
		return of(Quantity.PUMP_INTAKE_PRESSURE, intakePa, refusals, all);
	}

	private Estimate of(Quantity quantity, double value, List<String> refusals, List<String> reasons) {
		List<String> missing = input.details().missingFor(quantity);
		if (!missing.isEmpty()) {
			return Estimate.notDeterminable(quantity.id(), quantity.unit(), missing);
		}
		return refusals.isEmpty() ? Estimate.of(quantity.id(), value, quantity.unit(), reasons)
				: Estimate.notDeterminable(quantity.id(), quantity.unit(), refusals);
	}
}
