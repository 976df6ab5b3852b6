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

import org.liftloop.internal.rodpump.Range;

/** The definition, with tables; serves any number of points. */
final class DirectTransform extends HarmonicTransform {

	/** cos and sin of 2 pi i/N, i below N. */
	private final double[] cos;
	private final double[] sin;

	DirectTransform(int points, int harmonics) {
		super(points, harmonics);
		cos = new double[points];
		sin = new double[points];
		for (int i = 0; i < points; i++) {
			cos[i] = Math.cos(2 * Math.PI * i / points);
			sin[i] = Math.sin(2 * Math.PI * i / points);
		}
	}

	@Override
	double[][] workspace() {
		return new double[][] { new double[points()] };
	}

	@Override
	void analyse(double[] samples, Spectrum spectrum, double[][] workspace) {
		int points = points();
		for (int n = 0; n <= harmonics(); n++) {
			double c = 0;
			double s = 0;
			int phase = 0;
			for (int k = 0; k < points; k++) {
				c += samples[k] * cos[phase];
				s += samples[k] * sin[phase];
				phase += n;
				if (phase >= points) {
					phase -= points;
				}
			}
			double scale = n == 0 ? 1.0 / points : 2.0 / points;
			spectrum.cosine()[n] = c * scale;
			spectrum.sine()[n] = s * scale;
		}
	}

	@Override
	void synthesise(Spectrum spectrum, double[] samples, double[][] workspace) {
		int points = points();
		double[] cosine = spectrum.cosine();
		double[] sine = spectrum.sine();
		for (int k = 0; k < points; k++) {
			double sum = cosine[0];
			int phase = 0;
			for (int n = 1; n <= harmonics(); n++) {
				phase += k;
				if (phase >= points) {
					phase -= points;
				}
				sum += cosine[n] * cos[phase] + sine[n] * sin[phase];
			}
			samples[k] = sum;
		}
	}

	@Override
	Range range(Spectrum spectrum, double[][] workspace) {
		synthesise(spectrum, workspace[0], workspace);
		return Range.of(workspace[0]);
	}
}
