/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.cards;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.twin.cards.CardImportException;

/**
 * Reads cards from JSON: every object with an array of positions and one of loads is a card, at any depth within the
 * bounds; the keys may name units ({@code position_in}, {@code loadN}). Objects of a downhole card are left out. For
 * one file, used once.
 */
final class JsonCardReader {

	private static final String FORMAT = "JSON";
	private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

	private final JsonReader json;
	private final List<Reading.Card> cards = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private int depth;

	private JsonCardReader(String text) {
		json = new JsonReader(new StringReader(text));
		json.setStrictness(Strictness.STRICT);
	}

	static Reading read(String text) {
		JsonCardReader reader = new JsonCardReader(text);
		try {
			reader.value("", false);
			if (reader.json.peek() != JsonToken.END_DOCUMENT) {
				throw reader.refused("There is text after the end of the JSON.", "Correct the file.");
			}
			if (reader.cards.isEmpty()) {
				throw new CardImportException(0, 0, "The JSON holds no card.",
						"A card is an object with an array of positions and one of loads, e.g."
								+ " {\"position_in\": [...], \"load_lb\": [...]}.");
			}
			return new Reading(FORMAT, List.of(), List.of(), reader.cards, reader.notes, null);
		} catch (CardImportException e) {
			return refused(e);
		} catch (MalformedJsonException e) {
			return refused(reader.place(e.getMessage(), "This is not JSON.",
					"Correct the file; numbers that are not finite are none in JSON."));
		} catch (EOFException e) {
			return refused(reader.refused("The JSON ends before it is complete.",
					"The file was cut off: get it again."));
		} catch (IOException | IllegalStateException e) {
			return refused(reader.refused("This is not the JSON of a card.", "Correct the file."));
		}
	}

	private static Reading refused(CardImportException problem) {
		return new Reading(FORMAT, List.of(), List.of(), List.of(), List.of(), problem);
	}

	private void value(String name, boolean downhole) throws IOException, CardImportException {
		switch (json.peek()) {
			case BEGIN_OBJECT -> nested(() -> object(name, downhole));
			case BEGIN_ARRAY -> nested(() -> array(name, downhole));
			default -> json.skipValue();
		}
	}

	/** A step into an object or array. */
	private interface Step {
		void run() throws IOException, CardImportException;
	}

	private void nested(Step step) throws IOException, CardImportException {
		if (++depth > ImportBounds.MAXIMUM_DEPTH) {
			throw refused("The JSON is nested deeper than " + ImportBounds.MAXIMUM_DEPTH + " levels.",
					"Choose a file that holds cards.");
		}
		step.run();
		depth--;
	}

	private void array(String name, boolean downhole) throws IOException, CardImportException {
		json.beginArray();
		for (int i = 1; json.hasNext(); i++) {
			value(name.isEmpty() ? Integer.toString(i) : name + " " + i, downhole);
		}
		json.endArray();
	}

	private void object(String name, boolean downhole) throws IOException, CardImportException {
		JsonCard card = new JsonCard();
		int line = Math.max(1, refused("", "").line());
		String cardName = name;
		json.beginObject();
		while (json.hasNext()) {
			String key = json.nextName();
			HeaderText header = new HeaderText(key);
			JsonToken token = json.peek();
			if (token == JsonToken.BEGIN_ARRAY && card.takes(header.role())) {
				card.put(header, key, numbers(key));
			} else if (token == JsonToken.NUMBER && JsonCard.isSpeed(key)) {
				card.setSpeed(json.nextDouble());
			} else if (token == JsonToken.STRING && key.equals("name")) {
				cardName = json.nextString();
			} else {
				value(name.isEmpty() ? key : name + "." + key, downhole || header.saysDownhole());
			}
		}
		json.endObject();
		if (card.isComplete()) {
			add(card, cardName, line, downhole);
		}
	}

	private void add(JsonCard card, String name, int line, boolean downhole) throws CardImportException {
		String shown = name.length() <= ImportBounds.MAXIMUM_NAME_LENGTH ? name
				: name.substring(0, ImportBounds.MAXIMUM_NAME_LENGTH);
		if (downhole) {
			notes.add("'" + NumberCell.shown(name)
					+ "' is a downhole card and was left out: downhole cards are computed.");
			return;
		}
		if (cards.size() == ImportBounds.MAXIMUM_CARDS) {
			throw refused("The file has more than " + ImportBounds.MAXIMUM_CARDS + " cards.", "Split it.");
		}
		cards.add(card.read(shown, line));
	}

	private double[] numbers(String key) throws IOException, CardImportException {
		double[] values = new double[ImportBounds.MAXIMUM_POINTS];
		int size = 0;
		json.beginArray();
		while (json.hasNext()) {
			if (size == values.length) {
				throw refused("'" + NumberCell.shown(key) + "' has more than " + values.length + " values.",
						"A card is one stroke: split the file.");
			}
			if (json.peek() != JsonToken.NUMBER) {
				throw refused("A value of '" + NumberCell.shown(key) + "' is not a finite number.",
						"Correct the value or remove the point.");
			}
			values[size] = json.nextDouble();
			size++;
		}
		json.endArray();
		return Arrays.copyOf(values, size);
	}

	/** The reader tells its place only in its text form. */
	private CardImportException refused(String message, String remedy) {
		return place(json.toString(), message, remedy);
	}

	private CardImportException place(@Nullable String readerText, String message, String remedy) {
		Matcher place = PLACE.matcher(readerText == null ? "" : readerText);
		return place.find()
				? new CardImportException(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), message,
						remedy)
				: new CardImportException(0, 0, message, remedy);
	}
}
