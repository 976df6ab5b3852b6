/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

/** Courses of a made-up exchanger. */
class PlateWatchTest {

	static final PlateModel MODEL = new PlateModel(List.of(-3., -2.4, -1.8, -1.3, -0.6, 0., 0.4, 0.6, 0.8, 0.9, 1.), 60);
	private static final double LIMIT_K = 2;
	private static final int RECORDS = 1_500;

	@Test
	void fitFindsTheModelOfExactCourses() {
		List<List<PlateRecord>> runs = List.of(course(t -> 77, t -> 25, 0), course(t -> t < 7_000 ? 78 : 58, t -> 31, 0));
		PlateModel fitted = PlateFit.fit(runs);
		assertEquals(60, fitted.lagS(), 1);
		for (double valve = 0.4; valve <= 2; valve += 0.2) {
			assertEquals(MODEL.share(valve, 0), fitted.share(valve, 0), 0.01, "valve " + valve);
		}
		assertEquals(25, PlateFit.coldSideC(MODEL, runs.get(0)), 1e-3);
	}

	@Test
	void slowlyMovingColdSideIsFollowedInSilence() {
		PlateFilter filter = new PlateFilter(MODEL);
		List<PlateRecord> records = course(t -> 77, t -> 25 + 3 * Math.sin(t / 4_000), 0.2);
		records.forEach(filter::update);
		assertEquals(25 + 3 * Math.sin(records.getLast().timeS() / 4_000), filter.coldSideC(), 2);
		assertTrue(sides(records).stream().allMatch(side -> side == PlateSide.NONE));
	}

	@Test
	void suddenlyColderColdSideIsTheExchangersFault() {
		List<PlateSide> sides = sides(course(t -> 77, t -> t < 9_000 ? 30 : 12, 0.2));
		assertTrue(sides.subList(0, 900).stream().allMatch(side -> side == PlateSide.NONE));
		assertTrue(sides.subList(900, 960).contains(PlateSide.EXCHANGER));
		assertTrue(sides.stream().noneMatch(side -> side == PlateSide.RESERVOIR));
	}

	@Test
	void fallingReservoirIsNotTheExchangersFault() {
		List<PlateSide> sides = sides(course(t -> 77 - Math.clamp((t - 9_000) / 70, 0, 20), t -> 25, 0.2));
		assertTrue(sides.subList(915, 940).contains(PlateSide.RESERVOIR));
		assertTrue(sides.stream().noneMatch(side -> side == PlateSide.EXCHANGER));
	}

	/** With the fall of the outlet that comes with a low reservoir, whatever its reason. */
	@Test
	void exchangerIsNotBlamedWhileTheReservoirIsLow() {
		List<PlateSide> sides = sides(course(t -> t < 9_000 ? 77 : 60, t -> t < 10_000 ? 30 : 5, 0.2));
		assertEquals(PlateSide.RESERVOIR, sides.getLast());
		assertTrue(sides.stream().noneMatch(side -> side == PlateSide.EXCHANGER));
	}

	@Test
	void missingValuesAreNoFault() {
		List<PlateRecord> holes = new ArrayList<>();
		for (PlateRecord r : course(t -> 77, t -> 25, 0.2)) {
			boolean hole = r.timeS() % 700 < 200;
			holes.add(new PlateRecord(r.timeS(), r.timeS() % 900 < 100 ? Double.NaN : r.valve(), r.reservoirC(),
					hole ? Double.NaN : r.outletC()));
		}
		PlateFilter filter = new PlateFilter(MODEL);
		holes.forEach(filter::update);
		assertEquals(25, filter.coldSideC(), 3);
		assertTrue(sides(holes).stream().allMatch(side -> side == PlateSide.NONE));
	}

	private static List<PlateSide> sides(List<PlateRecord> records) {
		PlateWatch watch = new PlateWatch(MODEL, LIMIT_K);
		return records.stream().map(watch::update).toList();
	}

	/** A staircase of the valve; the outlet by the model's own equation, then with noise. */
	private static List<PlateRecord> course(DoubleUnaryOperator reservoir, DoubleUnaryOperator coldSide, double noiseK) {
		Random random = new Random(11);
		List<PlateRecord> records = new ArrayList<>();
		double outlet = 40;
		for (int i = 0; i < RECORDS; i++) {
			double t = i * PlateRecord.STEP_S;
			double valve = 0.4 + 0.2 * (i / 60 % 9);
			double cold = coldSide.applyAsDouble(t);
			double target = cold + MODEL.share(valve, 0) * (reservoir.applyAsDouble(t) - cold);
			outlet += i == 0 ? 0 : (1 - Math.exp(-PlateRecord.STEP_S / 60)) * (target - outlet);
			records.add(new PlateRecord(t, valve, reservoir.applyAsDouble(t), outlet + noiseK * random.nextGaussian()));
		}
		return records;
	}
}
