/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.DampingModel;
import org.liftloop.model.DownholePump;
import org.liftloop.model.Fluids;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.Well;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.torque.EquipmentInput;
import org.liftloop.rodpump.twin.AssumedValue;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.WellRefusedException;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.CrankRotation;
import org.liftloop.rodpump.unit.UnitCatalogue;
import org.liftloop.rodpump.unit.UnitGeometry;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.unit.UnitType;

/**
 * Maps one well; used once. Collects everything that is wrong, so that the user is not sent back one field at a time.
 */
public final class WellMapping {

	private static final String DAMPING_RATIO = "dampingRatio";

	private final Well well;
	private final UnitCatalogue units;
	private final List<String> missing = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private final List<AssumedValue> assumptions = new ArrayList<>();
	private @Nullable CatalogueUnit catalogueUnit;

	/**
	 * @param well  well of the model
	 * @param units catalogue of pumping units
	 */
	public WellMapping(Well well, UnitCatalogue units) {
		this.well = well;
		this.units = units;
	}

	/**
	 * @return the well for the solver
	 * @throws WellRefusedException naming everything that is missing or out of range
	 */
	public MappedWell map() throws WellRefusedException {
		well.getAssumptions().forEach(assumption -> assumptions.add(AssumedValue.of(assumption)));
		RodString rods = new RodStringMapping(missing, assumptions).map(well.getRodString());
		UnitKinematics unit = unit();
		double plungerDiameterM = plungerDiameterM();
		double fluidDensityKgM3 = fluidDensityKgM3();
		boolean ratio = well.getDampingModel() == DampingModel.RATIO;
		boolean stated = !ratio || assumptions.stream().anyMatch(assumed -> assumed.subject().equals(DAMPING_RATIO));
		if (!stated && !well.eIsSet(ModelPackage.Literals.WELL__DAMPING_RATIO)) {
			assumptions.add(new AssumedValue(DAMPING_RATIO,
					String.format(Locale.ROOT, "Damping ratio %.2f is the default; it was not fitted to this well.",
							well.getDampingRatio())));
		}
		DiagnosisInput input = rods == null || !missing.isEmpty() ? null
				: input(rods, unit, plungerDiameterM, fluidDensityKgM3);
		DampingMapping damping = new DampingMapping(well, missing);
		DiagnosisInput damped = input == null ? null
				: input.withDetails(input.details().withDamping(damping.model(input)));
		Double liftingPowerW = damped == null ? null : damping.liftingPowerW(damped);
		if (damped == null || !missing.isEmpty()) {
			throw new WellRefusedException(name(), missing);
		}
		EquipmentInput equipment = EquipmentMapping.map(well.getPumpingUnit(), unit, catalogueUnit, problems);
		return new MappedWell(name(), damped, equipment, catalogueUnit, well.getStrokesPerMinute(),
				well.getTargetFillage(), liftingPowerW, text(well.getOrigin()), assumptions, problems);
	}

	private @Nullable DiagnosisInput input(RodString rods, @Nullable UnitKinematics unit, double plungerDiameterM,
			double fluidDensityKgM3) {
		try {
			return new DiagnosisInput(rods, unit, plungerDiameterM, fluidDensityKgM3, well.getDampingRatio())
					.withDetails(new DetailsMapping(well, problems).map(fluidDensityKgM3));
		} catch (IllegalArgumentException e) {
			missing.add(sentence(e));
			return null;
		}
	}

	private String name() {
		String name = text(well.getName());
		return name.isBlank() ? "without name" : name;
	}

	private double plungerDiameterM() {
		DownholePump pump = well.getPump();
		Double diameterM = pump == null ? null : pump.getPlungerDiameterM();
		if (diameterM == null) {
			missing.add("The pump's plunger diameter is missing.");
			return Double.NaN;
		}
		return diameterM;
	}

	private double fluidDensityKgM3() {
		Fluids fluids = well.getFluids();
		Double densityKgM3 = fluids == null ? null : fluids.mixtureDensityKgM3();
		if (densityKgM3 == null) {
			missing.add("The fluid density is not known: oil density and water cut are needed.");
			return Double.NaN;
		}
		return densityKgM3;
	}

	/** The unit's kinematics; without a unit an analysis is possible as long as the card carries its own timing. */
	private @Nullable UnitKinematics unit() {
		PumpingUnit unit = well.getPumpingUnit();
		if (unit == null) {
			problems.add("No pumping unit is given: the card's stroke cannot be compared with it.");
			return null;
		}
		UnitGeometry geometry = geometry(unit);
		if (geometry == null) {
			return null;
		}
		// The model's default (clockwise) cannot be told from "not entered": it stands for the type's standard sense.
		return unit.eIsSet(ModelPackage.Literals.PUMPING_UNIT__CRANK_ROTATION)
				? new UnitKinematics(geometry, CrankRotation.valueOf(unit.getCrankRotation().getName()))
				: new UnitKinematics(geometry);
	}

	private @Nullable UnitGeometry geometry(PumpingUnit unit) {
		org.liftloop.model.UnitGeometry custom = unit.getGeometry();
		if (custom != null) {
			return custom(custom);
		}
		String designation = text(unit.getDesignation());
		if (designation.isBlank()) {
			problems.add("The pumping unit has neither a designation nor a geometry: the card's stroke cannot be"
					+ " compared with it.");
			return null;
		}
		CatalogueUnit found = units.find(designation).orElse(null);
		if (found == null) {
			problems.add("Pumping unit '" + designation + "' is not in the catalogue: choose one of "
					+ String.join(", ", units.units().stream().map(CatalogueUnit::designation).toList())
					+ ", or enter its geometry.");
			return null;
		}
		catalogueUnit = found;
		return found.geometry();
	}

	private @Nullable UnitGeometry custom(org.liftloop.model.UnitGeometry custom) {
		Double a = custom.getAM();
		Double c = custom.getCM();
		Double i = custom.getIM();
		Double k = custom.getKM();
		Double p = custom.getPM();
		Double r = custom.getRM();
		if (a == null || c == null || i == null || k == null || p == null || r == null) {
			missing.add("The custom pumping unit needs all of A, C, I, K, P and R.");
			return null;
		}
		try {
			return new UnitGeometry(UnitType.valueOf(custom.getType().getName()), a, c, i, k, p, r, custom.getTauRad());
		} catch (IllegalArgumentException e) {
			missing.add("Custom pumping unit: " + sentence(e));
			return null;
		}
	}

	static String sentence(IllegalArgumentException e) {
		String message = e.getMessage();
		if (message == null || message.isBlank()) {
			return "A value is out of range.";
		}
		return message.endsWith(".") ? message : message + ".";
	}

	static String text(@Nullable String value) {
		return value == null ? "" : value;
	}
}
