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
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.Well;
import org.liftloop.internal.rodpump.twin.WellMapping;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.torque.EquipmentInput;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.UnitCatalogue;
import org.liftloop.rodpump.wave.DampingModel;
import org.liftloop.rodpump.wave.EnergyDamping;
import org.liftloop.rodpump.wave.GibbsSolver;

/**
 * A well of the model as the solver takes it. Immutable: safe to hand to another thread while the model is edited.
 *
 * @param name             name of the well
 * @param input            rods, unit, pump, fluid and damping
 * @param equipment        what is known of the equipment above ground
 * @param catalogueUnit    entry of the pumping unit in the catalogue, or null if the unit is custom or not known
 * @param strokesPerMinute usual pumping speed of the well, strokes per minute, or null if it is not known
 * @param targetFillage    fillage that the well shall be held at, fraction 0 to 1
 * @param liftingPowerW    power that lifts the liquid, W, where the damping is to be found by energy from each card; else
 *                         null
 * @param origin           where the well's data come from, or empty
 * @param assumptions      what is assumed about the well, by the model or by the mapping
 * @param problems         what is not as it should be but does not stop an analysis, sentences
 */
public record MappedWell(String name, DiagnosisInput input, EquipmentInput equipment, @Nullable CatalogueUnit catalogueUnit,
		@Nullable Double strokesPerMinute, double targetFillage, @Nullable Double liftingPowerW, String origin,
		List<AssumedValue> assumptions, List<String> problems) {

	/** Copies the lists. */
	public MappedWell {
		assumptions = List.copyOf(assumptions);
		problems = List.copyOf(problems);
	}

	/**
	 * Maps a well, with the pumping units of all catalogues. Call it in the thread that owns the model.
	 *
	 * @param well well of the model
	 * @return the well for the solver
	 * @throws WellRefusedException naming everything that is missing or out of range
	 */
	public static MappedWell of(Well well) throws WellRefusedException {
		return of(well, Catalogues.ofPlatform().units());
	}

	/**
	 * Maps a well. Call it in the thread that owns the model.
	 *
	 * @param well  well of the model
	 * @param units catalogue in which the pumping unit's designation is looked up
	 * @return the well for the solver
	 * @throws WellRefusedException naming everything that is missing or out of range
	 */
	public static MappedWell of(Well well, UnitCatalogue units) throws WellRefusedException {
		return new WellMapping(well, units).map();
	}

	/**
	 * Finds the damping by energy from a card, if that is how the well's damping is to be found.
	 *
	 * @param card a card of the well, closed and running the right way
	 * @return the well with that damping; this well if its damping does not depend on the card
	 * @throws IllegalArgumentException if the card does no work
	 */
	public MappedWell withDampingOf(SurfaceCard card) {
		Double power = liftingPowerW;
		if (power == null) {
			return this;
		}
		EnergyDamping damping = EnergyDamping.of(card, power);
		List<String> all = new ArrayList<>(problems);
		if (damping.isClamped()) {
			all.add(String.format(Locale.ROOT,
					"The polished rod takes in %.2f kW, less than the %.2f kW that lift the liquid: damping by energy is zero."
							+ " Check the liquid rate and the load cell.",
					damping.polishedRodPowerW() / 1_000, power / 1_000));
		}
		return new MappedWell(name, input.withDetails(input.details().withDamping(damping)), equipment, catalogueUnit,
				strokesPerMinute, targetFillage, power, origin, assumptions, all);
	}

	/**
	 * The same well with one damping ratio, which is what a prediction takes: that of the well, or the mean of its damping
	 * model. What is taken instead of the model is said among the assumptions.
	 *
	 * @param speedPerMinute pumping speed, 1/min
	 * @return the well with that damping; this well if it has nothing but a ratio
	 * @throws IllegalArgumentException if the damping model does not hold for this well or speed
	 */
	public MappedWell withOneDampingRatio(double speedPerMinute) {
		DampingModel model = input.details().damping();
		if (model == null && liftingPowerW == null) {
			return this;
		}
		double ratio = model == null ? input.dampingRatio()
				: Math.min(GibbsSolver.MAXIMUM_DAMPING_RATIO, model.meanRatio(input.string(), speedPerMinute));
		List<AssumedValue> all = new ArrayList<>(assumptions);
		all.add(new AssumedValue("dampingModel", String.format(Locale.ROOT, model == null
				? "Damping by energy needs a measured card: the prediction takes the damping ratio of %.3f."
				: "The prediction takes one damping ratio, %.3f: the mean of the well's damping over both ways and all rods.",
				ratio)));
		DiagnosisInput changed = new DiagnosisInput(input.string(), input.unit(), input.plungerDiameterM(),
				input.fluidDensityKgM3(), ratio, input.options(), input.details().withDamping(null));
		return new MappedWell(name, changed, equipment, catalogueUnit, strokesPerMinute, targetFillage, null, origin, all,
				problems);
	}
}
