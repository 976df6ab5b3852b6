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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.FilmConductance;
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.twin.simulate.LoopPlan;

/**
 * A cooling loop of the model as the solver needs it.
 *
 * @param name                    name of the loop
 * @param plan                    the loop at rated flow, in its two-state form; its exchanger is clean
 * @param secondaryFluid          liquid of the secondary stream
 * @param surface                 conductance of the clean exchanger over the flows, and its area
 * @param foulingAllowanceM2KPerW fouling resistance at which the exchanger is cleaned, m2 K/W, or null
 * @param pump                    what is known of the pump
 */
public record MappedLoop(String name, LoopPlan plan, Fluid secondaryFluid, FilmConductance surface,
		@Nullable Double foulingAllowanceM2KPerW, MappedPump pump) {

	/**
	 * Maps a loop. Call it in the thread that owns the model.
	 *
	 * @param loop loop of the model
	 * @return the loop for the solver
	 * @throws RefusedException naming everything that is missing, or what is out of range
	 */
	public static MappedLoop of(CoolingLoop loop) throws RefusedException {
		return new LoopMapping(loop).map();
	}

	/** @return the two heat capacities and the rated flow */
	public LoopPlan.TwoState twoState() {
		return (LoopPlan.TwoState) plan.form();
	}

	/** @return the clean exchanger */
	public HeatExchanger exchanger() {
		return plan.exchanger();
	}

	/** @return the loss of the heated side */
	public Ambient ambient() {
		return plan.ambient();
	}
}
