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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ExchangerArrangement;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.twin.SampleLoop;

/** What the twin computes of an interval, against the solver whose loop it watches. */
class LoopStagesTest {

	private final CoolingLoop model = SampleLoop.create();

	private static ExchangerState exchanger(Observation observation) {
		return LoopRig.known(observation.facts().get(LoopFacts.EXCHANGER));
	}

	private static HeatBalance balance(Observation observation) {
		return LoopRig.known(observation.facts().get(LoopFacts.BALANCE));
	}

	private static LoopResiduals residuals(Observation observation) {
		return LoopRig.known(observation.facts().get(LoopFacts.RESIDUALS));
	}

	@ParameterizedTest
	@EnumSource(ExchangerArrangement.class)
	void theConductanceThatTheLoopHasIsFound(ExchangerArrangement arrangement) throws Exception {
		model.getExchanger().setArrangement(arrangement);
		ExchangerState state = exchanger(new LoopRig(model).settle(0.4, 1100).interval());
		assertEquals(1100, state.conductanceWPerK().value(), 0.5);
		assertEquals(1.5 * (1 / 1100.0 - 1 / 1500.0), state.foulingM2KPerW().value(), 1e-6);
		assertEquals(1 - 1100 / 1500.0, state.lostPart().value(), 1e-3);
		assertEquals(Quality.GOOD, state.conductanceWPerK().quality(), state.conductanceWPerK().reason());
	}

	@Test
	void balancesOfALoopAtRestClose() throws Exception {
		Observation interval = new LoopRig(model).settle(0.4, 1100).interval();
		HeatBalance balance = balance(interval);
		assertEquals(15e3, balance.demandW().value(), 5);
		assertEquals(0, balance.loadClosure().value(), 1e-3);
		assertEquals(0, balance.secondaryClosure().value(), 1e-3);
		assertEquals(1, balance.confidence());
		assertEquals(1, LoopFacts.confidence(interval.facts()));
	}

	@Test
	void aSensorThatIsOffOpensTheBalanceAndLowersTheConfidence() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.4, 1100);
		rig.readings.merge(LoopSignals.FLOW, 1.3, (a, b) -> a * b);
		Observation interval = rig.interval();
		assertTrue(balance(interval).loadClosure().value() < -0.25, "the coolant carries more than the load gives");
		assertTrue(balance(interval).confidence() < 0.5, "confidence " + balance(interval).confidence());
	}

	@Test
	void heatThatWarmsTheLoopIsNotMistakenForHeatExchanged() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.4, 1100);
		rig.interval();
		// 0.01 K/s into 60 kJ/K and 40 kJ/K: 600 W and 400 W.
		Observation last = rig.interval();
		double exchangedAtRest = balance(last).exchangedW().value();
		double demandAtRest = balance(last).demandW().value();
		rig.readings.merge(LoopSignals.HOT, 0.1, Double::sum);
		rig.readings.merge(LoopSignals.COLD, 0.1, Double::sum);
		rig.tenSeconds();
		HeatBalance warming = balance(rig.tenSeconds().getFirst());
		assertEquals(exchangedAtRest - 400, warming.exchangedW().value(), 10);
		assertEquals(demandAtRest + 600, warming.demandW().value(), 10);
	}

	@Test
	void statedUncertaintyIsTheScatterOfManySensors() throws Exception {
		LoopRig exact = new LoopRig(model).settle(0.4, 1100);
		double stated = exchanger(exact.interval()).conductanceWPerK().deviation();
		Map<SignalNeed, Double> readings = Map.copyOf(exact.readings);
		Random random = new Random(11);
		SensorAccuracy accuracy = SensorAccuracy.USUAL;
		double sum = 0;
		int count = 2000;
		ExchangerStage stage = new ExchangerStage(exact.mapped, accuracy);
		BalanceStage balances = new BalanceStage(exact.mapped, accuracy);
		for (int i = 0; i < count; i++) {
			Map<String, Reading> bent = new HashMap<>();
			readings.forEach((need, value) -> bent.put(need.name(), new Reading(switch (need.quantity()) {
				case TEMPERATURE -> value + accuracy.temperatureK() * random.nextGaussian();
				case MASS_FLOW -> value * (1 + accuracy.flowPart() * random.nextGaussian());
				default -> value;
			}, 0, 10, 0, 0)));
			LoopInterval interval = new LoopInterval(10, bent, List.of(), 1);
			sum += Math.pow(stage.state(interval, balances.balance(interval)).conductanceWPerK().value() - 1100, 2);
		}
		assertEquals(Math.sqrt(sum / count), stated, 0.15 * stated);
	}

	@Test
	void whatIsNotMeasuredIsReplacedAndTold() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.4, 1100);
		rig.readings.remove(LoopSignals.SECONDARY_FLOW);
		LoopEstimate byBalance = exchanger(rig.interval()).conductanceWPerK();
		assertEquals(1100, byBalance.value(), 1);
		assertEquals(Quality.UNCERTAIN, byBalance.quality());
		assertTrue(byBalance.reason().contains("heat balance"), byBalance.reason());
		LoopRig less = new LoopRig(model).settle(0.4, 1100);
		less.readings.remove(LoopSignals.SECONDARY_FLOW);
		less.readings.remove(LoopSignals.SECONDARY_OUTLET);
		LoopEstimate rated = exchanger(less.interval()).conductanceWPerK();
		assertTrue(rated.reason().contains("rated"), rated.reason());
		assertEquals(1100, rated.value(), 1, "the rated flow is the flow here");
	}

	@Test
	void whatCannotBeToldIsRefusedWithAReason() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.4, 1100);
		rig.readings.put(LoopSignals.HOT, 293.5);
		rig.readings.put(LoopSignals.COLD, 293.4);
		assertReason("within 1.0 K", exchanger(rig.interval()));
		rig.settle(0.4, 1100).readings.put(LoopSignals.FLOW, 0.0);
		assertReason("does not flow", exchanger(rig.interval()));
		rig.settle(0.4, 1100).readings.put(LoopSignals.COLD, 280.0);
		assertReason("No UA", exchanger(rig.interval()));
		LoopRig without = new LoopRig(model).settle(0.4, 1100);
		without.readings.remove(LoopSignals.COLD);
		assertReason("cold temperature is not known", exchanger(without.interval()));
		LoopRig hot = new LoopRig(model).settle(0.4, 1100);
		hot.readings.put(LoopSignals.HOT, 900.0);
		Facts facts = hot.interval().facts();
		assertFalse(LoopRig.known(facts.get(LoopFacts.BALANCE)).carriedW().isDetermined(), "steam is no coolant of this loop");
	}

	private static void assertReason(String part, ExchangerState state) {
		assertFalse(state.conductanceWPerK().isDetermined());
		assertTrue(state.conductanceWPerK().reason().contains(part), state.conductanceWPerK().reason());
	}

	@Test
	void performanceIsHeatOverPower() throws Exception {
		LoopPerformance performance = LoopRig
				.known(new LoopRig(model).settle(0.4, 1100).interval().facts().get(LoopFacts.PERFORMANCE));
		double powerW = 120 * Math.pow(0.8, 3);
		assertEquals(powerW, performance.pumpPowerW().value(), 1e-6);
		assertEquals(15e3 / powerW, performance.heatPerPower().value(), 0.01 * 15e3 / powerW);
		// 0.5 kg/s of 90 kPa for 120 W, at every speed.
		assertEquals(0.5e-3 * 90e3 / 120, performance.pumpEfficiency().value(), 5e-3);
		model.setPump(null);
		performance = LoopRig.known(new LoopRig(model).settle(0.4, 1100).interval().facts().get(LoopFacts.PERFORMANCE));
		assertFalse(performance.pumpEfficiency().isDetermined());
		assertFalse(performance.heatPerPower().isDetermined(), "nor its power");
	}

	@Test
	void eachResidualTellsOfItsPart() throws Exception {
		LoopResiduals clean = residuals(new LoopRig(model).settle(0.4, 1500).interval());
		assertEquals(0, clean.coldK().value(), 0.01);
		assertEquals(0, clean.secondaryOutletK().value(), 0.01);
		assertEquals(0, clean.flowKgPerS().value(), 1e-9);
		assertEquals(0, clean.loadW().value(), 5);
		LoopResiduals fouled = residuals(new LoopRig(model).settle(0.4, 900).interval());
		assertTrue(fouled.coldK().value() > 1, "a fouled exchanger cools less than a clean one");
		assertEquals(0, fouled.secondaryOutletK().value(), 0.01);
		LoopRig worn = new LoopRig(model).settle(0.4, 1500);
		worn.readings.put(LoopSignals.PUMP_SPEED, 1.0);
		assertEquals(-0.1, residuals(worn.interval()).flowKgPerS().value(), 1e-9);
		LoopRig loss = new LoopRig(model).settle(0.4, 1500, 15e3, new SecondaryStream(0.3,
				worn.mapped.plan().secondary().heatCapacityJPerKgK(), 293.15));
		assertEquals(0, residuals(loss.interval()).coldK().value(), 0.01, "less secondary flow is no fault of the exchanger");
	}
}
