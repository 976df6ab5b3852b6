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

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.pump.PlungerFit;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.wave.DampingModel;
import org.liftloop.rodpump.wave.RodFriction;

/**
 * What may be known of a well besides what every diagnosis needs. What is not known is null: results that need it are
 * refused and say so, the others are as without it. Immutable; built from {@link #NONE} by the {@code with} methods.
 *
 * @param path                 the well, vertical if no survey is known
 * @param friction             dry friction on the rods
 * @param damping              where the damping comes from, or null for the damping ratio of the input
 * @param tubing               tubing, or null
 * @param pumpDepthM           measured depth of the pump, m, above 0, at most 20,000; or null for the length of the rods
 * @param dischargePressurePa  pressure above the plunger Pd: tubing head pressure and liquid column, gauge, Pa, above 0, at
 *                             most 1e9; or null
 * @param fluidLevelIntakePa   pump intake pressure from a fluid level or gauge, gauge, Pa, 0 to 1e9; or null
 * @param plungerFit           plunger length, clearance and viscosity, or null
 * @param runtimeHoursPerDay   hours a day that the well pumps, 0 to 24; or null
 * @param formationVolumeFactor volume of liquid at the pump over that in the stock tank, 0.5 to 5; or null
 */
public record WellDetails(WellPath path, RodFriction friction, @Nullable DampingModel damping, @Nullable Tubing tubing,
		@Nullable Double pumpDepthM, @Nullable Double dischargePressurePa, @Nullable Double fluidLevelIntakePa,
		@Nullable PlungerFit plungerFit, @Nullable Double runtimeHoursPerDay,
		@Nullable Double formationVolumeFactor) {

	/** Nothing more is known: a vertical well without friction. */
	public static final WellDetails NONE = new WellDetails(WellPath.VERTICAL, RodFriction.NONE, null, null, null, null,
			null, null, null, null);

	private static final List<String> NO_TUBING = List
			.of("The tubing is not known: enter its size and whether it is anchored.");
	private static final List<String> NO_DISCHARGE = List.of("The pump's discharge pressure is not known: enter it, or"
			+ " tubing head pressure and fluid densities.");
	private static final List<String> NO_FIT = List
			.of("Plunger length, clearance and liquid viscosity are not known: slippage cannot be computed.");
	private static final List<String> NO_RUNTIME = List
			.of("The hours a day that the well pumps are not known: a daily production cannot be inferred.");
	private static final List<String> NO_FRICTION = List
			.of("No friction is given: enter a friction coefficient or the stuffing box's friction.");

	/** Checks the ranges. */
	public WellDetails {
		inRange("pumpDepthM", pumpDepthM, Double.MIN_NORMAL, 20_000);
		inRange("dischargePressurePa", dischargePressurePa, Double.MIN_NORMAL, 1e9);
		inRange("fluidLevelIntakePa", fluidLevelIntakePa, 0, 1e9);
		inRange("runtimeHoursPerDay", runtimeHoursPerDay, 0, 24);
		inRange("formationVolumeFactor", formationVolumeFactor, 0.5, 5);
	}

	private static void inRange(String name, @Nullable Double value, double low, double high) {
		if (value != null) {
			Argument.inRange(name, value.doubleValue(), low, high);
		}
	}

	/**
	 * @param quantity a quantity
	 * @return what is not known and would be needed for it, as sentences; empty if nothing is missing
	 */
	public List<String> missingFor(Quantity quantity) {
		return switch (quantity) {
			case TUBING_STRETCH, NET_PLUNGER_STROKE -> tubing == null ? NO_TUBING : List.of();
			case PUMP_INTAKE_PRESSURE -> dischargePressurePa == null ? NO_DISCHARGE : List.of();
			case PLUNGER_SLIPPAGE -> plungerFit == null ? NO_FIT : List.of();
			case INFERRED_PRODUCTION -> runtimeHoursPerDay == null ? NO_RUNTIME : List.of();
			case FRICTION_POWER -> friction.isNone() ? NO_FRICTION : List.of();
			default -> List.of();
		};
	}

	/**
	 * @param newPath     the well
	 * @param newFriction dry friction
	 * @return details that differ in these only
	 */
	public WellDetails withPath(WellPath newPath, RodFriction newFriction) {
		return new WellDetails(newPath, newFriction, damping, tubing, pumpDepthM, dischargePressurePa,
				fluidLevelIntakePa, plungerFit, runtimeHoursPerDay, formationVolumeFactor);
	}

	/**
	 * @param model where the damping comes from, or null
	 * @return details that differ in this only
	 */
	public WellDetails withDamping(@Nullable DampingModel model) {
		return new WellDetails(path, friction, model, tubing, pumpDepthM, dischargePressurePa, fluidLevelIntakePa,
				plungerFit, runtimeHoursPerDay, formationVolumeFactor);
	}

	/**
	 * @param newTubing     tubing, or null
	 * @param newPumpDepthM measured depth of the pump, m, or null for the length of the rods
	 * @return details that differ in these only
	 */
	public WellDetails withTubing(@Nullable Tubing newTubing, @Nullable Double newPumpDepthM) {
		return new WellDetails(path, friction, damping, newTubing, newPumpDepthM, dischargePressurePa,
				fluidLevelIntakePa, plungerFit, runtimeHoursPerDay, formationVolumeFactor);
	}

	/**
	 * @param dischargePa pressure above the plunger, Pa, or null
	 * @param intakePa    intake pressure from a fluid level or gauge, Pa, or null
	 * @return details that differ in these only
	 */
	public WellDetails withPressures(@Nullable Double dischargePa, @Nullable Double intakePa) {
		return new WellDetails(path, friction, damping, tubing, pumpDepthM, dischargePa, intakePa, plungerFit,
				runtimeHoursPerDay, formationVolumeFactor);
	}

	/**
	 * @param fit                 plunger length, clearance and viscosity, or null
	 * @param hoursPerDay         hours a day that the well pumps, or null
	 * @param newVolumeFactor     formation volume factor, or null
	 * @return details that differ in these only
	 */
	public WellDetails withProduction(@Nullable PlungerFit fit, @Nullable Double hoursPerDay,
			@Nullable Double newVolumeFactor) {
		return new WellDetails(path, friction, damping, tubing, pumpDepthM, dischargePressurePa, fluidLevelIntakePa,
				fit, hoursPerDay, newVolumeFactor);
	}
}
