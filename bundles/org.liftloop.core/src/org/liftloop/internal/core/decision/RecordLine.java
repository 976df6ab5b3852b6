/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.core.decision;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.LogRecord;
import org.liftloop.core.decision.LoggedEvent;

/**
 * A record as one line of JSON:
 *
 * <pre>
 * {"sequence":N,"time":"...","type":"...","body":{...},"previous":"P","hash":"H"}
 * </pre>
 *
 * without blanks, with the keys in this order, in UTF-8. H = SHA-256(P + {@code {"sequence":N,...,"body":{...}}}), that
 * is of the previous record's hash as 64 hex digits and the line's own bytes up to the end of the body, closed by a
 * brace. The first record's P is 64 zeros. So any change of a byte shows, and a few lines of any script can check a log.
 *
 * @param previous hash of the record before, as the line has it
 * @param computed hash that the line's content gives
 * @param logged   number, hash as the line has it, event and the line itself
 */
record RecordLine(String previous, String computed, LoggedEvent logged) {

	/** Longest line in bytes; the bounds of the events' own texts and lists keep every record below. */
	static final int LONGEST = 2 << 20;
	/** {@code previous} of the first record. */
	static final String BEGINNING = "0".repeat(64);

	private static final int DEEPEST = 8;
	private static final String PREVIOUS = ",\"previous\":\"";
	private static final String HASH = "\",\"hash\":\"";
	private static final String END = "\"}";
	private static final int TAIL = PREVIOUS.length() + HASH.length() + END.length() + 2 * BEGINNING.length();

	/** What of a record does not depend on its place: time, type and body. */
	static String content(DecisionEvent event) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setStrictness(Strictness.STRICT);
			json.beginObject();
			EventJson.write(json, event);
			json.endObject();
		} catch (IOException e) {
			throw new UncheckedIOException("writing to memory cannot fail", e);
		}
		return text.toString().substring(1);
	}

	/** Makes the record of an event. */
	static LoggedEvent of(long sequence, DecisionEvent event, String content, String previous) {
		String hashed = "{\"sequence\":" + sequence + "," + content;
		byte[] bytes = hashed.getBytes(StandardCharsets.UTF_8);
		String hash = hash(previous, bytes, bytes.length - 1);
		String line = hashed.substring(0, hashed.length() - 1) + PREVIOUS + previous + HASH + hash + END;
		return new LoggedEvent(new LogRecord(sequence, hash), event, line);
	}

	/**
	 * Reads a line.
	 *
	 * @throws IOException if it is no record; the message says why, without a full stop
	 */
	static RecordLine read(byte[] line) throws IOException {
		String text = text(line);
		try (JsonReader json = new JsonReader(new StringReader(text))) {
			json.setStrictness(Strictness.STRICT);
			json.setNestingLimit(DEEPEST);
			json.beginObject();
			EventJson.name(json, "sequence");
			long sequence = json.nextLong();
			DecisionEvent event = EventJson.read(json);
			String previous = EventJson.text(json, "previous");
			String hash = EventJson.text(json, "hash");
			json.endObject();
			if (json.peek() != JsonToken.END_DOCUMENT) {
				throw new IOException("text follows the record");
			}
			if (!text.endsWith(PREVIOUS + previous + HASH + hash + END) || hash.length() != BEGINNING.length()
					|| previous.length() != BEGINNING.length()) {
				throw new IOException("'previous' and 'hash' are not written as they have to be");
			}
			return new RecordLine(previous, hash(previous, line, line.length - TAIL),
					new LoggedEvent(new LogRecord(sequence, hash), event, text));
		} catch (IllegalStateException | IllegalArgumentException | DateTimeParseException e) {
			throw new IOException(e.getMessage(), e);
		} catch (EOFException e) {
			throw new IOException("it ends too early", e);
		}
	}

	private static String text(byte[] line) throws IOException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
		} catch (CharacterCodingException e) {
			throw new IOException("it is not UTF-8", e);
		}
	}

	private static String hash(String previous, byte[] bytes, int length) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(previous.getBytes(StandardCharsets.US_ASCII));
			digest.update(bytes, 0, length);
			digest.update((byte) '}');
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
