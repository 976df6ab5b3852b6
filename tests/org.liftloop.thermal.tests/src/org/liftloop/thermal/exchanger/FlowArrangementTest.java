/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.exchanger.HeatExchange.Stream;
import org.liftloop.thermal.reference.ReferenceCases;
import org.liftloop.thermal.reference.ReferenceTable;

/** Effectiveness against the reference values, forwards and back. */
class FlowArrangementTest {

	private static List<FlowArrangement> all() {
		List<FlowArrangement> all = new ArrayList<>(Arrays.asList(SinglePass.values()));
		all.add(new ShellAndTube(1));
		all.add(new ShellAndTube(2));
		all.add(new ShellAndTube(4));
		return all;
	}

	@Test
	void theThreeHundredReferenceValuesAreMet() {
		ReferenceTable table = ReferenceTable.of("refs/eps_ntu_reference.csv");
		double worst = 0;
		for (String[] row : table.rows()) {
			double expected = table.number(row, "effectiveness");
			double actual = ReferenceCases.arrangement(table.text(row, "arrangement"), (int) table.number(row, "n_shells"))
					.effectiveness(table.number(row, "NTU"), table.number(row, "Cr"));
			assertEquals(expected, actual, 1e-9, () -> String.join(",", row));
			worst = Math.max(worst, Math.abs(actual - expected));
		}
		assertEquals(300, table.rows().size());
		System.out.printf(Locale.ROOT, "effectiveness: 300 values, worst error %.1e%n", Double.valueOf(worst));
	}

	/** Where the effectiveness rises with the transfer units, the way back leads to where it came from. */
	@Test
	void transferUnitsAreFoundAgain() {
		double worst = 0;
		for (FlowArrangement arrangement : all()) {
			for (double ratio = 0; ratio <= 1; ratio += 0.125) {
				for (double ntu : new double[] { 1e-3, 0.1, 0.4, 1, 1.3 }) {
					double back = arrangement.ntu(arrangement.effectiveness(ntu, ratio), ratio);
					assertEquals(ntu, back, 1e-9 * ntu, arrangement + " " + ratio);
					worst = Math.max(worst, Math.abs(back / ntu - 1));
				}
			}
		}
		System.out.printf(Locale.ROOT, "NTU from effectiveness: worst relative error %.1e%n", Double.valueOf(worst));
		assertEquals(0, SinglePass.COUNTERFLOW.ntu(0, 0.5));
	}

	@Test
	void anUnreachableEffectivenessIsRefusedWithTheMost() {
		String message = String.valueOf(assertThrows(ExchangerRefusedException.class,
				() -> SinglePass.PARALLEL_FLOW.ntu(0.6, 1)).getMessage());
		assertTrue(message.contains("0.500000 at most"), message);
		// Both streams mixed: the effectiveness peaks at 0.5645 and falls to 0.5 with many transfer units.
		double peak = SinglePass.CROSS_BOTH_MIXED.ntu(0.5640, 1);
		assertTrue(peak > 2 && peak < 6, () -> "NTU " + peak);
		assertThrows(ExchangerRefusedException.class, () -> SinglePass.CROSS_BOTH_MIXED.ntu(0.5650, 1));
		assertThrows(IllegalArgumentException.class, () -> SinglePass.COUNTERFLOW.effectiveness(-1, 0.5));
		assertThrows(IllegalArgumentException.class, () -> SinglePass.COUNTERFLOW.effectiveness(1, 1.1));
		assertThrows(IllegalArgumentException.class, () -> SinglePass.COUNTERFLOW.effectiveness(Double.NaN, 0.5));
	}

	/** No arrangement beats counterflow, none leaves 0 to 1, and near equal capacity rates no digits are lost. */
	@Test
	void effectivenessStaysInItsBounds() {
		for (FlowArrangement arrangement : all()) {
			for (double ratio : new double[] { 0, 1e-12, 1e-6, 0.3, 0.999999999, 1 - 1e-15, 1 }) {
				for (double ntu : new double[] { 0, 1e-9, 0.5, 3, 30, 200 }) {
					double effectiveness = arrangement.effectiveness(ntu, ratio);
					String where = arrangement + " NTU " + ntu + " Cr " + ratio;
					assertTrue(effectiveness >= 0 && effectiveness <= 1, () -> where + ": " + effectiveness);
					if (arrangement != SinglePass.CROSS_BOTH_UNMIXED_APPROXIMATE) {
						assertTrue(effectiveness <= SinglePass.COUNTERFLOW.effectiveness(ntu, ratio) + 1e-13, where);
					}
				}
			}
			assertEquals(arrangement.effectiveness(5, 1), arrangement.effectiveness(5, 1 - 1e-12), 1e-11);
		}
	}

	/** Constants of the tests of CalebBell/ht (commit f9c60c46, MIT). */
	@Test
	void publishedExamplesAreMet() {
		assertEquals(0.8444821800, SinglePass.CROSS_BOTH_UNMIXED.effectiveness(5, 0.7), 1e-9);
		assertEquals(0.7497843942, SinglePass.CROSS_MINIMUM_MIXED.effectiveness(5, 0.7), 1e-9);
		assertEquals(0.7158099831, SinglePass.CROSS_MAXIMUM_MIXED.effectiveness(5, 0.7), 1e-9);
		assertEquals(0.9932620530, new ShellAndTube(3).effectiveness(5, 0), 1e-9);
		assertEquals(0.9, SinglePass.COUNTERFLOW.effectiveness(9, 1), 1e-12);
		Stream hot = new Stream(403.15, 5.2 * 1_860);
		Stream cold = new Stream(288.15, 1.45 * 1_900);
		double effectiveness = 70.0 / 115;
		double ntu = SinglePass.CROSS_MAXIMUM_MIXED.ntu(effectiveness, 1.45 * 1_900 / (5.2 * 1_860));
		assertEquals(1.1040839096, ntu, 1e-9);
		HeatExchange exchange = HeatExchange.of(SinglePass.CROSS_MAXIMUM_MIXED, 3_041.7511708, hot, cold);
		assertEquals(192_850, exchange.heatW(), 1e-3);
		assertEquals(383.2110008, exchange.primaryOutletK(), 1e-7);
		assertEquals(358.15, exchange.secondaryOutletK(), 1e-6);
	}

	/** Incropera and DeWitt, chapter 11: an oil cooler in counterflow, and a finned gas cooler in crossflow. */
	@Test
	void textbookExamplesAreMet() {
		double oil = 0.1 * 2_131;
		double water = 0.2 * 4_178;
		double ntu = SinglePass.COUNTERFLOW.ntu(40.0 / 70, oil / water);
		HeatExchange cooler = HeatExchange.of(SinglePass.COUNTERFLOW, ntu * oil, new Stream(373.15, oil),
				new Stream(303.15, water));
		assertEquals(8_524, cooler.heatW(), 1e-6);
		assertEquals(40.2 + 273.15, cooler.secondaryOutletK(), 0.005);
		assertEquals(66.5, ntu * oil / (37.8 * Math.PI * 0.025), 0.1);
		double ratio = 200 / (125.0 - 35);
		double effectiveness = 200.0 / 265;
		assertEquals(2.02, SinglePass.CROSS_BOTH_UNMIXED_APPROXIMATE.ntu(effectiveness, 1 / ratio), 0.01);
		assertEquals(2.08, SinglePass.CROSS_BOTH_UNMIXED.ntu(effectiveness, 1 / ratio), 0.01);
	}

	/** F of one shell for 15 to 85 °C against 130 to 110 °C (CalebBell/ht). */
	@Test
	void theCorrectionOfTheLogarithmicMeanIsMet() {
		double ratio = 20.0 / 70;
		assertEquals(0.9438358830, new ShellAndTube(1).correctionFactor(70.0 / 115, ratio), 1e-9);
	}

	@Test
	void heatGoesFromHotToColdAndIsFoundInBothStreams() {
		for (FlowArrangement arrangement : all()) {
			for (double secondaryK : new double[] { 280, 300, 340 }) {
				Stream primary = new Stream(310, 400);
				Stream secondary = new Stream(secondaryK, 700);
				HeatExchange exchange = HeatExchange.of(arrangement, 650, primary, secondary);
				assertEquals(exchange.heatW(), 400 * (310 - exchange.primaryOutletK()), 1e-9);
				assertEquals(exchange.heatW(), 700 * (exchange.secondaryOutletK() - secondaryK), 1e-9);
				assertEquals(Math.signum(310 - secondaryK), Math.signum(exchange.heatW()));
				double low = Math.min(310, secondaryK);
				double high = Math.max(310, secondaryK);
				assertTrue(exchange.primaryOutletK() >= low && exchange.primaryOutletK() <= high);
				assertTrue(exchange.secondaryOutletK() >= low && exchange.secondaryOutletK() <= high);
			}
		}
		HeatExchange standing = HeatExchange.of(SinglePass.COUNTERFLOW, 650, new Stream(310, 0), new Stream(290, 700));
		assertEquals(0, standing.heatW());
		assertEquals(310, standing.primaryOutletK());
	}
}
