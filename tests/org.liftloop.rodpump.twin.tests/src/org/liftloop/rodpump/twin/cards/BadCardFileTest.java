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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.units.Unit;

/** Each kind of bad file is refused with a plain message that names the place and what to do. */
class BadCardFileTest {

	private static final String GOOD = Cards.inchesAndPounds("position_in,load_lb\n", "%.4f,%.3f");

	private static void refused(String text, int line, int column, String part) {
		CardImportException refusal = Cards.refusal(text);
		assertEquals(line, refusal.line(), refusal.getMessage());
		assertEquals(column, refusal.column(), refusal.getMessage());
		assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
		assertFalse(refusal.remedy().isBlank());
	}

	@Test
	void anEmptyFile() {
		refused("", 0, 0, "The file is empty.");
		refused(" \n\n", 0, 0, "The file is empty.");
		refused("position_in,load_lb\n", 1, 0, "no row of data");
	}

	@Test
	void aSinglePoint() {
		refused("position_in,load_lb\n1,2\n", 2, 0, "1 point");
		refused("1,2\n", 1, 0, "1 point");
	}

	@Test
	void textInsteadOfATable() {
		refused("Dear colleague,\nplease find the card attached.\n", 1, 0, "No table of positions and loads");
	}

	@Test
	void aWordInsteadOfANumber() {
		refused(GOOD + "12.5,high\n", 62, 2, "The load 'high' is not a number.");
		refused(GOOD + "1d,5\n", 62, 1, "The position '1d' is not a number.");
		refused(GOOD + ",5\n", 62, 1, "The position is empty.");
	}

	@Test
	void numbersThatAreNotFinite() {
		for (String cell : new String[] { "NaN", "nan", "inf", "-Infinity", "1e999", "null", "#N/A" }) {
			refused(GOOD + "3," + cell + "\n", 62, 2, "is not a finite number");
		}
	}

	@Test
	void wrongColumns() {
		refused("time,pressure\n" + Cards.inchesAndPounds("", "%.4f,%.3f"), 1, 0,
				"cannot be told from 'time', 'pressure'");
		refused("position_in,pressure\n" + Cards.inchesAndPounds("", "%.4f,%.3f"), 1, 0, "The column of load");
	}

	@Test
	void aRowThatIsCutOff() {
		refused(GOOD + "12.5\n", 62, 0, "The row has 1 cell, the rows before have 2.");
		refused(GOOD + "1,2,3\n", 62, 0, "3 cells");
	}

	@Test
	void openQuotationMarks() {
		refused(GOOD + "\"12.5,7\n", 62, 0, "quotation marks");
	}

	@Test
	void pointNumbersThatContradictEachOther() {
		refused("x_in,load_lb,point_no\n" + Cards.inchesAndPounds("", "%.4f,%.3f,7"), 2, 0,
				"two different points of number 7");
		refused("x_in,load_lb,point_no\n1,2,3.5\n", 2, 3, "not a whole number");
	}

	@Test
	void aStandingRod() {
		refused("position_in,load_lb\n" + "5,100\n".repeat(20), 2, 0, "All positions are the same");
	}

	@Test
	void positionsOutOfOrderInATableOfBothStrokes() {
		refused("position_in,upstroke_load_lb,downstroke_load_lb\n1,9,3\n2,9,3\n1.5,9,3\n", 4, 0, "does not continue");
	}

	@Test
	void numbersThatFitNoWellAskForTheUnit() throws CardImportException {
		String tiny = Cards.rows((x, y) -> Cards.row("%.4f,%.4f", 1e-3 * x, 10 + y));
		refused(tiny, 0, 0, "The unit of the position cannot be told");
		ImportedCard card = Cards.one(tiny,
				CardImportOptions.detect().withPositionUnit(Unit.METRE).withLoadUnit(Unit.NEWTON));
		assertEquals(Cards.POINTS, card.points().size());
	}

	@Test
	void bytesThatAreNoText() {
		byte[] noise = new byte[2_000];
		new Random(1).nextBytes(noise);
		assertTrue(Cards.refusal(noise).getMessage().contains("not text in UTF-8"));
		byte[] latin = "position,load\n1,2\n3,\u00E4\n".getBytes(StandardCharsets.ISO_8859_1);
		assertEquals(3, Cards.refusal(latin).line());
		assertEquals(2, Cards.refusal("1,2\n3,\0\n").line());
	}

	@Test
	void aTruncatedJson() throws IOException {
		String json = new String(Cards.real("bluemetal_mit.json"), StandardCharsets.UTF_8);
		CardImportException refusal = Cards.refusal(json.substring(0, 3_000));
		assertEquals(1, refusal.line());
		assertTrue(refusal.column() > 2_900, refusal.getMessage());
		assertTrue(refusal.getMessage().contains("ends before it is complete"), refusal.getMessage());
	}

	@Test
	void everyCutOfAJsonIsRefusedAndNeverHalfRead() throws IOException {
		String json = new String(Cards.real("bluemetal_mit.json"), StandardCharsets.UTF_8).strip();
		Random random = new Random(7);
		for (int i = 0; i < 200; i++) {
			int length = 1 + random.nextInt(json.length() - 1);
			CardImportPreview preview = Cards.inspect(json.substring(0, length));
			assertTrue(preview.problem() != null && preview.cards().isEmpty(), "cut after " + length);
		}
	}

	@Test
	void jsonThatIsNoCard() {
		refused("{\"a\": 1}", 0, 0, "holds no card");
		refused("{\"position\": [1, 2, NaN], \"load\": [1]}", 1, 21, "not JSON");
		refused("{\"position\": [1, 2, \"x\"], \"load\": [1]}", 1, 22, "not a finite number");
		refused("{\"position\": [1, 2], \"load\": [1]}", 1, 0, "2 positions but 1 loads");
		refused("[" + "[".repeat(50) + "]", 1, 18, "nested deeper");
	}

	@Test
	void aLineWithoutEnd() {
		refused("position_in,load_lb\n1," + "2".repeat(100_000) + "\n", 2, 0, "longer than");
	}

	@Test
	void moreColumnsRowsCardsAndPointsThanAnyCardHas() {
		refused("1,".repeat(200) + "1\n" + "1,".repeat(200) + "1\n", 1, 0, "201 columns");
		StringBuilder points = new StringBuilder("position_in,load_lb\n");
		points.append("1,2\n".repeat(20_001));
		refused(points.toString(), 20_002, 0, "more than 20000 points");
		StringBuilder cards = new StringBuilder("card,position_in,load_lb\n");
		for (int i = 0; i <= 1_000; i++) {
			cards.append(i).append(",1,2\n");
		}
		refused(cards.toString(), 1_002, 0, "more than 1000 cards");
		StringBuilder rows = new StringBuilder("card,position_in,load_lb\n");
		for (int i = 0; i <= 250_000; i++) {
			rows.append(i % 100).append(",1,2\n");
		}
		refused(rows.toString(), 250_002, 0, "more than 250000 rows");
	}

	/** The tests run with a heap of 512 MB. */
	@Test
	void tenMillionRowsAreRefusedWithoutReadingThemAll(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("large.csv");
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write("graph_id,x,y,point_no\n");
			for (int i = 0; i < 10_000_000; i++) {
				writer.write("3787,480,2440,524\n");
			}
		}
		CardImportException refusal = assertThrows(CardImportException.class,
				() -> CardImport.read(file, CardImportOptions.detect()));
		assertTrue(refusal.getMessage().contains("171 MiB"), refusal.getMessage());

		byte[] smallRows = "1,2\n".repeat(8 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
		assertEquals(20_001, Cards.refusal(smallRows).line(),
				"as large as is read, and refused at the bound of points");
	}

	@Test
	void aFileThatIsNotThereOrIsAFolder(@TempDir Path folder) {
		CardImportException absent = assertThrows(CardImportException.class,
				() -> CardImport.read(folder.resolve("none.csv"), CardImportOptions.detect()));
		assertTrue(absent.getMessage().contains("none.csv"), absent.getMessage());
		assertThrows(CardImportException.class, () -> CardImport.read(folder, CardImportOptions.detect()));
	}

	/** Whatever the bytes: a card or a refusal, never another exception. */
	@Test
	void damagedFilesAreReadOrRefused() throws IOException {
		Random random = new Random(42);
		for (String name : new String[] { "collide_card.csv", "bluemetal_mit.json" }) {
			byte[] sound = Cards.real(name);
			for (int i = 0; i < 300; i++) {
				byte[] damaged = sound.clone();
				for (int flips = 0; flips < 3; flips++) {
					damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
				}
				CardImportPreview preview = CardImport.inspect(damaged, name, CardImportOptions.detect());
				assertTrue(preview.problem() == null || preview.cards().isEmpty());
			}
		}
	}

	@Test
	void aWrongMappingNamesTheColumnsThereAre() throws Exception {
		CardImportPreview preview = Cards.inspect(GOOD,
				CardImportOptions.detect().withColumns(ColumnMapping.parse("position=1,load=weight")));
		CardImportException problem = preview.problem();
		assertTrue(problem != null && problem.getMessage().contains("There is no column 'weight' for the load."));
		assertTrue(problem != null && problem.remedy().contains("'position_in', 'load_lb'"));
		assertEquals(2, preview.columns().size());
		assertNull(Cards.inspect(GOOD).problem());
	}
}
