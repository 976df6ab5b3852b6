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
 * Something in a cooling loop breaks, wears, clogs or leaks.
 *
 * @param kind   what
 * @param course how it comes
 */
public record LoopFault(Kind kind, FaultCourse course) implements PlantFault {

	/** Kinds of fault of a cooling loop. */
	public enum Kind implements PlantFault.Kind {
		/** The wear rings of the pump let coolant slip back inside: it runs out along its curve, takes more power and gives less. */
		PUMP_DEGRADATION("part of the flow that is lost", 0, 0.9),
		/** The drive of the pump fails; it coasts down. Comes at once. */
		PUMP_TRIP("1: tripped", 0, 1),
		/** The pump draws vapour: its head breaks down and flutters. */
		CAVITATION("mean part of the head that is lost", 0, 0.9),
		/** The surface of the exchanger gets dirty. */
		FOULING("fouling resistance, m2 K/W", 0, 0.01),
		/** Coolant is lost between the flow meter and the load, and made up before the pump. */
		LEAK("part of the pumped flow", 0, 0.5),
		/** A valve in the circuit sticks half closed. */
		VALVE_STUCK("part of its opening that is closed", 0, 0.9),
		/** The three-way valve sticks beside its commanded position, and lets coolant past the exchanger. */
		BYPASS_STUCK("part of the flow past the exchanger", 0, 0.9),
		/** The secondary stream becomes less. */
		SECONDARY_LOSS("part of the secondary flow that is lost", 0, 1);

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

	/** Checks the severity; a drive fails at once. */
	public LoopFault {
		Ranges.inRange("severity", course.severity(), kind.minimum(), kind.maximum());
		if (kind == Kind.PUMP_TRIP && course.growthS() > 0) {
			throw new IllegalArgumentException("growthS is " + course.growthS() + "; a drive fails at once, enter 0");
		}
	}
}
