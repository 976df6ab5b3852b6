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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.liftloop.core.control.PlantState;
import org.liftloop.core.twin.Facts;
import org.liftloop.thermal.twin.MappedLoop;

/** Remembers the newest intervals of one setpoint, and tells what they agree on once the loop has settled. */
final class SettledLoop {

	/** Intervals that have to agree. */
	static final int INTERVALS = 6;
	/** Greatest range of the hot temperatures of intervals that agree, K. */
	static final double STANDING_STILL_K = 1.0;

	/** What an interval tells. */
	private record Told(double hotK, double flowKgPerS, double demandW, double conductanceWPerK, double deviation,
			double secondaryKgPerS, double secondaryRateWPerK, double secondaryInletK, double ambientK, double through) {
	}

	private final MappedLoop loop;
	private final Deque<Told> told = new ArrayDeque<>();
	private double setpointK = Double.NaN;

	/** @param loop the loop */
	SettledLoop(MappedLoop loop) {
		this.loop = loop;
	}

	void add(Facts facts, PlantState state) {
		if (!(Math.abs(state.setpoint() - setpointK) < LoopWindow.RESOLUTION_K / 2) || !state.running()) {
			told.clear();
		}
		setpointK = state.setpoint();
		Optional<Told> next = state.running() ? told(facts) : Optional.empty();
		if (next.isEmpty()) {
			told.clear();
			return;
		}
		told.addLast(next.get());
		if (told.size() > INTERVALS) {
			told.removeFirst();
		}
	}

	private Optional<Told> told(Facts facts) {
		LoopInterval interval = facts.get(LoopFacts.INTERVAL);
		HeatBalance balance = facts.get(LoopFacts.BALANCE);
		ExchangerState exchanger = facts.get(LoopFacts.EXCHANGER);
		if (interval == null || balance == null || exchanger == null || !balance.demandW().isDetermined()
				|| !exchanger.conductanceWPerK().isDetermined()) {
			return Optional.empty();
		}
		double inletK = interval.mean(LoopSignals.SECONDARY_INLET);
		double secondaryKgPerS = interval.mean(LoopSignals.SECONDARY_FLOW, loop.plan().secondary().flowKgPerS());
		double rate = secondaryKgPerS * HeatCapacity.of(loop.secondaryFluid(), inletK);
		Told one = new Told(interval.mean(LoopSignals.HOT), interval.mean(LoopSignals.FLOW), balance.demandW().value(),
				exchanger.conductanceWPerK().value(), exchanger.conductanceWPerK().deviation(), secondaryKgPerS, rate, inletK,
				interval.mean(LoopSignals.AMBIENT, loop.ambient().temperatureK()), interval.throughPart());
		return rate > 0 && one.through() > 0 && one.conductanceWPerK() > 0 ? Optional.of(one) : Optional.empty();
	}

	/** @return whether the loop has settled */
	boolean isSettled() {
		double highest = told.stream().mapToDouble(Told::hotK).max().orElse(Double.NaN);
		double lowest = told.stream().mapToDouble(Told::hotK).min().orElse(Double.NaN);
		return told.size() == INTERVALS && highest - lowest <= STANDING_STILL_K;
	}

	/** @return mean hot temperature, K */
	double hotK() {
		return mean(Told::hotK);
	}

	/** @return mean flow, kg/s */
	double flowKgPerS() {
		return mean(Told::flowKgPerS);
	}

	/** @return mean UA, W/K */
	double conductanceWPerK() {
		return mean(Told::conductanceWPerK);
	}

	/** @return standard uncertainty of UA, W/K; what sensors are off by does not average out */
	double deviation() {
		return mean(Told::deviation);
	}

	/** @return UA of a clean exchanger at the mean flows, W/K */
	double cleanWPerK() {
		return loop.surface().cleanWPerK(flowKgPerS() * mean(Told::through), mean(Told::secondaryKgPerS));
	}

	/**
	 * @param conductanceWPerK UA to take at the mean flows, W/K
	 * @return where the loop settles under what acts on it now
	 */
	SteadyForecast forecast(double conductanceWPerK) {
		return new SteadyForecast(loop, mean(Told::demandW), 1 / conductanceWPerK - 1 / cleanWPerK(),
				mean(Told::secondaryKgPerS), mean(Told::secondaryRateWPerK),
				mean(Told::secondaryInletK), mean(Told::ambientK), mean(Told::through));
	}

	private double mean(ToDoubleFunction<Told> of) {
		return told.stream().mapToDouble(of).average().orElse(Double.NaN);
	}
}
