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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiFunction;

import org.liftloop.rodpump.twin.demo.DemoField;

/** Card files for the tests: synthetic ones as text, real ones from the bundle. */
final class Cards {

	static final int POINTS = 60;

	private Cards() {
	}

	/** A clockwise card at equal times; {@code row} writes the position (0 to 1) and load (0 to 1) of a point. */
	static String rows(BiFunction<Double, Double, String> row) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < POINTS; i++) {
			double phase = 2 * Math.PI * i / POINTS;
			text.append(row.apply((1 - Math.cos(phase)) / 2, (1 + Math.sin(phase)) / 2)).append('\n');
		}
		return text.toString();
	}

	static String row(String format, double position, double load) {
		return String.format(Locale.ROOT, format, position, load);
	}

	/** A card of 80 in and 6,000 to 16,000 lb. */
	static String inchesAndPounds(String header, String format) {
		return header + rows((x, y) -> row(format, 80 * x, 6_000 + 10_000 * y));
	}

	static CardImportPreview inspect(String text, CardImportOptions options) {
		return CardImport.inspect(text.getBytes(StandardCharsets.UTF_8), "card.csv", options);
	}

	static CardImportPreview inspect(String text) {
		return inspect(text, CardImportOptions.detect());
	}

	static ImportedCard one(String text, CardImportOptions options) throws CardImportException {
		return CardImport.read(text.getBytes(StandardCharsets.UTF_8), "card.csv", options).getFirst();
	}

	static ImportedCard one(String text) throws CardImportException {
		return one(text, CardImportOptions.detect());
	}

	static CardImportException refusal(String text) {
		return refusal(text.getBytes(StandardCharsets.UTF_8));
	}

	static CardImportException refusal(byte[] content) {
		CardImportException problem = CardImport.inspect(content, "card.csv", CardImportOptions.detect()).problem();
		if (problem == null) {
			throw new AssertionError("the file was accepted");
		}
		return problem;
	}

	static byte[] real(String name) throws IOException {
		try (InputStream in = DemoField.openCardFile(name)) {
			return in.readAllBytes();
		}
	}
}
