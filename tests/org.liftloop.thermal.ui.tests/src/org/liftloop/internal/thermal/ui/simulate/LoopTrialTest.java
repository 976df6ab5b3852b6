/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.demo.LoopDemo;

/** A run goes on from where it is when a parameter is moved. */
class LoopTrialTest {

	private final CoolingLoop model = (CoolingLoop) LoopDemo.create().getAssets().getFirst();
	private final MappedLoop mapped = mapped(model);
	private final LoopTrial trial = new LoopTrial(mapped);

	private static MappedLoop mapped(CoolingLoop model) {
		try {
			return MappedLoop.of(model);
		} catch (RefusedException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void anUntouchedRunStaysAtItsSteadyState() {
		double hotK = trial.newest().hotK();
		trial.advance(3600);
		assertEquals(hotK, trial.newest().hotK(), 1e-6);
		assertEquals(3600, trial.newest().timeS(), 1e-9);
	}

	@Test
	void aMovedParameterDoesNotMakeTheTemperaturesJump() {
		trial.advance(60);
		double hotK = trial.newest().hotK();
		trial.set(Knob.LOAD, 2 * trial.value(Knob.LOAD));
		assertEquals(hotK, trial.newest().hotK());
		trial.advance(LoopTrial.STEP_S);
		double risenK = trial.newest().hotK() - hotK;
		// 60 kW more into 400 kJ/K for 5 s.
		assertTrue(risenK > 0.5 && risenK < 0.75, "risen by " + risenK);
	}

	@ParameterizedTest
	@EnumSource(Knob.class)
	void everyParameterActsAndTheRunSettlesAtItsSteadyState(Knob knob) {
		Knob.Range range = knob.range(mapped, model);
		double beforeK = trial.newest().hotK();
		trial.set(knob, range.at(0.9));
		trial.advance(6 * 3600);
		double settledK = trial.newest().hotK();
		assertTrue(Math.abs(settledK - beforeK) > 0.005, knob + " moved the hot temperature by " + (settledK - beforeK));
		trial.advance(6 * 3600);
		assertEquals(settledK, trial.newest().hotK(), 1e-5);
	}

	@Test
	void rememberedReadingsAreBounded() {
		trial.advance(2 * LoopTrial.MOST * LoopTrial.STEP_S);
		assertEquals(LoopTrial.MOST, trial.readings().size());
	}

	@Test
	void anImpossibleParameterIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> trial.set(Knob.SECONDARY_FLOW, -1));
	}
}
