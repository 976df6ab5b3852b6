/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.liftloop.detect.fixtures.TestData;

/** The cooling loop's faults by their steady temperatures: hot, cold and secondary outlet. */
class SignatureMatrixTest {

	private static final List<String> RESIDUALS = List.of("T_hot", "T_cold", "T_sec_out");
	private static final double NOISE_K = 0.05;
	private static final double ERROR = 0.1;

	private static SignatureMatrix loop() {
		List<String[]> rows = TestData.rows("refs/fault_signature_steady.csv");
		double nominalOutK = Double.parseDouble(rows.get(0)[4]);
		List<Signature> signatures = new ArrayList<>();
		for (String[] row : rows.subList(1, rows.size())) {
			signatures.add(new Signature(row[0], List.of(Double.valueOf(row[7]), Double.valueOf(row[8]),
					Double.valueOf(Double.parseDouble(row[4]) - nominalOutK))));
		}
		return new SignatureMatrix(RESIDUALS, new double[] { NOISE_K, NOISE_K, NOISE_K }, signatures, ERROR);
	}

	private static List<Signature> signatures() {
		List<Signature> signatures = new ArrayList<>();
		for (Candidate candidate : loop().isolate(0, 0, 0).candidates()) {
			String[] row = TestData.rows("refs/fault_signature_steady.csv").stream().filter(r -> r[0].equals(candidate.fault()))
					.findFirst().orElseThrow();
			signatures.add(new Signature(row[0], List.of(Double.valueOf(row[7]), Double.valueOf(row[8]),
					Double.valueOf(Double.parseDouble(row[4]) - 294.346172))));
		}
		return signatures;
	}

	/** Steady temperatures cannot tell how fouling is written down, nor how far a pump is worn; all else they can. */
	@Test
	void ambiguousFaultsAreNamed() {
		List<List<String>> groups = loop().ambiguous(12);
		assertEquals(6, groups.size(), groups::toString);
		assertTrue(groups.contains(List.of("pump flow -30%", "pump flow -60%")), groups::toString);
		assertTrue(groups.contains(List.of("fouling Rf=0.0005 (A=1m2)", "fouling UA -40%")), groups::toString);
		assertTrue(groups.contains(List.of("secondary flow -50%")), groups::toString);
		assertEquals(8, loop().ambiguous(0.001).size() + 1, "fouling is fouling at any resolution");
	}

	/** Faults of another size, effects that lie off their signatures, and noise. */
	@Test
	void theFaultOrOneOfItsGroupIsNamedFirst() {
		SignatureMatrix matrix = loop();
		List<List<String>> groups = matrix.ambiguous(12);
		SplittableRandom random = new SplittableRandom(71);
		int right = 0;
		int runs = 0;
		for (Signature signature : signatures()) {
			List<String> group = groups.stream().filter(g -> g.contains(signature.fault())).findFirst().orElseThrow();
			for (int i = 0; i < 200; i++) {
				double size = 0.7 + random.nextDouble();
				double length = Math.sqrt(signature.effects().stream().mapToDouble(e -> e.doubleValue() * e.doubleValue()).sum());
				double[] values = new double[3];
				for (int r = 0; r < 3; r++) {
					values[r] = size * (signature.effects().get(r).doubleValue() + 0.05 * length * random.nextGaussian())
							+ NOISE_K * random.nextGaussian();
				}
				right += group.contains(matrix.isolate(values).candidates().get(0).fault()) ? 1 : 0;
				runs++;
			}
		}
		System.out.printf(Locale.ROOT, "isolation: right fault first in %d of %d (%.1f %%)%n", Integer.valueOf(right),
				Integer.valueOf(runs), Double.valueOf(100.0 * right / runs));
		assertTrue(right >= 0.9 * runs, right + " of " + runs);
	}

	@Test
	void foulingIsToldFromSecondaryFlowByTheSecondaryOutlet() {
		Isolation fouling = loop().isolate(1.31, 1.31, 0);
		assertTrue(fouling.candidates().get(0).fault().startsWith("fouling"));
		assertEquals(1, fouling.candidates().get(0).explained(), 1e-3);
		assertTrue(fouling.candidates().get(0).misfit() < 1, "its structured residual is silent");
		assertTrue(fouling.candidates().get(0).evidence().stream().allMatch(Evidence::agrees));
		Candidate other = fouling.candidates().stream().filter(c -> c.fault().startsWith("secondary flow")).findFirst().orElseThrow();
		assertTrue(other.misfit() > 100, "and the others speak");
		assertFalse(other.evidence().get(2).agrees());
		assertEquals("secondary flow -50%", loop().isolate(0.54, 0.54, 1.2).candidates().get(0).fault());
	}

	@Test
	void noiseIsNoFaultAndAStrangePatternIsUnknown() {
		Isolation nothing = loop().isolate(0.05, -0.03, 0.02);
		assertTrue(nothing.none() > 0.9, () -> "none " + nothing.none());
		assertFalse(nothing.isDetermined());
		Isolation strange = loop().isolate(-2, 3, -2);
		assertTrue(strange.unknown() > 0.9, () -> "unknown " + strange.unknown());
		assertFalse(strange.isDetermined());
	}

	/** A fault has a sign: what cools the hot leg is no fouling. */
	@Test
	void theOppositeOfAFaultIsNotThatFault() {
		Isolation isolation = loop().isolate(-1.31, -1.31, 0);
		assertFalse(isolation.candidates().get(0).fault().startsWith("fouling") && isolation.isDetermined());
		assertEquals("ambient loss 20 W/K", loop().isolate(-0.55, -0.21, -0.17).candidates().get(0).fault());
	}

	@Test
	void sizesAreMultiplesOfTheSignature() {
		assertEquals(2, loop().isolate(10, 10, 10).candidates().get(0).size(), 1e-3);
	}

	@Test
	void signaturesThatDoNotFitAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Signature("leak", List.of(Double.valueOf(0))));
		List<Signature> one = List.of(new Signature("leak", List.of(Double.valueOf(1))));
		assertThrows(IllegalArgumentException.class, () -> new SignatureMatrix(RESIDUALS, new double[] { 1, 1, 1 }, one, ERROR));
		SignatureMatrix matrix = new SignatureMatrix(List.of("flow"), new double[] { 1 }, one, ERROR);
		assertThrows(IllegalArgumentException.class, () -> matrix.isolate(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> matrix.isolate(1, 2));
	}
}
