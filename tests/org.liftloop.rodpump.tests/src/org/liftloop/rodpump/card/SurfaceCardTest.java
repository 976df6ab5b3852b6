/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SurfaceCardTest {

	/** A circle of 1 m and 1 kN radius: area pi times the radii. */
	private static SurfaceCard circle(int points) {
		double[] positionM = IntStream.range(0, points).mapToDouble(i -> 1 - Math.cos(2 * Math.PI * i / points)).toArray();
		double[] loadN = IntStream.range(0, points).mapToDouble(i -> 5000 + 1000 * Math.sin(2 * Math.PI * i / points))
				.toArray();
		return new SurfaceCard(positionM, loadN, 6);
	}

	@Test
	void measuresOfACircle() {
		SurfaceCard card = circle(2000);
		assertEquals(Math.PI * 1000, card.workJ(), 0.02);
		assertEquals(2, card.strokeM(), 1e-12);
		assertEquals(6000, card.peakLoadN(), 1e-9);
		assertEquals(4000, card.minimumLoadN(), 1e-9);
		assertEquals(10, card.periodS(), 0);
	}

	@Test
	void whiteNoiseIsMeasured() {
		Random random = new Random(3);
		SurfaceCard smooth = circle(5000);
		double[] noisy = Arrays.stream(smooth.loadN()).map(l -> l + 30 * random.nextGaussian()).toArray();
		assertEquals(30, CardMeasures.of(new SurfaceCard(smooth.positionM(), noisy, 6)).loadNoiseN(), 1.5);
		assertTrue(CardMeasures.of(smooth).loadNoiseN() < 1e-2);
	}

	@Test
	void cornersCountForLessThanATenthOfTheirHeight() {
		double[] loadN = IntStream.range(0, 200).mapToDouble(i -> i < 100 || i > 150 ? 10_000 : 0).toArray();
		assertTrue(CardMeasures.of(new SurfaceCard(circle(200).positionM(), loadN, 6)).loadNoiseN() < 1_000);
	}

	@Test
	void arraysAreCopiedInAndOut() {
		double[] positionM = circle(20).positionM();
		double[] loadN = circle(20).loadN();
		SurfaceCard card = new SurfaceCard(positionM, loadN, 6);
		positionM[0] = 99;
		loadN[0] = 99;
		card.positionM()[1] = 99;
		card.loadN()[1] = 99;
		assertEquals(circle(20), card);
		assertEquals(circle(20).hashCode(), card.hashCode());
		assertNotEquals(circle(20), new SurfaceCard(positionM, loadN, 6));
	}

	@Test
	void badInputsNameTheField() {
		double[] twenty = circle(20).positionM();
		refuses("positionM has 20 points, loadN 3", twenty, new double[3], 6);
		refuses("positionM has 3 points", new double[3], new double[3], 6);
		refuses("strokesPerMinute", twenty, twenty, 0);
		refuses("strokesPerMinute", twenty, twenty, Double.NaN);
		double[] broken = twenty.clone();
		broken[7] = Double.NaN;
		refuses("positionM[7]", broken, twenty, 6);
		refuses("loadN[7]", twenty, broken, 6);
	}

	private static void refuses(String named, double[] positionM, double[] loadN, double strokesPerMinute) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new SurfaceCard(positionM, loadN, strokesPerMinute));
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(named), refusal::getMessage);
	}
}
