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

import java.util.Locale;

import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;
import org.liftloop.thermal.twin.MappedLoop;

/**
 * Effectiveness, transfer units, UA and fouling of the exchanger by inverting the epsilon-NTU relation of its
 * arrangement (Kays and London), with standard uncertainties by differences: each input is moved by its own.
 */
final class ExchangerStage implements Stage {

	/** Least difference of the inlet temperatures that tells a UA, K. */
	static final double LEAST_DIFFERENCE_K = 1;
	private static final String SECONDARY_BY_BALANCE = "The secondary flow is not measured; it follows from the heat balance.";
	private static final String SECONDARY_RATED = "The secondary flow is not measured; the rated one is taken.";
	private final MappedLoop loop;
	private final SensorAccuracy accuracy;

	/** What UA depends on; SI. */
	private record Inputs(double hotK, double coldK, double flowKgPerS, double secondaryInK, double secondaryFlowKgPerS,
			double storedW) {

		Inputs moved(int which, SensorAccuracy accuracy) {
			double t = accuracy.temperatureK();
			double f = 1 + accuracy.flowPart();
			return switch (which) {
				case 0 -> new Inputs(hotK + t, coldK, flowKgPerS, secondaryInK, secondaryFlowKgPerS, storedW);
				case 1 -> new Inputs(hotK, coldK + t, flowKgPerS, secondaryInK, secondaryFlowKgPerS, storedW);
				case 2 -> new Inputs(hotK, coldK, flowKgPerS * f, secondaryInK, secondaryFlowKgPerS, storedW);
				case 3 -> new Inputs(hotK, coldK, flowKgPerS, secondaryInK + t, secondaryFlowKgPerS, storedW);
				default -> new Inputs(hotK, coldK, flowKgPerS, secondaryInK, secondaryFlowKgPerS * f, storedW);
			};
		}
	}

	/** What follows from them. */
	private record Outcome(double effectiveness, double ntu, double conductanceWPerK) {
	}

	private static final int INPUTS = 5;

	/**
	 * @param loop     the loop
	 * @param accuracy what its sensors are good for
	 */
	ExchangerStage(MappedLoop loop, SensorAccuracy accuracy) {
		this.loop = loop;
		this.accuracy = accuracy;
	}

	@Override
	public Facts process(Observation observation) {
		Facts facts = observation.facts();
		LoopInterval interval = facts.get(LoopFacts.INTERVAL);
		HeatBalance balance = facts.get(LoopFacts.BALANCE);
		return interval == null || balance == null ? facts : facts.with(LoopFacts.EXCHANGER, state(interval, balance));
	}

	ExchangerState state(LoopInterval interval, HeatBalance balance) {
		if (!interval.missing().isEmpty()) {
			return ExchangerState.none("The " + interval.missing().getFirst().label() + " is not known.");
		}
		double secondaryFlow = interval.mean(LoopSignals.SECONDARY_FLOW);
		String doubt = balance.exchangedW().reason();
		if (Double.isNaN(secondaryFlow)) {
			double byBalance = secondaryFlowByBalance(interval, balance);
			doubt = Double.isNaN(byBalance) ? SECONDARY_RATED : SECONDARY_BY_BALANCE;
			secondaryFlow = Double.isNaN(byBalance) ? loop.plan().secondary().flowKgPerS() : byBalance;
		}
		Inputs inputs = new Inputs(interval.mean(LoopSignals.HOT), interval.mean(LoopSignals.COLD),
				interval.mean(LoopSignals.FLOW), interval.mean(LoopSignals.SECONDARY_INLET), secondaryFlow,
				balance.storedColdW());
		try {
			return state(inputs, interval.throughPart(), doubt);
		} catch (IllegalArgumentException e) {
			return ExchangerState.none("No UA explains the readings: " + e.getMessage() + '.');
		}
	}

	private double secondaryFlowByBalance(LoopInterval interval, HeatBalance balance) {
		double inK = interval.mean(LoopSignals.SECONDARY_INLET);
		double outK = interval.mean(LoopSignals.SECONDARY_OUTLET);
		double flow = balance.exchangedW().value() / (HeatCapacity.of(loop.secondaryFluid(), (inK + outK) / 2) * (outK - inK));
		return flow > 0 && outK - inK > LEAST_DIFFERENCE_K ? flow : Double.NaN;
	}

	private ExchangerState state(Inputs inputs, double through, String doubt) {
		if (!(inputs.flowKgPerS() * through > 0 && inputs.secondaryFlowKgPerS() > 0)) {
			return ExchangerState.none("One of the streams does not flow through the exchanger.");
		}
		if (!(Math.abs(inputs.hotK() - inputs.secondaryInK()) >= LEAST_DIFFERENCE_K)) {
			return ExchangerState.none("The inlet temperatures are within " + LEAST_DIFFERENCE_K + " K: the heat tells no UA.");
		}
		Outcome outcome = outcome(inputs, through);
		double[] squares = new double[3];
		for (int i = 0; i < INPUTS; i++) {
			Outcome moved = outcomeNear(inputs, i, through, outcome);
			squares[0] += Math.pow(moved.effectiveness() - outcome.effectiveness(), 2);
			squares[1] += Math.pow(moved.ntu() - outcome.ntu(), 2);
			squares[2] += Math.pow(moved.conductanceWPerK() - outcome.conductanceWPerK(), 2);
		}
		double ua = outcome.conductanceWPerK();
		double clean = loop.surface().cleanWPerK(inputs.flowKgPerS() * through, inputs.secondaryFlowKgPerS());
		double area = loop.surface().rated().areaM2();
		double deviation = Math.sqrt(squares[2]);
		return new ExchangerState(LoopEstimate.good(outcome.effectiveness(), Math.sqrt(squares[0])).uncertain(doubt),
				LoopEstimate.good(outcome.ntu(), Math.sqrt(squares[1])).uncertain(doubt),
				LoopEstimate.good(ua, deviation).uncertain(doubt),
				LoopEstimate.good(area * (1 / ua - 1 / clean), area * deviation / (ua * ua)).uncertain(doubt),
				LoopEstimate.good(1 - ua / clean, deviation / clean).uncertain(doubt));
	}

	/** An input moved out of what the arrangement reaches is moved the other way: the difference is the same to first order. */
	private Outcome outcomeNear(Inputs inputs, int which, double through, Outcome outcome) {
		try {
			return outcome(inputs.moved(which, accuracy), through);
		} catch (IllegalArgumentException e) {
			SensorAccuracy opposite = new SensorAccuracy(-accuracy.temperatureK(), -accuracy.flowPart(), accuracy.powerPart());
			Outcome other = outcome(inputs.moved(which, opposite), through);
			return new Outcome(2 * outcome.effectiveness() - other.effectiveness(), 2 * outcome.ntu() - other.ntu(),
					2 * outcome.conductanceWPerK() - other.conductanceWPerK());
		}
	}

	private Outcome outcome(Inputs inputs, double through) {
		double cp = loop.plan().fluid().at((inputs.hotK() + inputs.coldK()) / 2).heatCapacityJPerKgK();
		double rate = inputs.flowKgPerS() * cp;
		double heatW = rate * (inputs.hotK() - inputs.coldK()) - inputs.storedW();
		double primary = rate * through;
		double secondary = inputs.secondaryFlowKgPerS()
				* loop.secondaryFluid().at(inputs.secondaryInK()).heatCapacityJPerKgK();
		double least = Math.min(primary, secondary);
		double ratio = least / Math.max(primary, secondary);
		double effectiveness = heatW / (least * (inputs.hotK() - inputs.secondaryInK()));
		if (!(effectiveness >= 0 && effectiveness <= 1)) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
					"the heat is %.2f of the most that the streams can exchange", effectiveness));
		}
		double ntu = loop.exchanger().arrangement().ntu(effectiveness, ratio);
		return new Outcome(effectiveness, ntu, ntu * least);
	}
}
