/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.reference;

import org.liftloop.thermal.exchanger.FlowArrangement;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.exchanger.ShellAndTube;
import org.liftloop.thermal.exchanger.SinglePass;
import org.liftloop.thermal.fluid.Ammonia;
import org.liftloop.thermal.fluid.DowthermA;
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.fluid.Glycol;
import org.liftloop.thermal.fluid.Water;
import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.loop.TwoStateLoop;

/** What the names in the tables of figures stand for. */
public final class ReferenceCases {

	/** Heat capacity of the loop of the exact cases, J/(kg K). */
	public static final double HEAT_CAPACITY_J_KG_K = 4_180;
	/** Temperature of its sink, K. */
	public static final double SINK_K = 293.15;

	private ReferenceCases() {
	}

	/** @return 1,000 W, 0.1 kg/s, UA 500 W/K in counterflow, 0.2 kg/s of water from 20 °C */
	public static TwoStateLoop loop() {
		return new TwoStateLoop(20_000, 20_000, 0.1, HEAT_CAPACITY_J_KG_K, 1_000,
				new HeatExchanger(SinglePass.COUNTERFLOW, new RatedConductance(500, 1), 0),
				new SecondaryStream(0.2, HEAT_CAPACITY_J_KG_K, SINK_K), Ambient.NONE);
	}

	/**
	 * @param name       name in the table of properties
	 * @param pressurePa its pressure, Pa
	 * @return the coolant
	 */
	public static Fluid fluid(String name, double pressurePa) {
		if (name.startsWith("water")) {
			return new Water(pressurePa);
		}
		if (name.startsWith("ammonia")) {
			return new Ammonia();
		}
		if (name.startsWith("dowtherm")) {
			return new DowthermA();
		}
		double fraction = Double.parseDouble(name.replaceAll("\\D", "")) / 100;
		return new Glycol(name.startsWith("ethylene") ? Glycol.Kind.ETHYLENE : Glycol.Kind.PROPYLENE, fraction);
	}

	/**
	 * @param name   name in the table of effectivenesses
	 * @param shells its number of shells
	 * @return the arrangement
	 */
	public static FlowArrangement arrangement(String name, int shells) {
		return switch (name) {
		case "counter" -> SinglePass.COUNTERFLOW;
		case "parallel" -> SinglePass.PARALLEL_FLOW;
		case "cross_unmixed_exact" -> SinglePass.CROSS_BOTH_UNMIXED;
		case "cross_unmixed_approx" -> SinglePass.CROSS_BOTH_UNMIXED_APPROXIMATE;
		case "cross_Cmax_mixed" -> SinglePass.CROSS_MAXIMUM_MIXED;
		case "cross_Cmin_mixed" -> SinglePass.CROSS_MINIMUM_MIXED;
		case "cross_both_mixed" -> SinglePass.CROSS_BOTH_MIXED;
		case "shell_tube" -> new ShellAndTube(shells);
		default -> throw new IllegalArgumentException("no arrangement " + name);
		};
	}
}
