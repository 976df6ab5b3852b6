/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.cards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.twin.cards.DetectedUnit.Evidence;

/** What well-formed files may look like. */
class CardImportTest {

	private static final double STROKE_M = 80 * 0.0254;
	private static final double PEAK_N = 16_000 * 4.4482216152605;

	private static void isTheCard(ImportedCard card) {
		double[] positionM = card.points().positionM();
		double[] loadN = card.points().loadN();
		assertEquals(Cards.POINTS, positionM.length);
		assertEquals(STROKE_M, Arrays.stream(positionM).max().orElseThrow(), 1e-4);
		assertEquals(0, Arrays.stream(positionM).min().orElseThrow(), 1e-4);
		assertEquals(PEAK_N, Arrays.stream(loadN).max().orElseThrow(), 5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%.4f,%.3f", "%.4f;%.3f", "%.4f\t%.3f", "%.4f|%.3f", "%.4f   %.3f", "\"%.4f\",\"%.3f\"",
			" %.4f , %.3f ", "%.4f,%.3f," })
	void anyDelimiterIsDetectedWithAndWithoutHeader(String format) throws CardImportException {
		isTheCard(Cards.one(Cards.inchesAndPounds("", format.endsWith(",") ? "%.4f,%.3f" : format)));
		String header = format.replaceFirst("%\\.4f", "position").replaceFirst("%\\.3f", "load") + "\n";
		isTheCard(Cards.one(Cards.inchesAndPounds(header, format)));
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", "\t", "   " })
	void aDecimalCommaIsDetected(String delimiter) throws CardImportException {
		isTheCard(Cards.one(Cards.inchesAndPounds("", "%.4f" + delimiter + "%.3f").replace('.', ',')));
	}

	@Test
	void byteOrderMarksCommentsEmptyLinesAndWindowsLineEndsAreUnderstood() throws CardImportException {
		String text = "\uFEFF# exported by a controller\r\n\r\nposition_in,load_lb\r\n# points follow\r\n"
				+ Cards.inchesAndPounds("", "%.4f,%.3f").replace("\n", "\r\n");
		isTheCard(Cards.one(text));
		byte[] utf16 = text.getBytes(StandardCharsets.UTF_16LE);
		isTheCard(CardImport.read(utf16, "card.txt", CardImportOptions.detect()).getFirst());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "position_in|load_lb|INCH|POUND_FORCE",
			"Position (cm)|Load [daN]|CENTIMETRE|DECANEWTON", "POS_MM|FORCE_KGF|MILLIMETRE|KILOGRAM_FORCE",
			"positionM|loadN|METRE|NEWTON", "x [m]|load (kg)|METRE|KILOGRAM_FORCE",
			"Stroke ft|prl klb|FOOT|KILOPOUND_FORCE", "displacement_m|load_kN|METRE|KILONEWTON" })
	void unitsAreTakenFromTheHeader(String position, String load, Unit positionUnit, Unit loadUnit)
			throws CardImportException {
		ImportedCard card = Cards.one(Cards.inchesAndPounds(position + ";" + load + "\n", "%.4f;%.3f"));
		assertEquals(positionUnit, card.positionUnit().unit());
		assertEquals(loadUnit, card.loadUnit().unit());
		assertEquals(Evidence.HEADER, card.loadUnit().evidence());
		assertEquals(positionUnit.toSi(80), Arrays.stream(card.points().positionM()).max().orElseThrow(), 1e-3);
		assertEquals(loadUnit.toSi(16_000), Arrays.stream(card.points().loadN()).max().orElseThrow(), 1e-3);
	}

	@ParameterizedTest
	@CsvSource({ "80, 16000, INCH, POUND_FORCE", "2.03, 71, METRE, KILONEWTON",
			"2032, 7200, MILLIMETRE, KILOGRAM_FORCE", "8000, 16000, HUNDREDTH_INCH, POUND_FORCE",
			"203, 71000, CENTIMETRE, NEWTON", "100, 16, INCH, KILOPOUND_FORCE" })
	void withoutAHeaderUnitsAreGuessedFromWhatAWellCanBe(double stroke, double peak, Unit positionUnit, Unit loadUnit)
			throws CardImportException {
		ImportedCard card = Cards
				.one(Cards.rows((x, y) -> Cards.row("%.4f,%.4f", stroke * x, peak * (0.5 + 0.5 * y))));
		assertEquals(positionUnit, card.positionUnit().unit(), card.positionUnit().explanation());
		assertEquals(loadUnit, card.loadUnit().unit(), card.loadUnit().explanation());
		assertEquals(Evidence.PLAUSIBILITY, card.positionUnit().evidence());
	}

	@Test
	void aGuessThatCouldBeAnotherNamesTheOthers() throws CardImportException {
		DetectedUnit load = Cards.one(Cards.inchesAndPounds("", "%.4f,%.3f")).loadUnit();
		assertTrue(load.isAmbiguous());
		assertTrue(load.alternatives().contains(Unit.KILOGRAM_FORCE), load.explanation());
		assertTrue(load.explanation().contains("kgf"), load.explanation());
	}

	@Test
	void theUserOverridesUnitsColumnsDelimiterTimingAndSpeed() throws InputException {
		String text = Cards.rows((x, y) -> Cards.row("7;%.4f;%.4f", 2 * x, 20 + 40 * y));
		assertNotNull(Cards.inspect(text).problem(), "three columns without a header are for the user to name");
		ImportedCard card = Cards.one(text,
				CardImportOptions.detect().withColumns(ColumnMapping.parse("position=2,load=3"))
						.withPositionUnit(Unit.METRE).withLoadUnit(Unit.KILONEWTON).withDelimiter(';')
						.withDecimalComma(false).withTiming(CardTiming.BY_POSITION).withStrokesPerMinute(6.5));
		assertEquals(2, Arrays.stream(card.points().positionM()).max().orElseThrow(), 1e-12);
		assertEquals(60_000, Arrays.stream(card.points().loadN()).max().orElseThrow(), 1e-6);
		assertEquals(Evidence.USER, card.positionUnit().evidence());
		assertEquals(CardTiming.BY_POSITION, card.timing());
		assertEquals(6.5, card.strokesPerMinute());
	}

	@Test
	void severalCardsAreToldApartByTheirColumn() throws CardImportException {
		String one = Cards.rows((x, y) -> Cards.row("A-1,%.4f,%.3f", 80 * x, 6_000 + 10_000 * y));
		List<ImportedCard> cards = CardImport.read(("card,position_in,load_lb\n" + one + one.replace("A-1", "A-2"))
				.getBytes(StandardCharsets.UTF_8), "x.csv", CardImportOptions.detect());
		assertEquals(List.of("A-1", "A-2"), cards.stream().map(ImportedCard::name).toList());
		cards.forEach(CardImportTest::isTheCard);
	}

	@Test
	void rowsOutOfOrderAreSortedAndRepeatedPointsLeftOut() throws CardImportException {
		int[] number = { 0 };
		String[] rows = Cards.rows((x, y) -> Cards.row("%.4f,%.3f,", 80 * x, 6_000 + 10_000 * y) + number[0]++)
				.split("\n");
		StringBuilder rotated = new StringBuilder("position_in,load_lb,point_no\n");
		for (int i = 0; i < rows.length; i++) {
			String row = rows[(i + 20) % rows.length] + "\n";
			rotated.append(row).append(row);
		}
		ImportedCard card = Cards.one(rotated.toString());
		isTheCard(card);
		assertEquals(0, card.points().positionM()[0], 1e-12);
		assertEquals(2, card.notes().size(), card.notes().toString());
		assertTrue(card.notes().get(1).contains("60 of 120 rows"), card.notes().toString());
	}

	@Test
	void aTableOfBothStrokesIsRunUpAndBackDown() throws CardImportException {
		StringBuilder text = new StringBuilder("position_in,upstroke_load_lb,downstroke_load_lb\n");
		for (int i = 0; i <= 40; i++) {
			text.append(i).append(',').append(10_000 + i).append(',').append(6_000 + i).append('\n');
		}
		ImportedCard card = Cards.one(text.toString());
		assertEquals(82, card.points().size());
		assertEquals(CardTiming.BY_POSITION, card.timing());
		double[] loadN = card.points().loadN();
		assertEquals(10_000, Unit.POUND_FORCE.fromSi(loadN[0]), 1e-9);
		assertEquals(6_040, Unit.POUND_FORCE.fromSi(loadN[41]), 1e-9);
		assertEquals(6_000, Unit.POUND_FORCE.fromSi(loadN[81]), 1e-9);
	}

	@Test
	void pointsEquallySpacedAlongTheStrokeAreNotTakenForEqualTimes() throws CardImportException {
		StringBuilder text = new StringBuilder("position_m,load_kN\n");
		for (int i = 0; i < 100; i++) {
			double x = i < 50 ? i / 50.0 : 2 - i / 50.0;
			text.append(2 * x).append(',').append(i < 50 ? 60 : 30).append('\n');
		}
		assertEquals(CardTiming.BY_POSITION, Cards.one(text.toString()).timing());
		assertEquals(CardTiming.UNIFORM_TIME, Cards.one(Cards.inchesAndPounds("", "%.4f,%.3f")).timing());
	}

	@Test
	void jsonIsReadAtAnyDepthWithNamesUnitsAndSpeed() throws CardImportException {
		String json = """
				{"wells": [{"name": "North", "spm": 7.5, "position_in": [%1$s], "load_lb": [%2$s]},
				{"name": "South", "position": [%1$s], "load": [%2$s], "note": {"remark": [1, "a", null]}}],
				"downholeCard": {"positionM": [%1$s], "loadN": [%2$s]}}"""
				.formatted(list(true), list(false));
		CardImportPreview preview = Cards.inspect(json);
		assertNull(preview.problem());
		assertEquals(List.of("North", "South"), preview.cards().stream().map(ImportedCard::name).toList());
		preview.cards().forEach(CardImportTest::isTheCard);
		assertEquals(7.5, preview.cards().get(0).strokesPerMinute());
		assertEquals(Evidence.HEADER, preview.cards().get(0).loadUnit().evidence());
		assertEquals(1, preview.notes().size(), "the downhole card is left out, and that is said");
	}

	private static String list(boolean positions) {
		return String.join(",", Cards.rows((x, y) -> positions ? Cards.row("%.4f", 80 * x, y)
				: Cards.row("%2$.3f", x, 6_000 + 10_000 * y)).strip().split("\n"));
	}

	@Test
	void thePreviewShowsColumnsAndSampleRowsEvenOfARefusedFile() {
		CardImportPreview preview = Cards.inspect("time,pressure,what\n1,2,3\n4,5,6\n");
		assertEquals(List.of("time", "pressure", "what"), preview.columns().stream().map(ImportColumn::name).toList());
		assertEquals(List.of(ColumnRole.IGNORED, ColumnRole.IGNORED, ColumnRole.IGNORED),
				preview.columns().stream().map(ImportColumn::role).toList());
		assertEquals(List.of("time", "pressure", "what"), preview.sampleRows().get(0));
		assertTrue(preview.cards().isEmpty());
		assertNotNull(preview.problem());
	}

	@Test
	void cardsWithoutNamesAreCalledByTheirFile() throws CardImportException {
		assertEquals("card", Cards.one(Cards.inchesAndPounds("", "%.4f,%.3f")).name());
	}

	@Test
	void theRealCardsAreRead() throws Exception {
		List<ImportedCard> serbia = CardImport.read(Cards.real("serbia_demo_apache.csv"), "s.csv",
				CardImportOptions.detect());
		assertEquals(List.of("3787", "59", "3462", "11470", "3088", "-58806", "131210"),
				serbia.stream().map(ImportedCard::name).toList());
		assertArrayEquals(new int[] { 646, 631, 536, 722, 547, 485, 639 },
				serbia.stream().mapToInt(card -> card.points().size()).toArray());
		serbia.forEach(card -> assertEquals(Evidence.FORMAT, card.loadUnit().evidence()));
		serbia.forEach(card -> assertEquals(CardTiming.UNIFORM_TIME, card.timing()));
		List<ImportedCard> blueMetal = CardImport.read(Cards.real("bluemetal_mit.json"), "b.json",
				CardImportOptions.detect());
		assertEquals(List.of("default_surface", "gas_interference_surface"),
				blueMetal.stream().map(ImportedCard::name).toList());
		assertEquals(Unit.HUNDREDTH_INCH, blueMetal.get(0).positionUnit().unit());
		ImportedCard collide = CardImport.read(Cards.real("collide_card.csv"), "c.csv", CardImportOptions.detect())
				.getFirst();
		assertEquals(160, collide.points().size());
		assertFalse(collide.positionUnit().isAmbiguous());
	}
}
