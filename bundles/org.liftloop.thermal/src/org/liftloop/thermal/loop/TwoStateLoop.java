/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import java.util.List;

import org.liftloop.internal.thermal.Argument;
import org.liftloop.thermal.exchanger.HeatExchange;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.SecondaryStream;

/**
 * The loop model: a heated side and a cooled side, both well mixed, and a heat exchanger that ties them to a sink.
 *
 * <pre>
 * Ch dTh/dt = Q - m cp (Th - Tc) - UAamb (Th - Tamb)
 * Cc dTc/dt = m cp (Th - Tc) - eps Cmin (Th - Ts,in)
 * </pre>
 *
 * @param hotCapacityJPerK     heat capacity of the heated side Ch, fluid and wall, J/K; above 0, at most 1e12
 * @param coldCapacityJPerK    heat capacity of the cooled side Cc, fluid and wall, J/K; above 0, at most 1e12
 * @param flowKgPerS           mass flow m, kg/s; 0 to 1e5
 * @param heatCapacityJPerKgK  heat capacity of the coolant cp, J/(kg K); above 0, at most 2e4
 * @param heatLoadW            heat load Q, W; -1e9 to 1e9
 * @param exchanger            heat exchanger
 * @param secondary            secondary stream
 * @param ambient              loss of the heated side
 */
public record TwoStateLoop(double hotCapacityJPerK, double coldCapacityJPerK, double flowKgPerS,
		double heatCapacityJPerKgK, double heatLoadW, HeatExchanger exchanger, SecondaryStream secondary,
		Ambient ambient) implements LoopModel {

	static final List<String> STATE_NAMES = List.of("hotK", "coldK");

	/** Checks the ranges. */
	public TwoStateLoop {
		Argument.positive("hotCapacityJPerK", hotCapacityJPerK, 1e12);
		Argument.positive("coldCapacityJPerK", coldCapacityJPerK, 1e12);
		Argument.inRange("flowKgPerS", flowKgPerS, 0, 1e5);
		Argument.positive("heatCapacityJPerKgK", heatCapacityJPerKgK, 2e4);
		Argument.inRange("heatLoadW", heatLoadW, -1e9, 1e9);
	}

	/**
	 * @param newFlowKgPerS mass flow, kg/s
	 * @return the loop with that flow
	 */
	public TwoStateLoop withFlow(double newFlowKgPerS) {
		return new TwoStateLoop(hotCapacityJPerK, coldCapacityJPerK, newFlowKgPerS, heatCapacityJPerKgK, heatLoadW,
				exchanger, secondary, ambient);
	}

	/**
	 * @param newHeatLoadW heat load, W
	 * @return the loop with that load
	 */
	public TwoStateLoop withHeatLoad(double newHeatLoadW) {
		return new TwoStateLoop(hotCapacityJPerK, coldCapacityJPerK, flowKgPerS, heatCapacityJPerKgK, newHeatLoadW,
				exchanger, secondary, ambient);
	}

	/**
	 * @param newExchanger heat exchanger
	 * @return the loop with that exchanger
	 */
	public TwoStateLoop withExchanger(HeatExchanger newExchanger) {
		return new TwoStateLoop(hotCapacityJPerK, coldCapacityJPerK, flowKgPerS, heatCapacityJPerKgK, heatLoadW,
				newExchanger, secondary, ambient);
	}

	/**
	 * @param newSecondary secondary stream
	 * @return the loop with that stream
	 */
	public TwoStateLoop withSecondary(SecondaryStream newSecondary) {
		return new TwoStateLoop(hotCapacityJPerK, coldCapacityJPerK, flowKgPerS, heatCapacityJPerKgK, heatLoadW,
				exchanger, newSecondary, ambient);
	}

	/**
	 * @param newAmbient loss
	 * @return the loop with that loss
	 */
	public TwoStateLoop withAmbient(Ambient newAmbient) {
		return new TwoStateLoop(hotCapacityJPerK, coldCapacityJPerK, flowKgPerS, heatCapacityJPerKgK, heatLoadW,
				exchanger, secondary, newAmbient);
	}

	@Override
	public List<String> stateNames() {
		return STATE_NAMES;
	}

	/**
	 * @param state states
	 * @return what the heat exchanger does
	 */
	public HeatExchange exchange(double[] state) {
		return exchanger.exchange(flowKgPerS, heatCapacityJPerKgK, state[0], secondary);
	}

	@Override
	public void rates(double timeS, double[] state, double[] rates) {
		ratesAndHeat(timeS, state, rates);
	}

	/** The exchanger is asked once for both. */
	@Override
	public HeatFlows ratesAndHeat(double timeS, double[] state, double[] rates) {
		HeatExchange exchange = exchange(state);
		double carriedW = flowKgPerS * heatCapacityJPerKgK * (state[0] - state[1]);
		rates[0] = (heatLoadW - carriedW - ambient.lossW(state[0])) / hotCapacityJPerK;
		rates[1] = (carriedW - exchange.heatW()) / coldCapacityJPerK;
		return heat(state, exchange);
	}

	@Override
	public double storedEnergyJ(double[] state) {
		return hotCapacityJPerK * state[0] + coldCapacityJPerK * state[1];
	}

	/** The rejected heat is counted where it arrives: in the secondary stream. */
	@Override
	public HeatFlows heat(double timeS, double[] state) {
		return heat(state, exchange(state));
	}

	private HeatFlows heat(double[] state, HeatExchange exchange) {
		double risingK = exchange.secondaryOutletK() - secondary.inletK();
		return new HeatFlows(heatLoadW, secondary.flowKgPerS() * secondary.heatCapacityJPerKgK() * risingK,
				ambient.lossW(state[0]));
	}
}
