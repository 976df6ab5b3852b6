/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.rodpump.fatigue.StringFinding.Kind;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.GradeStrength;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.string.TaperBuckling;

class StringCheckerTest {

	private static final double UNKNOWN = Double.NaN;

	/** Tapers loaded to the given parts of the diagram, in tension everywhere. */
	private static List<TaperLoads> loaded(RodString string, double... loadings) {
		List<TaperLoads> loads = new ArrayList<>();
		for (int i = 0; i < loadings.length; i++) {
			RodTaper taper = string.tapers().get(i);
			GoodmanDiagram diagram = new GoodmanDiagram(taper.grade(), 1);
			double minimumPa = 5e7;
			double maximumPa = minimumPa + loadings[i] * (diagram.allowableStressPa(minimumPa) - minimumPa);
			loads.add(new TaperLoads(diagram.point(minimumPa, maximumPa), 100));
		}
		return loads;
	}

	private static StringCheck check(RodString string, double tubingIn, double... loadings) {
		return StringChecker.builtIn().check(string, loaded(string, loadings), 900, tubingIn * Field.INCH);
	}

	private static String kinds(StringCheck check) {
		return check.findings().stream().map(f -> f.kind() + " " + (f.taper() + 1)).collect(Collectors.joining(", "));
	}

	@Test
	void aBalancedStringHasNoFindings() {
		StringCheck check = check(Rods.api86(), 2.441, 0.80, 0.82, 0.79);
		assertEquals("", kinds(check));
		assertEquals(0.82, check.highestLoading().value(), 1e-12);
		assertEquals(0.03, check.loadingSpread().value(), 1e-12);
		assertEquals(Status.OK, check.highestLoading().status());
	}

	@ParameterizedTest
	@CsvSource({ "0.80,0.82,1.02,'OVERLOADED 3, UNBALANCED 3'", "0.80,0.90,0.82,UNBALANCED 2", "0.8,0.76,0.8,''" })
	void loadingAndBalanceAreJudged(double top, double middle, double bottom, String expected) {
		assertEquals(expected, kinds(check(Rods.api86(), UNKNOWN, top, middle, bottom)));
	}

	/** 1 in: couplings 2-3/16 and 2 in; 2-3/8 in tubing passes 1.901 in, 2-7/8 in 2.347 in. */
	@Test
	void couplingsMustPassTheTubing() {
		RodString string = Rods.api86();
		assertEquals("TOO_LARGE_FOR_TUBING 1", kinds(check(string, 1.995, 0.8, 0.8, 0.8)));
		// The slim-hole coupling is thinner than this tubing's inside, not than its drift.
		assertEquals("TOO_LARGE_FOR_TUBING 1", kinds(check(string, 2.05, 0.8, 0.8, 0.8)));
		assertEquals("SLIM_HOLE_COUPLINGS 1", kinds(check(string, 2.20, 0.8, 0.8, 0.8)));
		assertEquals("", kinds(check(string, 2.441, 0.8, 0.8, 0.8)));
	}

	@Test
	void theOrderOfSizesIsJudged() {
		RodTaper thick = Rods.taper(1500, 0.875, 2.224);
		RodTaper thin = Rods.taper(3500, 0.75, 1.634);
		RodTaper bar = Rods.taper(250, 1.5, 6.008);
		RodTaper plastic = new RodTaper(1_000, 0.02489, 11.8, 5e10, GradeStrength.custom("FRP", 8e8), 1);
		assertEquals("WRONG_ORDER 2", kinds(check(new RodString(List.of(thin, thick)), UNKNOWN, 0.8, 0.8)));
		StringCheck sinker = check(new RodString(List.of(thick, thin, bar)), UNKNOWN, 0.8, 0.8, 0.1);
		assertEquals("SINKER_BAR 3", kinds(sinker));
		assertEquals(0, sinker.loadingSpread().value(), 1e-12);
		assertEquals("FIBREGLASS_BELOW_STEEL 2", kinds(check(new RodString(List.of(thick, plastic)), UNKNOWN, 0.8, 0.8)));
		assertEquals("", kinds(check(new RodString(List.of(plastic, thick)), UNKNOWN, 0.8, 0.8)));
	}

	@Test
	void anUndeterminedLoadingMakesTheWholeUndetermined() {
		RodString string = Rods.shallow();
		GoodmanPoint hopeless = new GoodmanDiagram(string.tapers().get(0).grade(), 1).point(6e8, 7e8);
		StringCheck check = StringChecker.builtIn().check(string, List.of(new TaperLoads(hopeless, 0)), 900, UNKNOWN);
		assertEquals("LOADING_UNKNOWN 1", kinds(check));
		assertEquals(Status.NOT_DETERMINABLE, check.highestLoading().status());
		assertFalse(check.has(Kind.OVERLOADED));
	}

	/** 3/4 in steel in water: E I 4.74e5 lb in2, 0.1187 lb/in with w - 0.433 G A: 1.94 (E I w^2)^(1/3) = 36.5 lb. */
	@Test
	void theCriticalLoadIsLubinskis() {
		RodTaper taper = Rods.taper(2000, 0.75, 1.634);
		double inertia = Math.PI / 64 * Math.pow(0.75, 4);
		double weight = (1.634 - 0.4335 * Math.PI / 4 * 0.5625) / 12;
		double scale = Math.cbrt(30.5e6 * inertia * weight * weight);
		TaperBuckling straight = TaperBuckling.of(2, taper, 1000, -20 * Field.POUND);
		assertEquals(1.94 * scale, straight.criticalLoadN() / Field.POUND, 0.02);
		assertEquals(3.75 * scale, straight.secondCriticalLoadN() / Field.POUND, 0.04);
		assertEquals(36.5, straight.criticalLoadN() / Field.POUND, 0.5);
		assertEquals(20 / weight / 12, straight.compressedLengthM() / Field.FOOT, 0.1);
		assertEquals(TaperBuckling.State.COMPRESSION, straight.state());
		TaperBuckling buckled = TaperBuckling.of(2, taper, 1000, -40 * Field.POUND);
		assertEquals(TaperBuckling.State.BUCKLING, buckled.state());
		assertTrue(buckled.sentence().startsWith("Taper 3 ") && buckled.sentence().contains("buckles"));
		assertEquals(TaperBuckling.State.TENSION, TaperBuckling.of(0, taper, 1000, 0).state());
	}

	@Test
	void compressionIsFoundAtItsTaper() {
		RodString string = Rods.api86();
		List<TaperLoads> loads = loaded(string, 0.8, 0.8, 0.8);
		loads.set(1, new TaperLoads(loads.get(1).goodman(), -20 * Field.POUND));
		loads.set(2, new TaperLoads(loads.get(2).goodman(), -200 * Field.POUND));
		StringCheck check = StringChecker.builtIn().check(string, loads, 900, UNKNOWN);
		assertEquals("COMPRESSION 2, BUCKLING 3", kinds(check));
		assertThrows(IllegalArgumentException.class,
				() -> StringChecker.builtIn().check(string, loads.subList(0, 2), 900, UNKNOWN));
	}
}
