/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.Score;
import org.liftloop.detect.fixtures.Noise;
import org.liftloop.detect.fixtures.TestData;

class MultivariateTest {

	private static final AlarmLimit ONE_PERCENT = new AlarmLimit.Trained(0.01, 1);

	static Stream<Detector> relations() {
		return Stream.of(new SquaredPredictionError(0.9, ONE_PERCENT), new StateEstimation(60, 1e-3, ONE_PERCENT),
				new CutForest(20, 256, 1, ONE_PERCENT), new HotellingT2(1, ONE_PERCENT));
	}

	static Stream<Detector> all() {
		return Stream.concat(relations(), Stream.of(new LeftMatrixProfile(16, 800, ONE_PERCENT)));
	}

	/** Each channel stays in its own range: only its relation to the others tells. */
	@ParameterizedTest
	@MethodSource("relations")
	void aBrokenRelationIsFoundAndItsChannelBlamed(Detector detector) {
		Noise noise = new Noise(21, 6);
		DetectorRun run = detector.fit(noise.samples(2000));
		int found = 0;
		int blamed = 0;
		int falseAlarms = 0;
		for (int i = 0; i < 1000; i++) {
			double[] sample = noise.next();
			run.update(sample);
			falseAlarms += run.score().isAlarm() ? 1 : 0;
			sample[3] += sample[3] > 40 ? -3 : 3;
			run.update(sample);
			Score score = run.score();
			found += score.isAlarm() ? 1 : 0;
			blamed += score.isAlarm() && run.contributions().largest() == 3 ? 1 : 0;
		}
		System.out.printf(Locale.ROOT, "%-18s found %5.1f %%, right channel %5.1f %% of these, false alarms %4.1f %%%n", detector.id(),
				Double.valueOf(found / 10.0), Double.valueOf(100.0 * blamed / found), Double.valueOf(falseAlarms / 10.0));
		int right = blamed;
		int all = found;
		assertTrue(all > 800, () -> detector.id() + " found " + all);
		assertTrue(right > 0.9 * all, () -> detector.id() + " blamed the channel in " + right + " of " + all);
	}

	@ParameterizedTest
	@MethodSource("all")
	void theLimitIsExceededAboutAsOftenAsAsked(Detector detector) {
		Noise noise = new Noise(22, 4);
		DetectorRun run = detector.fit(noise.samples(4000));
		int alarms = 0;
		for (int i = 0; i < 8000; i++) {
			run.update(noise.next());
			alarms += run.score().isAlarm() ? 1 : 0;
		}
		double share = alarms / 8000.0;
		assertTrue(share > 0.001 && share < 0.03, () -> detector.id() + ": " + share);
	}

	@ParameterizedTest
	@MethodSource("all")
	void aResetRunScoresAsItDidAtFirst(Detector detector) {
		Noise noise = new Noise(23, 3);
		DetectorRun run = detector.fit(noise.samples(1000));
		double[][] rows = Stream.generate(noise::next).limit(50).toArray(double[][]::new);
		double[] first = statistics(run, rows);
		assertFalse(Double.isNaN(first[0]), detector::id);
		run.reset();
		assertFalse(run.score().isDetermined());
		double[] second = statistics(run, rows);
		for (int i = 0; i < first.length; i++) {
			assertEquals(first[i], second[i], 0, detector.id());
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void anIncompleteSampleIsLeftOut(Detector detector) {
		Noise noise = new Noise(24, 3);
		Samples training = noise.samples(1000);
		DetectorRun run = detector.fit(training);
		DetectorRun other = detector.fit(training);
		for (int i = 0; i < 40; i++) {
			double[] sample = noise.next();
			run.update(sample);
			run.update(new double[] { 1, Double.NaN, 1 });
			assertFalse(run.score().isDetermined());
			other.update(sample);
		}
		double[] sample = noise.next();
		run.update(sample);
		other.update(sample);
		assertEquals(other.score().statistic(), run.score().statistic(), 0, detector.id());
		assertThrows(IllegalArgumentException.class, () -> run.update(new double[2]));
	}

	private static double[] statistics(DetectorRun run, double[][] rows) {
		double[] statistics = new double[rows.length];
		for (int i = 0; i < rows.length; i++) {
			run.update(rows[i]);
			statistics[i] = run.score().statistic();
		}
		return statistics;
	}

	/** With all components, T2 of Gaussian channels is chi-square distributed, and contributions sum up to it. */
	@Test
	void distanceOfGaussianChannelsIsChiSquare() {
		DetectorRun run = new HotellingT2(1, ONE_PERCENT).fit(Noise.white(31, 5, 20_000));
		assertEquals(new ChiSquaredDistribution(5).inverseCumulativeProbability(0.99), scoreOf(run, 1, 1, 1, 1, 1).limit(), 0.3);
		assertEquals(20, scoreOf(run, 2, 2, 2, 2, 2).statistic(), 0.7);
		assertEquals(0.2, run.contributions().share(4), 0.02);
		assertEquals(13, scoreOf(run, 2, 0, 3, 0, 0).statistic(), 0.5);
		assertEquals(2, run.contributions().largest());
	}

	private static Score scoreOf(DetectorRun run, double... values) {
		run.update(values);
		return run.score();
	}

	/** T2 of the kept and Q of the other components split the distance between them. */
	@Test
	void distanceAndPredictionErrorSplitTheSample() {
		Samples training = new Noise(32, 4).samples(3000);
		PrincipalComponents all = PrincipalComponents.of(training, 1);
		PrincipalComponents first = PrincipalComponents.of(training, 0.5);
		assertEquals(4, all.variances.length);
		assertEquals(1, first.variances.length);
		double[] scaled = { 0.3, -1, 2, 0.7 };
		double squares = 0;
		for (int k = 0; k < 4; k++) {
			squares += all.coordinate(k, scaled) * all.coordinate(k, scaled);
		}
		assertEquals(0.09 + 1 + 4 + 0.49, squares, 1e-9);
		double[] values = new double[4];
		for (int c = 0; c < 4; c++) {
			double mean = 0;
			double square = 0;
			for (int i = 0; i < training.size(); i++) {
				mean += training.value(i, c) / training.size();
			}
			for (int i = 0; i < training.size(); i++) {
				square += (training.value(i, c) - mean) * (training.value(i, c) - mean);
			}
			values[c] = mean + scaled[c] * Math.sqrt(square / (training.size() - 1));
		}
		double inside = first.coordinate(0, scaled);
		assertEquals(squares - inside * inside, scoreOf(new SquaredPredictionError(0.5, ONE_PERCENT).fit(training), values).statistic(),
				1e-6);
	}

	@Test
	void innovationsHaveTheReferenceThresholds() {
		int checked = 0;
		for (String[] row : TestData.rows("refs/detector_reference.csv")) {
			if (row[0].startsWith("chi2")) {
				int degrees = Integer.parseInt(row[1].substring(row[1].indexOf('=') + 1, row[1].indexOf(';')));
				assertEquals(Double.parseDouble(row[3]), new InnovationTest(0.999).limit(degrees), 1e-5);
				checked++;
			}
		}
		assertEquals(5, checked);
		RealMatrix covariance = MatrixUtils.createRealMatrix(new double[][] { { 4, 1 }, { 1, 2 } });
		assertEquals((2.0 * 9 - 2.0 * 3 * -1 + 4) / 7, InnovationTest.squared(new double[] { 3, -1 }, covariance), 1e-12);
		RealMatrix none = MatrixUtils.createRealMatrix(new double[][] { { 1, 2 }, { 2, 1 } });
		assertThrows(IllegalArgumentException.class, () -> InnovationTest.squared(new double[] { 3, -1 }, none));
		assertThrows(IllegalArgumentException.class, () -> InnovationTest.squared(new double[] { 3 }, covariance));
	}

	@Test
	void tooFewSamplesForTheStatesAreRefused() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new StateEstimation(100, 1e-3, ONE_PERCENT).fit(Noise.white(1, 2, 110)));
		assertTrue(String.valueOf(refusal.getMessage()).contains("at least 120"), refusal::getMessage);
	}

	@Test
	void aSeedGivesTheSameForest() {
		Samples training = Noise.white(41, 3, 500);
		SplittableRandom random = new SplittableRandom(42);
		DetectorRun one = new CutForest(20, 128, 5, ONE_PERCENT).fit(training);
		DetectorRun same = new CutForest(20, 128, 5, ONE_PERCENT).fit(training);
		DetectorRun other = new CutForest(20, 128, 6, ONE_PERCENT).fit(training);
		double difference = 0;
		for (int i = 0; i < 20; i++) {
			double[] sample = { random.nextGaussian(), random.nextGaussian(), random.nextGaussian() };
			assertEquals(scoreOf(one, sample).statistic(), scoreOf(same, sample).statistic(), 0);
			difference += Math.abs(scoreOf(one, sample).statistic() - scoreOf(other, sample).statistic());
		}
		assertTrue(difference > 0, "seeds make a difference");
	}
}
