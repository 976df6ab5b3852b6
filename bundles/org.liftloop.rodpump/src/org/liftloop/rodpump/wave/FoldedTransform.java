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

/**
 * For numbers of points divisible by four: cosine and sine are even and odd about half a period, and even or odd about
 * a quarter according to the harmonic's parity. Folding the samples twice leaves a quarter of the multiplications.
 * <p>
 * The harmonics of one parity are taken four at a time, so that their sums do not wait for each other; the tables are
 * filled up with zero rows to a multiple of four.
 */
final class FoldedTransform extends HarmonicTransform {

	private static final int BLOCK = 4;
	/** Places in the workspace: cosine and sine parts of even and odd harmonics. */
	private static final int COS_EVEN = 0;
	private static final int COS_ODD = 1;
	private static final int SIN_EVEN = 2;
	private static final int SIN_ODD = 3;

	private final int quarter;
	/** By place, then by harmonic of that parity, then by k = 0..N/4. */
	private final double[][][] tables;

	FoldedTransform(int points, int harmonics) {
		super(points, harmonics);
		quarter = points / 4;
		tables = new double[][][] { table(0, true), table(1, true), table(0, false), table(1, false) };
	}

	private double[][] table(int parity, boolean cosine) {
		int rows = (harmonics() - parity) / 2 + 1;
		double[][] table = new double[(rows + BLOCK - 1) / BLOCK * BLOCK][quarter + 1];
		for (int row = 0; row < rows; row++) {
			int harmonic = parity + 2 * row;
			for (int k = 0; k <= quarter; k++) {
				double angle = 2 * Math.PI * (harmonic * k % points()) / points();
				table[row][k] = cosine ? Math.cos(angle) : Math.sin(angle);
			}
		}
		return table;
	}

	@Override
	double[][] workspace() {
		return new double[BLOCK][quarter + 1];
	}

	@Override
	void analyse(double[] samples, Spectrum spectrum, double[][] workspace) {
		fold(samples, workspace);
		project(workspace[COS_EVEN], tables[COS_EVEN], 0, spectrum.cosine());
		project(workspace[COS_ODD], tables[COS_ODD], 1, spectrum.cosine());
		project(workspace[SIN_EVEN], tables[SIN_EVEN], 0, spectrum.sine());
		project(workspace[SIN_ODD], tables[SIN_ODD], 1, spectrum.sine());
		spectrum.cosine()[0] /= 2;
	}

	private void fold(double[] samples, double[][] workspace) {
		int points = points();
		int half = points / 2;
		double[] cosEven = workspace[COS_EVEN];
		double[] cosOdd = workspace[COS_ODD];
		double[] sinEven = workspace[SIN_EVEN];
		double[] sinOdd = workspace[SIN_ODD];
		// k = 0 pairs with N/2 only, k = N/4 with 3N/4 only; what is not set there meets a zero of the table.
		cosEven[0] = samples[0] + samples[half];
		cosOdd[0] = samples[0] - samples[half];
		sinEven[0] = 0;
		sinOdd[0] = 0;
		for (int k = 1; k < quarter; k++) {
			double a = samples[k];
			double b = samples[half - k];
			double c = samples[half + k];
			double d = samples[points - k];
			cosEven[k] = a + d + (b + c);
			cosOdd[k] = a + d - (b + c);
			sinEven[k] = a - d - (b - c);
			sinOdd[k] = a - d + (b - c);
		}
		cosEven[quarter] = samples[quarter] + samples[points - quarter];
		cosOdd[quarter] = 0;
		sinEven[quarter] = 0;
		sinOdd[quarter] = samples[quarter] - samples[points - quarter];
	}

	/** result[parity + 2 row] = 2/N times the product of the folded samples with the row. */
	private void project(double[] folded, double[][] table, int parity, double[] result) {
		double scale = 2.0 / points();
		for (int row = 0; row < table.length; row += BLOCK) {
			double[] t0 = table[row];
			double[] t1 = table[row + 1];
			double[] t2 = table[row + 2];
			double[] t3 = table[row + 3];
			double s0 = 0;
			double s1 = 0;
			double s2 = 0;
			double s3 = 0;
			double r0 = 0;
			double r1 = 0;
			double r2 = 0;
			double r3 = 0;
			int last = quarter;
			for (int k = 0; k < last; k += 2) {
				double even = folded[k];
				double odd = folded[k + 1];
				s0 += even * t0[k];
				s1 += even * t1[k];
				s2 += even * t2[k];
				s3 += even * t3[k];
				r0 += odd * t0[k + 1];
				r1 += odd * t1[k + 1];
				r2 += odd * t2[k + 1];
				r3 += odd * t3[k + 1];
			}
			if ((last & 1) == 0) {
				double rest = folded[last];
				s0 += rest * t0[last];
				s1 += rest * t1[last];
				s2 += rest * t2[last];
				s3 += rest * t3[last];
			}
			int harmonic = parity + 2 * row;
			store(result, harmonic, scale * (s0 + r0));
			store(result, harmonic + 2, scale * (s1 + r1));
			store(result, harmonic + 4, scale * (s2 + r2));
			store(result, harmonic + 6, scale * (s3 + r3));
		}
	}

	private static void store(double[] result, int harmonic, double value) {
		if (harmonic < result.length) {
			result[harmonic] = value;
		}
	}

	@Override
	void synthesise(Spectrum spectrum, double[] samples, double[][] workspace) {
		sums(spectrum, workspace);
		double[] cosEven = workspace[COS_EVEN];
		double[] cosOdd = workspace[COS_ODD];
		double[] sinEven = workspace[SIN_EVEN];
		double[] sinOdd = workspace[SIN_ODD];
		int points = points();
		int half = points / 2;
		samples[0] = cosEven[0] + cosOdd[0];
		samples[half] = cosEven[0] - cosOdd[0];
		for (int k = 1; k <= quarter; k++) {
			double near = cosEven[k] + cosOdd[k];
			double far = cosEven[k] - cosOdd[k];
			double nearSin = sinOdd[k] + sinEven[k];
			double farSin = sinOdd[k] - sinEven[k];
			samples[k] = near + nearSin;
			samples[points - k] = near - nearSin;
			samples[half - k] = far + farSin;
			samples[half + k] = far - farSin;
		}
	}

	@Override
	Range range(Spectrum spectrum, double[][] workspace) {
		sums(spectrum, workspace);
		double[] cosEven = workspace[COS_EVEN];
		double[] cosOdd = workspace[COS_ODD];
		double[] sinEven = workspace[SIN_EVEN];
		double[] sinOdd = workspace[SIN_ODD];
		// Both loops are kept plain for the compiler's vectors; at k = 0 and k = N/4 the mirrored points are the same again.
		for (int k = 0; k < cosEven.length; k++) {
			double near = cosEven[k] + cosOdd[k];
			double far = cosEven[k] - cosOdd[k];
			double nearSin = Math.abs(sinOdd[k] + sinEven[k]);
			double farSin = Math.abs(sinOdd[k] - sinEven[k]);
			cosEven[k] = Math.max(near + nearSin, far + farSin);
			cosOdd[k] = Math.min(near - nearSin, far - farSin);
		}
		double lowest = cosOdd[0];
		double highest = cosEven[0];
		for (int k = 1; k < cosEven.length; k++) {
			lowest = Math.min(lowest, cosOdd[k]);
			highest = Math.max(highest, cosEven[k]);
		}
		return new Range(lowest, highest);
	}

	private void sums(Spectrum spectrum, double[][] workspace) {
		sum(spectrum.cosine(), tables[COS_EVEN], 0, workspace[COS_EVEN]);
		sum(spectrum.cosine(), tables[COS_ODD], 1, workspace[COS_ODD]);
		sum(spectrum.sine(), tables[SIN_EVEN], 0, workspace[SIN_EVEN]);
		sum(spectrum.sine(), tables[SIN_ODD], 1, workspace[SIN_ODD]);
	}

	/** sum[k] = all harmonics of one parity at k. */
	private static void sum(double[] factors, double[][] table, int parity, double[] sum) {
		for (int row = 0; row < table.length; row += BLOCK) {
			addFour(factors, table, parity, row, sum);
		}
	}

	private static void addFour(double[] factors, double[][] table, int parity, int row, double[] sum) {
		int harmonic = parity + 2 * row;
		double f0 = factor(factors, harmonic);
		double f1 = factor(factors, harmonic + 2);
		double f2 = factor(factors, harmonic + 4);
		double f3 = factor(factors, harmonic + 6);
		double[] t0 = table[row];
		double[] t1 = table[row + 1];
		double[] t2 = table[row + 2];
		double[] t3 = table[row + 3];
		if (row == 0) {
			for (int k = 0; k < sum.length; k++) {
				sum[k] = f0 * t0[k] + f1 * t1[k] + (f2 * t2[k] + f3 * t3[k]);
			}
		} else {
			for (int k = 0; k < sum.length; k++) {
				sum[k] += f0 * t0[k] + f1 * t1[k] + (f2 * t2[k] + f3 * t3[k]);
			}
		}
	}

	private static double factor(double[] factors, int harmonic) {
		return harmonic < factors.length ? factors[harmonic] : 0;
	}
}
