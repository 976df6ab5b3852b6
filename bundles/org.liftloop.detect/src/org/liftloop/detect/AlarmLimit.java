/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect;

import org.liftloop.internal.detect.Argument;

/** How the limit of a statistic comes about. */
public sealed interface AlarmLimit {

	/**
	 * A limit that theory gives.
	 *
	 * @param value the limit, above 0
	 */
	record Fixed(double value) implements AlarmLimit {

		/** Checks the range. */
		public Fixed {
			Argument.positive("value", value, Double.MAX_VALUE);
		}
	}

	/**
	 * A limit from the samples of the fit.
	 *
	 * @param chance share of fault-free samples above it before the margin, above 0 to 0.5
	 * @param margin factor on it, 0.1 to 100
	 */
	record Trained(double chance, double margin) implements AlarmLimit {

		/** Checks the ranges. */
		public Trained {
			Argument.positive("chance", chance, 0.5);
			Argument.inRange("margin", margin, 0.1, 100);
		}
	}

	/**
	 * @param tail the statistic on the samples of the fit
	 * @return the limit, above 0
	 */
	default double of(Tail tail) {
		return switch (this) {
		case Fixed fixed -> fixed.value();
		case Trained trained -> Math.max(trained.margin() * tail.exceededWith(trained.chance()), Double.MIN_NORMAL);
		};
	}
}
