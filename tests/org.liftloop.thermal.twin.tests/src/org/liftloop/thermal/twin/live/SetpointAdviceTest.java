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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.twin.Observation;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.twin.SampleLoop;

/** The advice on the setpoint, against the solver whose loop it advises. */
class SetpointAdviceTest {

	private static final double ZERO_CELSIUS_K = 273.15;
	private final CoolingLoop model = SampleLoop.create();

	/** Waits until the advice has seen enough, and asks it. */
	private static Optional<Proposal> ask(LoopRig rig, SetpointAdvice advice) {
		Optional<Proposal> proposal = Optional.empty();
		for (int i = 0; i < SettledLoop.INTERVALS + 2; i++) {
			for (Observation observation : rig.tenSeconds()) {
				PlantState state = LoopRig.known(observation.facts().get(LoopFacts.STATE));
				proposal = advice.propose(observation, state);
			}
		}
		return proposal;
	}

	private SetpointAdvice advice(LoopRig rig) throws Exception {
		return new SetpointAdvice(rig.mapped, LoopWindow.of(model));
	}

	@Test
	void aLoopWithRoomBelowItsLimitIsLetRunWarmer() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.4, 1400);
		double hotK = rig.readings.get(LoopSignals.HOT);
		Proposal proposal = ask(rig, advice(rig)).orElseThrow();
		assertEquals(Math.round(20 * hotK) / 20.0 + 1, proposal.setpoint(), 0.051, "one step of 1 K");
		assertEquals(String.format(Locale.ROOT, "Hot %.1f °C holds %.1f K below its limit", hotK - ZERO_CELSIUS_K,
				328.15 - hotK), proposal.because());
		assertTrue(proposal.action().matches("setpoint \\d\\d\\.\\d -> \\d\\d\\.\\d °C"), proposal.action());
		assertEquals("to save pump power", proposal.toDo());
	}

	@Test
	void theSavingIsThatOfTheSolver() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.4, 1400);
		Proposal proposal = ask(rig, advice(rig)).orElseThrow();
		double flow = proposal.expected().get(1).value();
		LoopRig there = new LoopRig(model).settle(flow, 1400);
		assertEquals(proposal.setpoint(), there.readings.get(LoopSignals.HOT), 0.02, "the flow holds the new setpoint");
		double saved = there.readings.get(LoopSignals.PUMP_POWER) / rig.readings.get(LoopSignals.PUMP_POWER) - 1;
		assertEquals(saved, proposal.expected().get(0).value(), 2e-3);
		assertTrue(saved < -0.02, "and it is one: " + saved);
	}

	@Test
	void theSetpointDoesNotRiseAboveTheLimitLessTheMargin() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.4, 1400);
		double ceilingK = rig.readings.get(LoopSignals.HOT) + 2;
		model.getLimits().setHighestHotK(ceilingK + model.getLimits().getMarginK());
		Proposal proposal = ask(rig, advice(rig)).orElseThrow();
		double goalK = proposal.evidence().stream().filter(e -> e.name().equals("setpoint to come to")).findFirst().orElseThrow()
				.value();
		assertEquals(ceilingK - 0.05, goalK, 0.0501, "the highest whole tenth of a degree below it");
	}

	@Test
	void aSetpointAboveTheMarginIsLowered() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.3, 1400);
		double hotK = rig.readings.get(LoopSignals.HOT);
		model.getLimits().setHighestHotK(hotK + 1);
		Proposal proposal = ask(rig, new SetpointAdvice(rig.mapped, LoopWindow.of(model))).orElseThrow();
		assertTrue(proposal.setpoint() < rig.readings.get(LoopSignals.SETPOINT), proposal.toString());
		assertEquals("to keep the margin to the limit", proposal.toDo());
	}

	@Test
	void whereThePumpIsAtItsLowestSpeedNothingIsSaved() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.1, 1400);
		rig.readings.put(LoopSignals.SETPOINT, rig.readings.get(LoopSignals.HOT));
		model.getLimits().setHighestHotK(368.15);
		model.getLimits().setHighestSetpointK(360.15);
		assertTrue(ask(rig, new SetpointAdvice(rig.mapped, LoopWindow.of(model))).isEmpty());
	}

	@Test
	void aLoopThatHasNotSettledIsLeftAlone() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.4, 1400);
		SetpointAdvice advice = advice(rig);
		assertTrue(ask(rig, advice).isPresent());
		rig.readings.merge(LoopSignals.HOT, 1.5, Double::sum);
		boolean any = false;
		for (int i = 0; i < 3; i++) {
			for (Observation observation : rig.tenSeconds()) {
				any |= i > 0 && advice.propose(observation, LoopRig.known(observation.facts().get(LoopFacts.STATE))).isPresent();
			}
		}
		assertTrue(!any, "the hot temperature has just jumped");
	}

	@Test
	void anExchangerThatCannotHoldTheLimitAnyMoreIsToBeCleaned() throws Exception {
		LoopRig rig = new LoopRig(model).settle(0.5, 480);
		double hotK = rig.readings.get(LoopSignals.HOT);
		model.getLimits().setHighestHotK(hotK - 1);
		SetpointAdvice advice = new SetpointAdvice(rig.mapped, LoopWindow.of(model));
		ask(rig, advice);
		String complaint = advice.complaint().orElseThrow();
		assertTrue(complaint.startsWith("No setpoint holds the limit: at full pump speed the hot temperature settles at "), complaint);
		assertTrue(complaint.endsWith("the exchanger has lost 68 % of its UA. Clean it."), complaint);
	}

	@Test
	void aCleanExchangerIsNotBlamedForTheWeather() throws Exception {
		LoopRig rig = new LoopRig(model);
		double cp = rig.mapped.plan().secondary().heatCapacityJPerKgK();
		rig.settle(0.5, 1500, 15e3, new SecondaryStream(0.6, cp, 318.15));
		SetpointAdvice advice = advice(rig);
		ask(rig, advice);
		assertTrue(advice.complaint().orElseThrow().contains("the exchanger is not fouled"), advice.complaint().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "1200, false", "1050, true" })
	void foulingAboveItsAllowanceIsToldBeforeTheLimitIsReached(double conductance, boolean told) throws Exception {
		// Allowance 3.5e-4 m2K/W of 1.5 m2: UA 1,111 W/K.
		LoopRig rig = new LoopRig(model).settle(0.4, conductance);
		SetpointAdvice advice = advice(rig);
		ask(rig, advice);
		assertEquals(told, advice.complaint().isPresent());
	}
}
