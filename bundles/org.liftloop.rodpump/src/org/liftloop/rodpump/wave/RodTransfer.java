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

import java.util.Arrays;
import java.util.List;

import org.hipparchus.complex.Complex;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/**
 * Transfer matrices of the damped rod, from the polished rod to the bottom of one taper, for each harmonic. In the
 * unknowns (P, F) - position up positive, dynamic load - one taper gives
 * <pre>
 * [P;F]_bottom = [[cosh(lambda L), -sinh(lambda L)/(EA lambda)], [-EA lambda sinh(lambda L), cosh(lambda L)]] [P;F]_top
 * lambda = sqrt((-omega^2 + j omega c) m/(EA))
 * </pre>
 * and the static limit (1, -L/EA; 0, 1) at zero frequency (Gibbs, SPE 588, 1963). The determinant is one, so the way up
 * is the same matrix with the diagonal exchanged and the off-diagonal signs flipped. Immutable.
 */
final class RodTransfer {

	/** Elements by harmonic, real and imaginary part interleaved. */
	private final double[] pp;
	private final double[] pf;
	private final double[] fp;
	private final double[] ff;

	private RodTransfer(Complex[][] elements) {
		pp = interleaved(elements[0]);
		pf = interleaved(elements[1]);
		fp = interleaved(elements[2]);
		ff = interleaved(elements[3]);
	}

	/**
	 * @param string               rods
	 * @param fundamentalRadPerS   angular frequency of the stroke, rad/s
	 * @param dampingPerS          damping c, 1/s
	 * @param harmonics            harmonics besides the mean
	 * @return one transfer for the bottom of each taper; the last one reaches the pump
	 */
	static RodTransfer[] ofString(RodString string, double fundamentalRadPerS, double dampingPerS, int harmonics) {
		List<RodTaper> tapers = string.tapers();
		RodTransfer[] transfers = new RodTransfer[tapers.size()];
		Complex[] pp = filled(harmonics, Complex.ONE);
		Complex[] pf = filled(harmonics, Complex.ZERO);
		Complex[] fp = filled(harmonics, Complex.ZERO);
		Complex[] ff = filled(harmonics, Complex.ONE);
		for (int i = 0; i < transfers.length; i++) {
			for (int n = 0; n <= harmonics; n++) {
				Complex[] taper = taperElements(tapers.get(i), n * fundamentalRadPerS, dampingPerS);
				Complex diagonal = taper[0];
				Complex nextPp = diagonal.multiply(pp[n]).add(taper[1].multiply(fp[n]));
				Complex nextPf = diagonal.multiply(pf[n]).add(taper[1].multiply(ff[n]));
				fp[n] = taper[2].multiply(pp[n]).add(diagonal.multiply(fp[n]));
				ff[n] = taper[2].multiply(pf[n]).add(diagonal.multiply(ff[n]));
				pp[n] = nextPp;
				pf[n] = nextPf;
			}
			transfers[i] = new RodTransfer(new Complex[][] { pp, pf, fp, ff });
		}
		return transfers;
	}

	/** Diagonal, P-from-F and F-from-P element of one taper. */
	private static Complex[] taperElements(RodTaper taper, double omegaRadPerS, double dampingPerS) {
		double length = taper.lengthM();
		double stiffness = taper.axialStiffnessN();
		if (omegaRadPerS == 0) {
			return new Complex[] { Complex.ONE, new Complex(-length / stiffness), Complex.ZERO };
		}
		double massOverStiffness = taper.massKgPerM() / stiffness;
		Complex lambda = new Complex(-omegaRadPerS * omegaRadPerS * massOverStiffness,
				omegaRadPerS * dampingPerS * massOverStiffness).sqrt();
		Complex phase = lambda.multiply(length);
		Complex sinh = phase.sinh();
		Complex impedance = lambda.multiply(stiffness);
		return new Complex[] { phase.cosh(), sinh.divide(impedance).negate(), sinh.multiply(impedance).negate() };
	}

	private static Complex[] filled(int harmonics, Complex value) {
		Complex[] values = new Complex[harmonics + 1];
		Arrays.fill(values, value);
		return values;
	}

	private static double[] interleaved(Complex[] values) {
		double[] parts = new double[2 * values.length];
		for (int n = 0; n < values.length; n++) {
			parts[2 * n] = values[n].getRealPart();
			parts[2 * n + 1] = values[n].getImaginaryPart();
		}
		return parts;
	}

	/** Position below from position and load at the top. */
	void positionDown(Spectrum position, Spectrum load, Spectrum result) {
		combine(pp, 1, position, pf, 1, load, result);
	}

	/** Load below from position and load at the top. */
	void loadDown(Spectrum position, Spectrum load, Spectrum result) {
		combine(fp, 1, position, ff, 1, load, result);
	}

	/** Position at the top from position and load below. */
	void positionUp(Spectrum position, Spectrum load, Spectrum result) {
		combine(ff, 1, position, pf, -1, load, result);
	}

	/** Load at the top from position and load below. */
	void loadUp(Spectrum position, Spectrum load, Spectrum result) {
		combine(fp, -1, position, pp, 1, load, result);
	}

	/**
	 * result = signA a X + signB b Y for each harmonic. With x = Re sum X e^(j n w t) a spectrum's X is cosine - j sine.
	 */
	private static void combine(double[] a, int signA, Spectrum x, double[] b, int signB, Spectrum y, Spectrum result) {
		for (int n = 0; n < x.cosine().length; n++) {
			double aRe = signA * a[2 * n];
			double aIm = signA * a[2 * n + 1];
			double bRe = signB * b[2 * n];
			double bIm = signB * b[2 * n + 1];
			double xRe = x.cosine()[n];
			double xIm = -x.sine()[n];
			double yRe = y.cosine()[n];
			double yIm = -y.sine()[n];
			result.cosine()[n] = aRe * xRe - aIm * xIm + bRe * yRe - bIm * yIm;
			result.sine()[n] = -(aRe * xIm + aIm * xRe + bRe * yIm + bIm * yRe);
		}
	}
}
