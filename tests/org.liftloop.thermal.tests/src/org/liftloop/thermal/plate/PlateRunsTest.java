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

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liftloop.thermal.reference.PlateRuns;
import org.liftloop.thermal.reference.PlateRuns.Blame;

/** The measured exchanger; what falls when was read off the records. */
class PlateRunsTest {

	private static PlateRuns winter = new PlateRuns(PlateWatchTest.MODEL, 1);

	@BeforeAll
	static void fit() {
		winter = PlateRuns.ofWinter();
		System.out.printf("lag %.1f s, limit %.2f K, logits %s%n", Double.valueOf(winter.model().lagS()),
				Double.valueOf(winter.limitK()), winter.model().logits());
	}

	@Test
	void normalDaysRaiseNoAlarm() {
		for (String name : PlateRuns.NORMAL) {
			System.out.printf("%s: largest fall %.2f K%n", name,
					Double.valueOf(PlateRuns.largestFallK(winter.model(), PlateRuns.records("normal", name))));
			assertEquals(List.of(), blames("normal", name), name);
		}
	}

	/** The bar of a free run, 1.0 K, is not reached; the outlet itself does not repeat itself within it. */
	@Test
	void freeRunsComeAsCloseAsMeasured() {
		double[] measured = { 1.58, 1.74, 2.31 };
		for (int i = 0; i < measured.length; i++) {
			String name = PlateRuns.NORMAL.get(i);
			List<PlateRecord> run = PlateRuns.records("normal", name);
			double rmse = winter.freeRunRmseK(run);
			double repeats = PlateRuns.repeatabilityK(run);
			System.out.printf("%s: free run %.2f K, outlet repeats itself to %.2f K%n", name, Double.valueOf(rmse),
					Double.valueOf(repeats));
			assertEquals(measured[i], rmse, 0.02, name);
			assertTrue(repeats > 1, name + ": " + repeats);
		}
	}

	/** The reservoir begins to fall at about 4,900 s; the outlet falls with it. */
	@Test
	void fallingReservoirIsBlamedItself() {
		List<Blame> blames = blames("fault", PlateRuns.FAULT.get(0));
		assertEquals(List.of(PlateSide.RESERVOIR), blames.stream().map(Blame::side).toList());
		assertTrue(blames.get(0).sinceS() > 4_900 && blames.get(0).sinceS() < 5_400, blames.toString());
	}

	/** After the reservoir has come back, the outlet falls by 9 K at 16,805 s although the valve opens. */
	@Test
	void fallOfTheOutletAloneIsBlamedOnTheExchanger() {
		List<Blame> blames = blames("fault", PlateRuns.FAULT.get(1));
		assertEquals(List.of(PlateSide.RESERVOIR, PlateSide.EXCHANGER), blames.stream().map(Blame::side).toList());
		assertTrue(blames.get(0).sinceS() > 4_900 && blames.get(0).sinceS() < 5_400, blames.toString());
		assertTrue(blames.get(1).sinceS() > 16_805 && blames.get(1).sinceS() < 17_105, blames.toString());
	}

	private static List<Blame> blames(String kind, String name) {
		List<Blame> blames = winter.blames(PlateRuns.records(kind, name));
		System.out.println(name + ": " + blames);
		return blames;
	}
}
