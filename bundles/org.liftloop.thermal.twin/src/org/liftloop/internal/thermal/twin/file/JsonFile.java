/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.twin.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.liftloop.thermal.twin.simulate.LoopFileException;

/** Reads the JSON of a file within bounds; used once. */
public final class JsonFile {

	/** Largest file, bytes. */
	public static final int MAXIMUM_BYTES = 1024 * 1024;

	private static final Pattern PLACE = Pattern.compile("at line (\\d+) column");
	private static final int LONGEST_TEXT = 200;
	private static final int MOST_VALUES = 20_000;
	private static final int DEEPEST = 8;

	private final JsonReader json;
	private int values;

	private JsonFile(JsonReader json) {
		this.json = json;
		json.setStrictness(Strictness.STRICT);
	}

	/**
	 * @param file file
	 * @return its text
	 * @throws LoopFileException if it cannot be read or is too large
	 */
	public static String text(Path file) throws LoopFileException {
		try {
			long bytes = Files.size(file);
			if (bytes > MAXIMUM_BYTES) {
				throw new LoopFileException(0, "", file + " has " + bytes + " bytes, more than " + MAXIMUM_BYTES + ".",
						"Choose another file.");
			}
			return Files.readString(file);
		} catch (IOException e) {
			throw new LoopFileException(0, "", "'" + file + "' cannot be read: " + e + ".",
					"Choose a file in UTF-8 that can be read.");
		}
	}

	/**
	 * @param text JSON text
	 * @return the fields of the object that it is
	 * @throws LoopFileException if it is none
	 */
	public static JsonFields parse(String text) throws LoopFileException {
		return new JsonFile(new JsonReader(new StringReader(text))).read();
	}

	/**
	 * @param json a reader that stands before an object
	 * @param path what the names of its fields begin with in a refusal, e.g. {@code "events[2].load."}
	 * @return the fields of the object; the reader stands behind it
	 * @throws IOException       if it is no JSON
	 * @throws LoopFileException if it has a field twice or is too large
	 */
	public static JsonFields next(JsonReader json, String path) throws IOException, LoopFileException {
		return new JsonFile(json).object(path, 0);
	}

	private JsonFields read() throws LoopFileException {
		try {
			JsonFields all = object("", 0);
			if (json.peek() != JsonToken.END_DOCUMENT) {
				throw refused("", "There is text after the end.", "Remove it.");
			}
			return all;
		} catch (IOException | IllegalStateException e) {
			throw refused("", "This is not JSON as expected: "
					+ String.valueOf(e.getMessage()).lines().findFirst().orElse("it ends too early"), "Correct the file.");
		}
	}

	private JsonFields object(String path, int depth) throws IOException, LoopFileException {
		if (depth > DEEPEST) {
			throw refused(path, "It is nested too deeply.", "Flatten it.");
		}
		int line = line();
		Map<String, JsonFields.Node> nodes = new LinkedHashMap<>();
		json.beginObject();
		while (json.hasNext()) {
			String key = json.nextName();
			int at = line();
			if (key.length() > LONGEST_TEXT) {
				throw refused(path, "A field has a name of " + key.length() + " characters.", "Shorten it.");
			}
			if (nodes.containsKey(key)) {
				throw refused(path + key, "It is there twice.", "Remove one of them.");
			}
			nodes.put(key, new JsonFields.Node(at, value(path + key, depth)));
		}
		json.endObject();
		return new JsonFields(path, line, nodes);
	}

	private Object value(String path, int depth) throws IOException, LoopFileException {
		if (++values > MOST_VALUES) {
			throw refused(path, "There are more than " + MOST_VALUES + " values.", "Shorten the file.");
		}
		return switch (json.peek()) {
			case NUMBER -> Double.valueOf(json.nextDouble());
			case BOOLEAN -> Boolean.valueOf(json.nextBoolean());
			case STRING -> shortText(path);
			case BEGIN_OBJECT -> object(path + ".", depth + 1);
			case BEGIN_ARRAY -> list(path, depth + 1);
			default -> throw refused(path, "It has no value.", "Enter one, or remove the field.");
		};
	}

	private List<JsonFields.Node> list(String path, int depth) throws IOException, LoopFileException {
		if (depth > DEEPEST) {
			throw refused(path, "It is nested too deeply.", "Flatten it.");
		}
		List<JsonFields.Node> list = new ArrayList<>();
		json.beginArray();
		while (json.hasNext()) {
			list.add(new JsonFields.Node(line(), value(path + "[" + list.size() + "]", depth)));
		}
		json.endArray();
		return list;
	}

	private String shortText(String path) throws IOException, LoopFileException {
		String text = json.nextString();
		if (text.length() > LONGEST_TEXT) {
			throw refused(path, "It is longer than " + LONGEST_TEXT + " characters.", "Shorten it.");
		}
		return text;
	}

	/** The reader tells its place only in its text form. */
	private int line() {
		Matcher place = PLACE.matcher(json.toString());
		return place.find() ? Integer.parseInt(place.group(1)) : 0;
	}

	private LoopFileException refused(String field, String message, String remedy) {
		return new LoopFileException(line(), field, message, remedy);
	}
}
