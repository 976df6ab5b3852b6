/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.fault;

import org.liftloop.internal.plant.Ranges;

/**
 * Something in the well or at the unit breaks, wears or sticks.
 *
 * @param kind   what
 * @param course how it comes
 */
public record EquipmentFault(Kind kind, FaultCourse course) implements PlantFault {

	/** Kinds of fault of the equipment. Leaks are counted as flow under the full pressure over the plunger's mean flow. */
	public enum Kind implements PlantFault.Kind {
		/** The travelling valve's seat leaks. */
		TRAVELLING_VALVE_LEAK("leak as part of the plunger's flow", 0, 2),
		/** The standing valve's seat leaks. */
		STANDING_VALVE_LEAK("leak as part of the plunger's flow", 0, 2),
		/** Plunger and barrel are worn: liquid slips past. */
		WORN_PUMP("leak as part of the plunger's flow", 0, 2),
		/** The rods part. Comes at once. */
		PARTED_RODS("place of the break as part of the rods' length, from the top", 0.02, 0.98),
		/** The plunger sticks in its barrel. */
		STUCK_PUMP("friction of the plunger over the fluid load of a pumped-off well; above about 5 nothing moves", 0, 50),
		/** More free gas comes to the pump. */
		GAS_INTERFERENCE("additional free gas per volume of liquid at standard pressure", 0, 500),
		/**
		 * The pump fills with gas that stays with its liquid, is spaced too high to squeeze it out, and is too tight for liquid to
		 * slip past the plunger and fill the space. It lets go when the liquid in the annulus rises: less gas enters, and less has
		 * to be squeezed. A well that stood starts with what stands at its intake.
		 */
		GAS_LOCK("part of the way to a lock, 1: locked", 0, 1),
		/** The tubing has a hole at the pump: what is lifted falls back into the annulus. */
		TUBING_LEAK("leak as part of the plunger's flow", 0, 2),
		/** Paraffin holds the rods. */
		PARAFFIN("friction along the rods over the fluid load of a pumped-off well", 0, 1),
		/** The tubing anchor slips. */
		SLIPPING_ANCHOR("part of its hold that the anchor has lost", 0, 1),
		/** The counterbalance is changed; shows in torque and current only. */
		UNBALANCE("change of the counterbalance as part of it", -0.9, 2);

		private final String severity;
		private final double minimum;
		private final double maximum;

		Kind(String severity, double minimum, double maximum) {
			this.severity = severity;
			this.minimum = minimum;
			this.maximum = maximum;
		}

		@Override
		public String severity() {
			return severity;
		}

		@Override
		public double minimum() {
			return minimum;
		}

		@Override
		public double maximum() {
			return maximum;
		}
	}

	/** Checks the severity; rods part at once. */
	public EquipmentFault {
		Ranges.inRange("severity", course.severity(), kind.minimum(), kind.maximum());
		if (kind == Kind.PARTED_RODS && course.growthS() > 0) {
			throw new IllegalArgumentException("growthS is " + course.growthS() + "; rods part at once, enter 0");
		}
	}
}
