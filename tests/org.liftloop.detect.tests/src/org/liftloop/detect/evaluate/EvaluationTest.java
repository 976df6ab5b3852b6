/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class EvaluationTest {

	/** Samples a second apart, faulty in some stretches; a change where a stretch begins. */
	private static LabelledSeries series(int size, int... stretches) {
		double[] timesS = new double[size];
		boolean[] anomalous = new boolean[size];
		boolean[] changes = new boolean[size];
		for (int i = 0; i < size; i++) {
			timesS[i] = 1000 + i;
		}
		for (int s = 0; s < stretches.length; s += 2) {
			changes[stretches[s]] = true;
			for (int i = stretches[s]; i < stretches[s + 1]; i++) {
				anomalous[i] = true;
			}
		}
		return new LabelledSeries("made up", timesS, anomalous, changes);
	}

	private static boolean[] flags(int size, int... stretches) {
		boolean[] flags = new boolean[size];
		for (int s = 0; s < stretches.length; s += 2) {
			for (int i = stretches[s]; i < stretches[s + 1]; i++) {
				flags[i] = true;
			}
		}
		return flags;
	}

	@Test
	void samplesAreCounted() {
		Confusion found = Confusion.of(series(100, 40, 60), flags(100, 45, 70));
		assertEquals(new Confusion(15, 10, 70, 5), found);
		assertEquals(15 / (15 + 7.5), found.f1(), 1e-12);
		assertEquals(0.125, found.falseAlarmRate(), 1e-12);
		assertEquals(0.25, found.missedAlarmRate(), 1e-12);
		assertEquals(0.25, found.flaggedShare(), 1e-12);
	}

	/** With point adjustment this would be a perfect F1 of 1. */
	@Test
	void oneFlagInALongFaultIsNotThatFault() {
		assertEquals(2.0 / 401, Confusion.of(series(1000, 500, 900), flags(1000, 700, 701)).f1(), 1e-12);
	}

	@Test
	void anEventIsFoundByAnAlarmRaisedInIt() {
		EventCount found = EventCount.of(series(3600, 100, 200, 300, 400, 500, 600), flags(3600, 30, 40, 90, 150, 320, 330, 340, 350, 560, 570));
		assertEquals(3, found.events());
		assertEquals(List.of(Double.valueOf(20), Double.valueOf(60)), found.delaysS(), "the first event began in an alarm");
		assertEquals(60, found.medianDelayS(), 0);
		assertEquals(2, found.falseAlarms());
		assertEquals(2 / (3300 / 3600.0), found.falseAlarmsPerHour(), 1e-9);
		assertEquals(2 / 3.0, found.recall(), 1e-12);
	}

	@Test
	void alarmsThatAreAlwaysOnFindNothing() {
		Evaluation always = Evaluation.besideBaselines("x", List.of(series(100, 40, 60)), List.of(new boolean[100]), 1).get(1);
		assertEquals("always on", always.method());
		assertEquals(0, always.events().recall(), 0);
		assertEquals(1, always.events().falseAlarms());
	}

	/** Hits at the begin, the middle and the end of windows; windows that meet; further hits; hits outside. */
	@Test
	void changesCountByHowEarlyTheyAreHit() {
		LabelledSeries series = series(600, 100, 101, 300, 301, 340, 341, 500, 501);
		boolean[] hits = flags(600, 10, 11, 100, 101, 110, 111, 330, 331, 370, 371, 390, 391);
		ChangeHits found = ChangeHits.of(series, hits, 60);
		// The window of the change at 340 begins at 360, where the one before ends: its hit at 370 is a quarter in.
		assertEquals(List.of(Double.valueOf(0), Double.valueOf(0.5), Double.valueOf(0.25)), found.parts());
		assertEquals(1, found.missed());
		assertEquals(1, found.falseHits());
		double quarter = 0.555 * Math.tanh(Math.PI / 4) / Math.tanh(Math.PI / 2) + 0.445;
		double standard = 1 + 0.445 + quarter - 1 - 0.11;
		assertEquals(100 * (standard + 4) / 8, found.nab(NabProfile.STANDARD), 0.1);
		double half = 0.39 + (0.61 * Math.tanh(Math.PI / 4) / Math.tanh(Math.PI / 2) + 0.39);
		assertEquals(100 * (1 + half - 1 - 0.22 + 4) / 8, found.nab(NabProfile.LOW_FALSE_POSITIVES), 0.1);
		assertEquals(100 * (standard - 1 + 8) / 12, found.nab(NabProfile.LOW_FALSE_NEGATIVES), 0.1);
	}

	@Test
	void perfectIsAHundredAndNothingIsZero() {
		LabelledSeries series = series(400, 100, 101, 300, 301);
		for (NabProfile profile : NabProfile.values()) {
			assertEquals(100, ChangeHits.of(series, flags(400, 100, 101, 300, 301), 60).nab(profile), 1e-9);
			assertEquals(0, ChangeHits.of(series, new boolean[400], 60).nab(profile), 1e-9);
		}
	}

	@Test
	void flagsChangeAtTheirEdges() {
		boolean[] edges = ChangeHits.edges(flags(10, 0, 2, 5, 6));
		int[] at = IntStream.range(0, 10).filter(i -> edges[i]).toArray();
		assertEquals("[0, 2, 5, 6]", Arrays.toString(at));
	}

	/** Faults at the same place everywhere: knowing it is better than a detector that is right half of the time. */
	@Test
	void everyMethodStandsBesideTheTrivialOnes() {
		List<LabelledSeries> series = List.of(series(400, 200, 300), series(500, 210, 310), series(300, 190, 290));
		SplittableRandom random = new SplittableRandom(3);
		List<boolean[]> flags = series.stream().map(s -> {
			boolean[] own = new boolean[s.size()];
			for (int i = 0; i < own.length; i++) {
				own[i] = s.isAnomalous(i) && random.nextBoolean();
			}
			return own;
		}).toList();
		List<Evaluation> rows = Evaluation.besideBaselines("half", series, flags, 9);
		assertEquals(List.of("half", "always on", "random, same rate", "position 200-310 only"),
				rows.stream().map(Evaluation::method).toList());
		assertEquals(0.667, rows.get(0).confusion().f1(), 0.05);
		assertEquals(2 * 300 / (1200.0 + 300), rows.get(1).confusion().f1(), 1e-12);
		assertEquals(rows.get(0).confusion().flaggedShare(), rows.get(2).confusion().flaggedShare(), 0.04);
		assertEquals(2 * 290 / 620.0, rows.get(3).confusion().f1(), 1e-12);
		String table = EvaluationTable.of(rows);
		for (Evaluation row : rows) {
			assertTrue(table.contains(row.method()), table);
		}
		assertEquals(5, table.lines().count());
	}

	/** Nine series found in full and one missed: a draw of ten holds the missed one none to a few times. */
	@Test
	void anIntervalSaysHowFarTheFilesDecide() {
		List<LabelledSeries> series = IntStream.range(0, 10).mapToObj(i -> series(100, 40, 60)).toList();
		List<boolean[]> flags = IntStream.range(0, 10).mapToObj(i -> i == 0 ? new boolean[100] : flags(100, 40, 60)).toList();
		F1Interval interval = F1Interval.of(series, flags, 1);
		assertEquals(1, interval.high(), 1e-12);
		// Three missed of ten: 2 * 7 / (2 * 7 + 3); more than that has a chance of 1 %, more than two 7 %.
		assertEquals(14 / 17.0, interval.low(), 1e-12);
		F1Interval same = F1Interval.of(series, IntStream.range(0, 10).mapToObj(i -> flags(100, 40, 60)).toList(), 1);
		assertEquals(1, same.low(), 1e-12);
	}

	@Test
	void labelsThatDoNotFitAreRefused() {
		LabelledSeries series = series(10, 2, 4);
		assertThrows(IllegalArgumentException.class, () -> Confusion.of(series, new boolean[9]));
		assertThrows(IllegalArgumentException.class, () -> Evaluation.of("x", List.of(series), List.of()));
		assertThrows(IllegalArgumentException.class,
				() -> new LabelledSeries("x", new double[] { 2, 1 }, new boolean[2], new boolean[2]));
	}
}
