/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.DesignCase;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.design.DesignOutcome;
import org.liftloop.rodpump.twin.report.ResultLabels;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * A design, or the well as it is, as a row of text: what it consists of and what it would do.
 *
 * @param name what it is called
 * @param equipment what it consists of
 * @param figures what it would do; dashes where that is not known
 * @param verdict what is to be thought of it
 * @param reasons why
 */
public record DesignRow(String name, Equipment equipment, Figures figures, Verdict verdict, List<String> reasons) {

	/**
	 * What a design consists of.
	 *
	 * @param unit the pumping unit
	 * @param stroke polished-rod stroke
	 * @param speed pumping speed
	 * @param plunger diameter of the plunger
	 * @param intakePressure what the pump is fed with
	 */
	public record Equipment(String unit, String stroke, String speed, String plunger, String intakePressure) {

		private static final Equipment UNKNOWN = new Equipment(QuantityFormat.NO_VALUE, QuantityFormat.NO_VALUE,
				QuantityFormat.NO_VALUE, QuantityFormat.NO_VALUE, QuantityFormat.NO_VALUE);
	}

	/**
	 * What a design would do.
	 *
	 * @param rate pump displacement by fillage
	 * @param peakLoad peak polished-rod load
	 * @param gearbox gearbox loading in best balance
	 * @param rods highest rod loading
	 * @param power polished-rod power
	 */
	public record Figures(String rate, String peakLoad, String gearbox, String rods, String power) {

		private static final Figures UNKNOWN = new Figures(QuantityFormat.NO_VALUE, QuantityFormat.NO_VALUE,
				QuantityFormat.NO_VALUE, QuantityFormat.NO_VALUE, QuantityFormat.NO_VALUE);

		/**
		 * @return whether there is a prediction
		 */
		public boolean isKnown() {
			return !equals(UNKNOWN);
		}
	}

	public DesignRow {
		reasons = List.copyOf(reasons);
	}

	/**
	 * @param design a design, or null for the well as it is
	 * @param outcome what came of it, if it is known
	 * @param format how values are shown
	 * @return the row
	 */
	public static DesignRow of(@Nullable DesignCase design, Optional<DesignOutcome> outcome, QuantityFormat format) {
		String name = design == null ? Messages.Row_asItIs : name(design);
		if (outcome.isEmpty()) {
			return new DesignRow(name, typed(design, format), Figures.UNKNOWN, Verdict.PENDING, List.of());
		}
		Judgement judgement = Judgement.of(outcome.get(), format);
		if (outcome.get() instanceof DesignOutcome.Predicted predicted) {
			CardAnalysis analysis = predicted.prediction().analysis();
			Double intakePa = predicted.prediction().pressures().intakePa();
			return new DesignRow(name, equipment(analysis, intakePa, format), figures(analysis, format),
					judgement.verdict(), judgement.reasons());
		}
		return new DesignRow(name, typed(design, format), Figures.UNKNOWN, judgement.verdict(), judgement.reasons());
	}

	/**
	 * @param run an earlier run
	 * @param format how values are shown
	 * @return the row
	 */
	public static DesignRow of(PastRun run, QuantityFormat format) {
		DesignRow row = of(run.settings(), Optional.of(new DesignOutcome.Predicted(run.prediction())), format);
		return new DesignRow(run.title(), row.equipment(), row.figures(), row.verdict(), row.reasons());
	}

	/**
	 * @return the reasons in one line
	 */
	public String reasonsInLine() {
		return String.join(" ", reasons); //$NON-NLS-1$
	}

	private static String name(DesignCase design) {
		String name = design.getName();
		return name == null || name.isBlank() ? Messages.Row_unnamed : name;
	}

	/** Without a prediction only what the design itself says is known. */
	private static Equipment typed(@Nullable DesignCase design, QuantityFormat format) {
		if (design == null) {
			return Equipment.UNKNOWN;
		}
		String unit = design.getUnitDesignation();
		return new Equipment(unit == null || unit.isBlank() ? QuantityFormat.NO_VALUE : unit,
				value(Quantity.POSITION, design.getStrokeM(), format),
				value(Quantity.PUMPING_SPEED, design.getStrokesPerMinute(), format),
				value(Quantity.DIAMETER, design.getPlungerDiameterM(), format),
				value(Quantity.PRESSURE, design.getPumpIntakePressurePa(), format));
	}

	private static Equipment equipment(CardAnalysis analysis, @Nullable Double intakePa, QuantityFormat format) {
		DiagnosisInput input = analysis.well().input();
		CatalogueUnit entry = analysis.well().catalogueUnit();
		UnitKinematics unit = input.unit();
		return new Equipment(entry == null ? Messages.Row_ownGeometry : entry.designation(),
				value(Quantity.POSITION, unit == null ? null : unit.strokeM(), format),
				value(Quantity.PUMPING_SPEED, analysis.well().strokesPerMinute(), format),
				value(Quantity.DIAMETER, input.plungerDiameterM(), format),
				value(Quantity.PRESSURE, intakePa, format));
	}

	private static Figures figures(CardAnalysis analysis, QuantityFormat format) {
		return new Figures(value(analysis, org.liftloop.rodpump.diagnosis.Quantity.NET_PUMP_DISPLACEMENT, format),
				value(analysis, org.liftloop.rodpump.diagnosis.Quantity.PEAK_POLISHED_ROD_LOAD, format),
				ResultLabels.result(analysis, EquipmentQuantity.BEST_GEARBOX_LOADING).value(format),
				value(analysis, org.liftloop.rodpump.diagnosis.Quantity.GOODMAN_LOADING, format),
				value(analysis, org.liftloop.rodpump.diagnosis.Quantity.POLISHED_ROD_POWER, format));
	}

	private static String value(CardAnalysis analysis, org.liftloop.rodpump.diagnosis.Quantity quantity,
			QuantityFormat format) {
		return ResultLabels.result(analysis, quantity).value(format);
	}

	private static String value(Quantity quantity, @Nullable Double value, QuantityFormat format) {
		return value == null ? QuantityFormat.NO_VALUE : format.format(quantity, value);
	}
}
