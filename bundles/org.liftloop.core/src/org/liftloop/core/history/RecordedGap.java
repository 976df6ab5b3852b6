/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.liftloop.core.connection.Gap;
import org.liftloop.core.history.HistoryEvent.Severity;

/** A time without data as an event of the history, and back. */
public final class RecordedGap {

	/** Kind of the event. */
	public static final String KIND = "gap";

	private static final String FROM = "from";
	private static final String TO = "to";
	private static final String REASON = "reason";
	/** Longest details that are looked into. */
	private static final int LONGEST = 10_000;

	private RecordedGap() {
	}

	/**
	 * @param asset identifier of the asset
	 * @param gap   a time without data
	 * @return the event, at the end of the gap
	 */
	public static HistoryEvent event(String asset, Gap gap) {
		JsonObject details = new JsonObject();
		details.addProperty(FROM, gap.from().toString());
		details.addProperty(TO, gap.to().toString());
		details.addProperty(REASON, gap.reason());
		return new HistoryEvent(gap.to(), asset, KIND, Severity.WARNING,
				"No data from " + gap.from() + " to " + gap.to() + ". " + gap.reason(), details.toString());
	}

	/**
	 * @param event an event of the history
	 * @return the gap, if it is one. One whose begin was not recorded is as long as a moment
	 */
	public static Optional<Gap> of(HistoryEvent event) {
		if (!event.kind().equals(KIND)) {
			return Optional.empty();
		}
		if (!event.details().isEmpty() && event.details().length() <= LONGEST) {
			try {
				JsonObject details = JsonParser.parseString(event.details()).getAsJsonObject();
				return Optional.of(new Gap(Instant.parse(details.get(FROM).getAsString()),
						Instant.parse(details.get(TO).getAsString()), details.get(REASON).getAsString()));
			} catch (JsonParseException | DateTimeException | IllegalStateException | UnsupportedOperationException
					| NullPointerException e) {
				// Of another writer: only its end is known.
			}
		}
		return Optional.of(new Gap(event.time(), event.time(), event.text()));
	}
}
