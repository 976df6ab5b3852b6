/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.detect.isolation.Isolation;

/**
 * What the residuals of a loop tell of its faults.
 *
 * @param residuals the residuals
 * @param isolation which faults may be their cause, or null as long as nothing can be said
 * @param alarm     whether a fault has been more probable than none for long enough
 * @param learned   whether what is usual has been learned
 */
public record FaultEvidence(List<Residual> residuals, @Nullable Isolation isolation, boolean alarm, boolean learned) {

	/** Copies the list. */
	public FaultEvidence {
		residuals = List.copyOf(residuals);
	}

	/**
	 * A residual.
	 *
	 * @param which     which one
	 * @param value     its value less what is usual
	 * @param deviation standard deviation that a sound loop may have
	 */
	public record Residual(FaultResidual which, double value, double deviation) {

		/** Standard deviations beyond which a residual is out of its limits. */
		public static final double LIMIT = 3;

		/** @return whether it is out of its limits */
		public boolean isOut() {
			return Math.abs(value) > LIMIT * deviation;
		}
	}
}
