/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Fluids;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.Well;
import org.liftloop.plant.spec.AnnulusSpec;
import org.liftloop.plant.spec.BalanceSpec;
import org.liftloop.plant.spec.DriveSpec;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.LoadLimits;
import org.liftloop.plant.spec.MotorSpec;
import org.liftloop.plant.spec.SensorSpec;
import org.liftloop.plant.spec.TubingSpec;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.PumpLeaks;
import org.liftloop.rodpump.predict.TubingSupport;
import org.liftloop.rodpump.pump.PlungerFit;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.torque.AirCounterbalance;
import org.liftloop.rodpump.torque.Counterbalance;
import org.liftloop.rodpump.torque.CrankCounterbalance;
import org.liftloop.rodpump.torque.UnitRating;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.wave.RodFriction;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.unit.UnitType;

/** Draws one well around what the model says; used once. The ranges are listed at PlantWells. */
public final class HiddenWell {

	/** API 5CT 2-7/8 in 6.5 lb/ft, where the model knows no tubing. */
	private static final Tubing CUSTOMARY_TUBING = new Tubing(0.0620, 0.0730, 2.07e11, true);
	/** Inside diameter of API 5CT casing, 5-1/2 in 17 lb/ft and 7 in 23 lb/ft, m. */
	private static final double SMALL_CASING_M = 0.1243;
	private static final double LARGE_CASING_M = 0.1617;
	private static final double LARGEST_TUBING_IN_SMALL_CASING_M = 0.095;
	private static final double WATER_PA_PER_M = 9_806.65;
	private static final double GAS_ENTRY_M = 1;
	/** Motors of NEMA MG 1, W. */
	private static final double[] MOTORS_W = { 3_700, 5_500, 7_500, 11_000, 15_000, 18_500, 22_000, 30_000, 37_000,
			45_000, 55_000, 75_000, 93_000, 110_000, 150_000 };
	private static final double MOTOR_RESERVE = 1.25;
	private static final double FALLBACK_PEAK = 1.25;

	private final Well well;
	private final long seed;
	private final Dice dice;

	/**
	 * @param well well of the model
	 * @param seed draws what is hidden
	 */
	public HiddenWell(Well well, long seed) {
		this.well = well;
		this.seed = 31 * seed + String.valueOf(well.getName()).hashCode();
		dice = new Dice(this.seed, -2);
	}

	/**
	 * @return the well as it truly is
	 * @throws RefusedException naming what is missing or wrong
	 */
	public WellSpec make() throws RefusedException {
		MappedWell mapped = MappedWell.of(well);
		UnitKinematics unit = mapped.input().unit();
		Double strokesPerMinute = mapped.strokesPerMinute();
		if (unit == null) {
			throw refused("the pumping unit is not known. " + String.join(" ", mapped.problems()),
					"Choose a pumping unit for the well.");
		}
		if (strokesPerMinute == null) {
			throw refused("the pumping speed is not known.", "Enter it for the well.");
		}
		try {
			return make(mapped, unit, strokesPerMinute);
		} catch (IllegalArgumentException e) {
			throw refused(String.valueOf(e.getMessage()), "Correct the well.");
		}
	}

	private RefusedException refused(String problem, String remedy) {
		return new RefusedException("Well '" + well.getName() + "': " + problem, remedy);
	}

	private WellSpec make(MappedWell mapped, UnitKinematics unit, double strokesPerMinute) {
		DiagnosisInput known = mapped.input();
		WellDetails details = known.details();
		Tubing given = details.tubing();
		Tubing tubing = given == null ? CUSTOMARY_TUBING : given;
		Double givenDepthM = details.pumpDepthM();
		double depthM = givenDepthM == null ? known.string().lengthM() : givenDepthM;
		double verticalM = details.path().trueVerticalDepthM(depthM);
		double densityKgM3 = known.fluidDensityKgM3() * dice.between(0.97, 1.03);
		PumpPressures pressures = PumpPressures.of(well, known.fluidDensityKgM3(), verticalM);
		double headPa = dice.between(0.95, 1.05) * Math.max(0,
				pressures.dischargePa() - known.fluidDensityKgM3() * RodTaper.STANDARD_GRAVITY_M_S2 * verticalM);
		double dischargePa = headPa + densityKgM3 * RodTaper.STANDARD_GRAVITY_M_S2 * verticalM;
		Double givenPa = pressures.intakePa();
		double intakePa = givenPa == null ? dice.between(0.1, 0.3) * dischargePa : Math.min(givenPa, 0.9 * dischargePa);
		TubingSupport free = TubingSupport.unanchored(depthM, tubing.areaM2(), tubing.youngsModulusPa());
		PredictionInput pumping = new PredictionInput(known.string(), unit, strokesPerMinute,
				Math.min(2, known.dampingRatio() * dice.between(0.75, 1.35)), densityKgM3, known.plungerDiameterM(),
				dischargePa, intakePa)
				.withPath(details.path(), new RodFriction(details.friction().coefficient(),
						details.friction().stuffingBoxN() + dice.between(100, 600)))
				.withTubing(tubing.anchored() ? TubingSupport.ANCHORED : free);
		BarrelPump pump = BarrelPump.FULL.withDeadSpace(dice.between(0.08, 0.25))
				.withLeaks(PumpLeaks.ofPlunger(slippageM3PerSPa(details.plungerFit(), pumping)));
		AnnulusSpec annulus = annulus(tubing, intakePa, verticalM);
		TubingSpec above = new TubingSpec(headPa, freeAreaM2(tubing, known), free);
		PredictedCard card = StrokeMaker.predictor(pumping).predict(pumping, pump, () -> false);
		double liftM3PerS = Math.max(1e-9, card.pump().netLiquidM3() * strokesPerMinute / 60);
		BalanceSpec balance = balance(mapped, pumping, card);
		return new WellSpec(mapped.name(), pumping, pump, 0, inflow(verticalM, intakePa, liftM3PerS), annulus, above,
				drive(strokesPerMinute), motor(pumping, balance, card), balance, limits(mapped, card), sensors(),
				levelM(annulus, intakePa), seed);
	}

	/** Slips on the way up only, half of the time. */
	private double slippageM3PerSPa(@Nullable PlungerFit fit, PredictionInput pumping) {
		double differencePa = Math.max(1e5, pumping.dischargePressurePa() - pumping.intakePressurePa());
		double displacedM3PerS = pumping.plungerAreaM2() * pumping.unit().strokeM() * pumping.strokesPerMinute() / 60;
		double knownM3PerS = fit == null ? 0.03 * displacedM3PerS
				: fit.slippageM3PerS(pumping.plungerDiameterM(), differencePa, pumping.strokesPerMinute());
		return 2 * Math.min(knownM3PerS * dice.between(0.7, 1.6), 0.3 * displacedM3PerS) / differencePa;
	}

	private AnnulusSpec annulus(Tubing tubing, double intakePa, double verticalM) {
		Fluids fluids = well.getFluids();
		Double casingHeadPa = fluids == null ? null : fluids.getCasingHeadPressurePa();
		Double oilKgM3 = fluids == null ? null : fluids.getOilDensityKgM3();
		double casingM = tubing.outsideDiameterM() > LARGEST_TUBING_IN_SMALL_CASING_M ? LARGE_CASING_M : SMALL_CASING_M;
		double areaM2 = Math.PI / 4
				* (casingM * casingM - tubing.outsideDiameterM() * tubing.outsideDiameterM());
		// The water falls out in the annulus: above the pump stands oil, with some gas in it.
		double densityKgM3 = (oilKgM3 == null ? 850 : oilKgM3) * dice.between(0.85, 1);
		double drawnPa = dice.between(0.1e6, 0.3e6);
		return new AnnulusSpec(areaM2, densityKgM3, Math.min(casingHeadPa == null ? drawnPa : casingHeadPa, intakePa),
				verticalM, GAS_ENTRY_M);
	}

	private static double freeAreaM2(Tubing tubing, DiagnosisInput known) {
		double rodsM3 = known.string().tapers().stream().mapToDouble(taper -> taper.areaM2() * taper.lengthM()).sum();
		double insideM2 = Math.PI / 4 * tubing.insideDiameterM() * tubing.insideDiameterM();
		return Math.max(1e-5, insideM2 - rodsM3 / known.string().lengthM());
	}

	private static double levelM(AnnulusSpec annulus, double intakePa) {
		return Math.clamp((intakePa - annulus.casingHeadPressurePa())
				/ (annulus.fluidDensityKgM3() * RodTaper.STANDARD_GRAVITY_M_S2), 0, annulus.pumpDepthM());
	}

	private InflowSpec inflow(double verticalM, double intakePa, double liftM3PerS) {
		double reservoirPa = Math.max(1.4 * intakePa, dice.between(0.4, 0.65) * WATER_PA_PER_M * verticalM);
		return new InflowSpec(reservoirPa, 0, dice.between(0.5, 0.9) * reservoirPa)
				.through(dice.between(0.97, 1.05) * liftM3PerS, intakePa);
	}

	private DriveSpec drive(double strokesPerMinute) {
		OperatingLimits limits = well.getLimits();
		Double givenLow = limits == null ? null : limits.getMinimumStrokesPerMinute();
		Double givenHigh = limits == null ? null : limits.getMaximumStrokesPerMinute();
		if (limits != null && givenLow == null && givenHigh == null) {
			// Limits without a range of speeds: a well of fixed speed.
			double only = Math.clamp(strokesPerMinute, 0.5, 30);
			return new DriveSpec(only, only, 0.05);
		}
		double low = Math.clamp(givenLow == null ? 0.3 * strokesPerMinute : givenLow, 0.5, strokesPerMinute);
		double high = Math.clamp(givenHigh == null ? 1.4 * strokesPerMinute : givenHigh, low, 30);
		return new DriveSpec(low, high, 0.05);
	}

	/** Unknown: as API RP 11L balances a unit, CBE = 1.06 (Wrf + Fo/2). */
	private BalanceSpec balance(MappedWell mapped, PredictionInput pumping, PredictedCard card) {
		double known = mapped.equipment().structuralUnbalanceN();
		double unbalanceN = Double.isNaN(known) ? 0 : known;
		double factor = dice.between(0.96, 1.04);
		Counterbalance given = mapped.equipment().counterbalance();
		if (given != null) {
			return new BalanceSpec(unbalanceN, given.scaled(factor));
		}
		double effectN = factor * 1.06 * (card.tapers().getFirst().minimumN() + card.tapers().getFirst().maximumN()) / 2;
		return new BalanceSpec(unbalanceN, pumping.unit().geometry().type() == UnitType.AIR_BALANCED
				? new AirCounterbalance(1.08 * effectN, 0.92 * effectN, 1.3)
				: CrankCounterbalance.ofEffect(pumping.unit(), Math.max(effectN, unbalanceN), unbalanceN));
	}

	private MotorSpec motor(PredictionInput pumping, BalanceSpec balance, PredictedCard card) {
		PumpingUnit unit = well.getPumpingUnit();
		Double given = unit == null ? null : unit.getMotorRatingW();
		double surfaceEfficiency = unit == null ? 0.85 : unit.getSurfaceEfficiency();
		double[] loadN = card.surfaceCard().loadN();
		double[] crankRad = card.crank().angleRad();
		double squares = 0;
		for (int i = 0; i < loadN.length; i++) {
			double torqueNm = balance.netTorqueNm(pumping.unit(), crankRad[i], loadN[i], 1);
			squares += torqueNm * torqueNm / loadN.length;
		}
		double highest = drive(pumping.strokesPerMinute()).maximumStrokesPerMinute();
		double neededW = MOTOR_RESERVE * Math.sqrt(squares) * 2 * Math.PI * highest / 60 / surfaceEfficiency;
		double rated = given == null ? MOTORS_W[MOTORS_W.length - 1] : given;
		for (int i = MOTORS_W.length - 1; given == null && i >= 0 && MOTORS_W[i] >= neededW; i--) {
			rated = MOTORS_W[i];
		}
		return new MotorSpec(rated, 460, 0.91, 0.84, surfaceEfficiency);
	}

	private LoadLimits limits(MappedWell mapped, PredictedCard card) {
		OperatingLimits limits = well.getLimits();
		Double peakN = limits == null ? null : limits.getPeakPolishedRodLoadN();
		Double lowN = limits == null ? null : limits.getMinimumPolishedRodLoadN();
		UnitRating rating = mapped.equipment().rating();
		double ratedN = rating == null ? FALLBACK_PEAK * card.surfaceCard().peakLoadN() : rating.structureN();
		return new LoadLimits(peakN == null ? ratedN : peakN, lowN == null ? 0 : lowN);
	}

	private SensorSpec sensors() {
		return new SensorSpec(dice.between(20, 60), 10, dice.between(0.99, 1.01), dice.between(-400, 400),
				dice.between(-15, 15), 0.001, 0.001, Math.toRadians(dice.between(-0.5, 0.5)));
	}
}
