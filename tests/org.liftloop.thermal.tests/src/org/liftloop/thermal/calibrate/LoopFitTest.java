/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.calibrate.FitResult.Estimate;
import org.liftloop.thermal.estimate.EstimatedLoop;
import org.liftloop.thermal.estimate.LoopMoment;
import org.liftloop.thermal.estimate.TrueLoop;

class LoopFitTest {

	private static final int SEEDS = 30;
	private static final int RECORDS = 720;
	private static final Set<LoopParameter> FREE = EnumSet.of(LoopParameter.CONDUCTANCE, LoopParameter.HOT_CAPACITY,
			LoopParameter.COLD_CAPACITY);

	private static EstimatedLoop with(double hotPart, double coldPart) {
		EstimatedLoop known = TrueLoop.KNOWN;
		return new EstimatedLoop(known.hotJPerK() * hotPart, known.coldJPerK() * coldPart, known.heatCapacityJPerKgK(),
				known.arrangement(), known.surface(), known.secondaryJPerKgK(), known.lossWPerK());
	}

	private static Estimate of(FitResult result, LoopParameter parameter) {
		return result.estimates().stream().filter(e -> e.parameter() == parameter).findFirst().orElseThrow();
	}

	@Test
	void theTruthLiesInNineteenOfTwentyIntervals() throws FitRefusedException {
		int inside = 0;
		int all = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Random draw = new Random(seed);
			double[] parts = { 0.8 + 0.4 * draw.nextDouble(), 0.8 + 0.4 * draw.nextDouble(), 0.8 + 0.4 * draw.nextDouble() };
			List<LoopMoment> course = new TrueLoop(with(parts[1], parts[2]), parts[0], 1, 0, 0.1, seed).course(RECORDS);
			FitResult result = new LoopFit(TrueLoop.KNOWN, course, 0.3, FREE).fit(() -> false);
			double[] given = { 500, 40e3, 20e3 };
			for (int i = 0; i < 3; i++) {
				Estimate estimate = result.estimates().get(i);
				assertTrue(estimate.identifiable(), estimate::toString);
				all++;
				inside += estimate.low() <= given[i] * parts[i] && given[i] * parts[i] <= estimate.high() ? 1 : 0;
			}
			assertTrue(result.verified().getFirst().rmseK() < 0.15, () -> result.verified().toString());
		}
		System.out.printf("fit: %d of %d parameters in their 95 %% interval%n", inside, all);
		assertTrue(inside >= 0.9 * all, inside + " of " + all);
	}

	@Test
	void withoutNoiseTheParametersAreExact() throws FitRefusedException {
		List<LoopMoment> course = new TrueLoop(with(1.2, 0.9), 0.85, 1, 0, 0, 1).course(RECORDS);
		FitResult result = new LoopFit(TrueLoop.KNOWN, course, 0, FREE).fit(() -> false);
		assertEquals(0.85 * 500, of(result, LoopParameter.CONDUCTANCE).value(), 1e-3 * 500);
		assertEquals(1.2 * 40e3, of(result, LoopParameter.HOT_CAPACITY).value(), 2e-3 * 40e3);
		assertTrue(result.fitted().getFirst().cvRmse() < 1e-3, () -> result.fitted().toString());
		assertTrue(Math.abs(result.fitted().getFirst().nmbe()) < 1e-3, () -> result.fitted().toString());
		assertTrue(result.verified().isEmpty());
	}

	/** Both scales at once only multiply the same heat. */
	@Test
	void whatTheDataDoNotTellIsSaid() throws FitRefusedException {
		List<LoopMoment> still = new ArrayList<>();
		Random random = new Random(1);
		for (int i = 0; i < 200; i++) {
			still.add(new LoopMoment(10 * i, 297.0 + 0.05 * random.nextGaussian(), 294.6 + 0.05 * random.nextGaussian(), Double.NaN,
					0.1, 1000, 0.2, 293.15, 295));
		}
		FitResult result = new LoopFit(TrueLoop.KNOWN, still, 0,
				EnumSet.of(LoopParameter.CONDUCTANCE, LoopParameter.HOT_CAPACITY, LoopParameter.LOAD, LoopParameter.FLOW)).fit(() -> false);
		assertFalse(of(result, LoopParameter.HOT_CAPACITY).identifiable(), () -> result.estimates().toString());
	}

	@Test
	void dataOfWhichNothingCanBeFittedAreRefusedWithTheRecord() {
		List<LoopMoment> course = new TrueLoop(TrueLoop.KNOWN, 1, 1, 0, 0.1, 1).course(100);
		refused(course.subList(0, 10), "10 records");
		List<LoopMoment> backwards = new ArrayList<>(course);
		backwards.set(50, course.get(49));
		refused(backwards, "Record 51 is not later");
		List<LoopMoment> broken = new ArrayList<>(course);
		LoopMoment old = course.get(20);
		broken.set(20, new LoopMoment(old.timeS(), Double.NaN, old.coldK(), old.secondaryOutletK(), 0.1, 1000, 0.2, 293, 295));
		refused(broken, "Record 21 lacks");
		refused(course.stream().map(m -> new LoopMoment(m.timeS(), 297, m.coldK(), m.secondaryOutletK(), m.flowKgPerS(),
				m.heatLoadW(), m.secondaryFlowKgPerS(), m.secondaryInletK(), m.ambientK())).toList(), "does not change");
	}

	private static void refused(List<LoopMoment> records, String message) {
		FitRefusedException refused = assertThrows(FitRefusedException.class,
				() -> new LoopFit(TrueLoop.KNOWN, records, 0, FREE));
		assertTrue(String.valueOf(refused.getMessage()).contains(message), refused::getMessage);
	}
}
