/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin;

import org.liftloop.thermal.estimate.EstimatedLoop;
import org.liftloop.thermal.exchanger.FilmConductance;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.twin.simulate.LoopPlan;

/** Loops as estimators and fits know them. */
public final class EstimatedLoops {

	private EstimatedLoops() {
		// Only functions.
	}

	/**
	 * @param plan a loop
	 * @return it as an estimator knows it
	 * @throws IllegalArgumentException if it is described by segments or by films of its own: an estimator knows two states and
	 *                                  one UA
	 */
	public static EstimatedLoop of(LoopPlan plan) {
		if (!(plan.form() instanceof LoopPlan.TwoState two)) {
			throw new IllegalArgumentException("the loop is described by segments; describe it by its two states");
		}
		FilmConductance surface = switch (plan.exchanger().surface()) {
			case FilmConductance films -> films;
			case RatedConductance rated ->
				new FilmConductance(rated, 0, 0, two.flowKgPerS(), Math.max(Double.MIN_NORMAL, plan.secondary().flowKgPerS()));
			default -> throw new IllegalArgumentException("the exchanger is described by its surface; describe it by its UA");
		};
		return new EstimatedLoop(two.hotJPerK(), two.coldJPerK(), plan.cpJPerKgK(), plan.exchanger().arrangement(), surface,
				plan.secondary().heatCapacityJPerKgK(), plan.ambient().conductanceWPerK());
	}
}
