/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.plant.loop.HiddenLoop;
import org.liftloop.model.CoolingLoop;

/**
 * Makes simulated cooling loops of the model's. What the model says is taken with errors that a seed draws, and as a ring of
 * thirteen segments with the metal of the load beside; what it does not say is drawn too. Ranges are engineering judgement:
 * <ul>
 * <li>clean UA 0.94 to 1.04, parts of the films 0.85 to 1.15, heat capacities 0.85 to 1.15, loss 0.7 to 1.3, rated flow 0.96
 * to 1.04, secondary flow 0.95 to 1.05, pump power 0.96 to 1.04 times the model's; both inlets from outside 1 K off;
 * <li>heat load 0.65 to 0.8 of the model's, with a swing over the day and steps of 5 to 12 % every hour or so;
 * <li>secondary inlet: swing of 0.5 to 1.5 K over the day; surroundings 1 to 3 K; both wander by 0.2 K;
 * <li>temperatures: bias -0.15 to 0.15 K, drift 2 mK per day, noise 0.05 K, lag 3 to 8 s; flows: bias 1 %, noise 0.5 %; heat
 * load and pump power: bias 1 %, noise 0.5 %.
 * </ul>
 */
public final class PlantLoops {

	private PlantLoops() {
	}

	/**
	 * Call it in the thread that owns the model.
	 *
	 * @param loop loop of the model
	 * @param seed draws what is hidden, together with the loop's name
	 * @return the simulated loop
	 * @throws RefusedException naming what is missing or wrong
	 */
	public static LoopSpec of(CoolingLoop loop, long seed) throws RefusedException {
		return new HiddenLoop(loop, seed).make();
	}
}
