/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.units.Quantity;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.rp11l.ComputedCharts;
import org.liftloop.rodpump.rp11l.Form11L1;
import org.liftloop.rodpump.rp11l.Rp11lDesign;
import org.liftloop.rodpump.rp11l.Rp11lInput;
import org.liftloop.rodpump.rp11l.Rp11lQuantity;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.Rp11lComparison.Row;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.unit.UnitType;

/**
 * Fills in Form 11L-1 of API RP 11L for the well and card of an analysis. What comes from the charts is computed with the
 * wave equation in place of the standard's charts, and labelled so; outside of the method it is refused.
 *
 * @param analysis the analysis
 */
public record CompareRp11l(CardAnalysis analysis) implements Operation<Rp11lComparison> {

	private static final double WATER_KG_M3 = 1_000;
	/** What the form's data come from. */
	private static final Set<String> DATA = Set.of("rodString", "pump", "fluids", "strokesPerMinute", "pumpingUnit",
			"positionM");

	@Override
	public Rp11lComparison execute(IProgressMonitor monitor) throws RefusedException {
		SubMonitor progress = SubMonitor.convert(monitor, "API RP 11L of '" + analysis.card().name() + "'", 1);
		List<String> doubts = new ArrayList<>(analysis.assumptions().stream()
				.filter(assumed -> DATA.contains(assumed.subject())).map(assumed -> "Assumed: " + assumed.reason()).toList());
		Form11L1 form;
		try {
			form = Form11L1.of(input(doubts));
		} catch (IllegalArgumentException e) {
			throw new RefusedException("API RP 11L: " + e.getMessage(), "Correct the well.", e);
		}
		List<String> refusals = new ArrayList<>(refusals(form));
		List<Estimate> estimates = estimates(form, refusals, doubts, progress);
		progress.worked(1);
		return new Rp11lComparison(rows(form, estimates, doubts), refusals);
	}

	private Rp11lInput input(List<String> doubts) {
		DiagnosisInput well = analysis.well().input();
		WellDetails details = well.details();
		double lengthM = well.string().lengthM();
		Double intakePa = details.fluidLevelIntakePa();
		if (intakePa == null) {
			doubts.add("The fluid level is not known: it is taken at the pump.");
		}
		double aboveM = intakePa == null ? 0 : intakePa / (well.fluidDensityKgM3() * RodTaper.STANDARD_GRAVITY_M_S2);
		Tubing tubing = details.tubing();
		if (tubing == null) {
			doubts.add("The tubing is not known: it is taken as anchored.");
		}
		if (!details.path().isVertical()) {
			doubts.add("API RP 11L knows vertical wells only: the deviation is not counted.");
		}
		double tubingElasticPerN = tubing == null ? 0 : tubing.stretchM(1, 1);
		Estimate fillage = analysis.diagnosis().estimate(org.liftloop.rodpump.diagnosis.Quantity.FILLAGE);
		return Rp11lInput.of(well.string(), lengthM - aboveM, analysis.diagnosis().surfaceCard().strokesPerMinute(),
				analysis.diagnosis().surfaceCard().strokeM(), well.plungerDiameterM(),
				well.fluidDensityKgM3() / WATER_KG_M3, tubingElasticPerN, fillage.isDetermined() ? fillage.value() : 1);
	}

	private List<String> refusals(Form11L1 form) {
		List<String> refusals = new ArrayList<>(form.outsideOfTheMethod());
		UnitKinematics unit = analysis.well().input().unit();
		if (unit == null) {
			refusals.add("The pumping unit is not known.");
		} else if (unit.geometry().type() != UnitType.CONVENTIONAL) {
			refusals.add("API RP 11L holds for conventional units only.");
		}
		if (!analysis.diagnosis().estimate(org.liftloop.rodpump.diagnosis.Quantity.FILLAGE).isDetermined()) {
			refusals.add("API RP 11L holds for a full pump; the fillage of this card cannot be determined.");
		}
		return refusals;
	}

	/** One for each quantity, in its order. */
	private List<Estimate> estimates(Form11L1 form, List<String> refusals, List<String> doubts, SubMonitor progress) {
		UnitKinematics unit = analysis.well().input().unit();
		if (unit != null && refusals.isEmpty()) {
			try {
				return Rp11lDesign.of(form, new ComputedCharts(unit).read(form, progress::isCanceled)).estimates().stream()
						.map(estimate -> weakened(estimate, doubts)).toList();
			} catch (CancellationException e) {
				throw new OperationCanceledException();
			} catch (IllegalArgumentException e) {
				refusals.add("The chart values cannot be computed: " + e.getMessage() + ".");
			}
		}
		return List.of(Rp11lQuantity.values()).stream()
				.map(quantity -> Estimate.notDeterminable(quantity.id(), quantity.unit(), refusals)).toList();
	}

	private static Estimate weakened(Estimate estimate, List<String> doubts) {
		List<String> reasons = new ArrayList<>(estimate.reasons());
		reasons.addAll(doubts);
		return estimate.isDetermined() ? Estimate.of(estimate.id(), estimate.value(), estimate.unit(), reasons) : estimate;
	}

	private List<Row> rows(Form11L1 form, List<Estimate> estimates, List<String> doubts) {
		List<Row> rows = new ArrayList<>(List.of(
				line("Speed ratio N/No", Quantity.NUMBER, form.speedRatio(), "1", doubts, null),
				line("Speed ratio N/No'", Quantity.NUMBER, form.taperedSpeedRatio(), "1", doubts,
						org.liftloop.rodpump.diagnosis.Quantity.SPEED_RATIO),
				line("Fluid load Fo", Quantity.FORCE, form.fluidLoadN(), "N", doubts,
						org.liftloop.rodpump.diagnosis.Quantity.FLUID_LOAD),
				line("Load of a stroke's stretch Skr", Quantity.FORCE, form.strokeLoadN(), "N", doubts, null),
				line("Load ratio Fo/Skr", Quantity.NUMBER, form.loadRatio(), "1", doubts, null),
				line("Rod weight in fluid Wrf", Quantity.FORCE, form.buoyantRodWeightN(), "N", doubts,
						org.liftloop.rodpump.diagnosis.Quantity.BUOYANT_ROD_WEIGHT),
				line("Weight ratio Wrf/Skr", Quantity.NUMBER, form.weightRatio(), "1", doubts, null)));
		for (Rp11lQuantity quantity : Rp11lQuantity.values()) {
			rows.add(new Row(label(quantity), quantity(quantity), estimates.get(quantity.ordinal()), measured(quantity)));
		}
		return rows;
	}

	private Row line(String label, Quantity quantity, double value, String unit, List<String> doubts,
			org.liftloop.rodpump.diagnosis.@Nullable Quantity measured) {
		return new Row(label, quantity, Estimate.of(label, value, unit, doubts),
				measured == null ? null : analysis.diagnosis().estimate(measured));
	}

	private Estimate measured(Rp11lQuantity quantity) {
		return switch (quantity) {
			case PLUNGER_STROKE -> plungerStroke();
			case PUMP_DISPLACEMENT -> shown(org.liftloop.rodpump.diagnosis.Quantity.PUMP_DISPLACEMENT);
			case PEAK_POLISHED_ROD_LOAD -> shown(org.liftloop.rodpump.diagnosis.Quantity.PEAK_POLISHED_ROD_LOAD);
			case MINIMUM_POLISHED_ROD_LOAD -> shown(org.liftloop.rodpump.diagnosis.Quantity.MINIMUM_POLISHED_ROD_LOAD);
			case PEAK_TORQUE -> analysis.equipment().estimate(EquipmentQuantity.BEST_PEAK_TORQUE);
			case POLISHED_ROD_POWER -> shown(org.liftloop.rodpump.diagnosis.Quantity.POLISHED_ROD_POWER);
			case COUNTERBALANCE_EFFECT -> analysis.equipment().estimate(EquipmentQuantity.BEST_COUNTERBALANCE_EFFECT);
		};
	}

	/** The method's is net of the tubing's stretch; without tubing data the gross stroke is all that there is. */
	private Estimate plungerStroke() {
		Estimate net = shown(org.liftloop.rodpump.diagnosis.Quantity.NET_PLUNGER_STROKE);
		return net.isDetermined() ? net : shown(org.liftloop.rodpump.diagnosis.Quantity.PUMP_STROKE);
	}

	private Estimate shown(org.liftloop.rodpump.diagnosis.Quantity quantity) {
		return analysis.diagnosis().estimate(quantity);
	}

	private static String label(Rp11lQuantity quantity) {
		return switch (quantity) {
			case PLUNGER_STROKE -> "Plunger stroke Sp";
			case PUMP_DISPLACEMENT -> "Pump displacement PD";
			case PEAK_POLISHED_ROD_LOAD -> "Peak polished-rod load PPRL";
			case MINIMUM_POLISHED_ROD_LOAD -> "Minimum polished-rod load MPRL";
			case PEAK_TORQUE -> "Peak torque in balance PT";
			case POLISHED_ROD_POWER -> "Polished-rod power PRHP";
			case COUNTERBALANCE_EFFECT -> "Counterbalance effect CBE";
		};
	}

	private static Quantity quantity(Rp11lQuantity quantity) {
		return switch (quantity) {
			case PLUNGER_STROKE -> Quantity.POSITION;
			case PUMP_DISPLACEMENT -> Quantity.VOLUME_RATE;
			case PEAK_POLISHED_ROD_LOAD, MINIMUM_POLISHED_ROD_LOAD, COUNTERBALANCE_EFFECT -> Quantity.FORCE;
			case PEAK_TORQUE -> Quantity.TORQUE;
			case POLISHED_ROD_POWER -> Quantity.POWER;
		};
	}
}
