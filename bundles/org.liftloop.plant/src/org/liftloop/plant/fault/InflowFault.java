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
 * The reservoir gives more or less.
 *
 * @param kind   what changes
 * @param course how it comes
 */
public record InflowFault(Kind kind, FaultCourse course) implements PlantFault {

	/** Kinds of change of the inflow. */
	public enum Kind implements PlantFault.Kind {
		/** The productivity changes: scale, sand, or a stimulation. */
		PRODUCTIVITY("change of the productivity index as part of it", -1, 5),
		/** The reservoir pressure changes: depletion, or water injection. */
		RESERVOIR_PRESSURE("change of the reservoir pressure as part of it", -0.9, 1);

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

	/** Checks the severity. */
	public InflowFault {
		Ranges.inRange("severity", course.severity(), kind.minimum(), kind.maximum());
	}
}
