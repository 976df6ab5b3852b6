/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.internal.rodpump.Range;

class HarmonicTransformTest {

	@ParameterizedTest
	@ValueSource(ints = { 12, 40, 64, 200, 204, 1000 })
	void foldedTransformAgreesWithTheDefinition(int points) {
		int harmonics = Math.min(31, (points - 1) / 2);
		HarmonicTransform folded = assertInstanceOf(FoldedTransform.class, HarmonicTransform.of(points, harmonics));
		HarmonicTransform direct = new DirectTransform(points, harmonics);
		double[] samples = new Random(points).doubles(points, -1, 1).toArray();
		Spectrum a = new Spectrum(harmonics);
		Spectrum b = new Spectrum(harmonics);
		folded.analyse(samples, a, folded.workspace());
		direct.analyse(samples, b, direct.workspace());
		assertArrayEquals(b.cosine(), a.cosine(), 1e-14);
		assertArrayEquals(b.sine(), a.sine(), 1e-14);
		double[] x = new double[points];
		double[] y = new double[points];
		folded.synthesise(a, x, folded.workspace());
		direct.synthesise(a, y, direct.workspace());
		assertArrayEquals(y, x, 1e-13);
		assertEquals(Range.of(x), folded.range(a, folded.workspace()));
		assertEquals(Range.of(y), direct.range(a, direct.workspace()));
	}

	@Test
	void aKnownSeriesIsFoundAndRebuilt() {
		for (int points : new int[] { 21, 22, 24 }) {
			double[] samples = new double[points];
			for (int k = 0; k < points; k++) {
				double t = 2 * Math.PI * k / points;
				samples[k] = 3 + 2 * Math.cos(t) - 0.5 * Math.sin(4 * t) + 0.25 * Math.cos(7 * t);
			}
			HarmonicTransform transform = HarmonicTransform.of(points, 8);
			Spectrum spectrum = new Spectrum(8);
			transform.analyse(samples, spectrum, transform.workspace());
			assertArrayEquals(new double[] { 3, 2, 0, 0, 0, 0, 0, 0.25, 0 }, spectrum.cosine(), 1e-14);
			assertArrayEquals(new double[] { 0, 0, 0, 0, -0.5, 0, 0, 0, 0 }, spectrum.sine(), 1e-14);
			double[] rebuilt = new double[points];
			transform.synthesise(spectrum, rebuilt, transform.workspace());
			assertArrayEquals(samples, rebuilt, 1e-13);
		}
	}
}
