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

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.InputIdentity;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.decision.SetpointMove;

/**
 * Events as JSON. Keys always come in the same order and all of them are there, so that equal events give equal bytes;
 * reading takes nothing else. Numbers are written as {@link Double#toString(double)} has them and read back bit by bit.
 */
final class EventJson {

	private static final String DECISION = "DECISION";
	private static final String OUTCOME = "OUTCOME";
	private static final String MODE = "MODE";

	private EventJson() {
	}

	/** Something that reads one entry of a list. */
	@FunctionalInterface
	private interface Entry<T> {
		T read(JsonReader json) throws IOException;
	}

	/** Writes the keys {@code time}, {@code type} and {@code body}. */
	static void write(JsonWriter json, DecisionEvent event) throws IOException {
		json.name("time").value(event.time().toString()).name("type");
		switch (event) {
			case DecisionMade made -> decision(json.value(DECISION).name("body"), made.decision());
			case OutcomeRecorded outcome -> outcome(json.value(OUTCOME).name("body"), outcome);
			case ModeChanged mode -> mode(json.value(MODE).name("body"), mode);
		}
	}

	/** Reads what {@link #write} writes. */
	static DecisionEvent read(JsonReader json) throws IOException {
		Instant time = time(json, "time");
		String type = text(json, "type");
		name(json, "body");
		json.beginObject();
		DecisionEvent event = switch (type) {
			case DECISION -> new DecisionMade(decision(json, time));
			case OUTCOME -> new OutcomeRecorded(text(json, "decision"), time, Outcome.valueOf(text(json, "outcome")),
					textOrNull(json, "user"), text(json, "reason"), numberOrNull(json, "readBack"));
			case MODE -> new ModeChanged(text(json, "asset"), time, ControlMode.valueOf(text(json, "from")),
					ControlMode.valueOf(text(json, "to")), text(json, "user"), text(json, "reason"));
			default -> throw new MalformedJsonException("the type '" + type + "' is not known");
		};
		json.endObject();
		return event;
	}

	private static void decision(JsonWriter json, Decision decision) throws IOException {
		json.beginObject().name("id").value(decision.id()).name("asset").value(decision.assetId());
		json.name("mode").value(decision.mode().name()).name("inputs").beginArray();
		for (InputIdentity input : decision.inputs()) {
			json.beginObject().name("kind").value(input.kind()).name("id").value(input.id());
			json.name("time").value(input.time().toString()).name("sha256").value(input.sha256()).endObject();
		}
		json.endArray().name("rule").beginObject().name("id").value(decision.rule().id());
		json.name("version").value(decision.rule().version()).endObject();
		evidence(json.name("evidence"), decision.evidence());
		move(json.name("move"), decision.move());
		json.name("sentence").value(decision.sentence());
		evidence(json.name("expected"), decision.expected());
		json.name("limits").beginArray();
		for (BoundingLimit limit : decision.limits()) {
			json.beginObject().name("name").value(limit.name()).name("value").value(limit.value());
			json.name("limit").value(limit.limit()).name("unit").value(limit.unit());
			json.name("bounding").value(limit.bounding()).endObject();
		}
		json.endArray().endObject();
	}

	private static Decision decision(JsonReader json, Instant time) throws IOException {
		return new Decision(text(json, "id"), time, text(json, "asset"), ControlMode.valueOf(text(json, "mode")),
				list(json, "inputs", EventJson::input), rule(json), list(json, "evidence", EventJson::evidence),
				move(json), text(json, "sentence"), list(json, "expected", EventJson::evidence),
				list(json, "limits", EventJson::limit));
	}

	private static InputIdentity input(JsonReader json) throws IOException {
		return new InputIdentity(text(json, "kind"), text(json, "id"), time(json, "time"), text(json, "sha256"));
	}

	private static RuleIdentity rule(JsonReader json) throws IOException {
		name(json, "rule");
		json.beginObject();
		RuleIdentity rule = new RuleIdentity(text(json, "id"), text(json, "version"));
		json.endObject();
		return rule;
	}

	private static void evidence(JsonWriter json, List<Evidence> evidence) throws IOException {
		json.beginArray();
		for (Evidence each : evidence) {
			json.beginObject().name("name").value(each.name()).name("value").value(each.value());
			json.name("unit").value(each.unit()).name("note").value(each.note()).endObject();
		}
		json.endArray();
	}

	private static Evidence evidence(JsonReader json) throws IOException {
		return new Evidence(text(json, "name"), number(json, "value"), text(json, "unit"), text(json, "note"));
	}

	private static void move(JsonWriter json, @Nullable SetpointMove move) throws IOException {
		if (move == null) {
			json.nullValue();
			return;
		}
		json.beginObject().name("tag").value(move.tag()).name("from").value(move.from()).name("to").value(move.to());
		json.name("unit").value(move.unit()).endObject();
	}

	private static @Nullable SetpointMove move(JsonReader json) throws IOException {
		name(json, "move");
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return null;
		}
		json.beginObject();
		SetpointMove move = new SetpointMove(text(json, "tag"), number(json, "from"), number(json, "to"),
				text(json, "unit"));
		json.endObject();
		return move;
	}

	private static BoundingLimit limit(JsonReader json) throws IOException {
		return new BoundingLimit(text(json, "name"), number(json, "value"), number(json, "limit"),
				text(json, "unit"), truth(json, "bounding"));
	}

	private static void outcome(JsonWriter json, OutcomeRecorded recorded) throws IOException {
		json.beginObject().name("decision").value(recorded.decisionId()).name("outcome")
				.value(recorded.outcome().name());
		json.name("user").value(recorded.user()).name("reason").value(recorded.reason());
		json.name("readBack").value(recorded.readBack()).endObject();
	}

	private static void mode(JsonWriter json, ModeChanged changed) throws IOException {
		json.beginObject().name("asset").value(changed.assetId()).name("from").value(changed.from().name());
		json.name("to").value(changed.to().name()).name("user").value(changed.user());
		json.name("reason").value(changed.reason()).endObject();
	}

	private static <T> List<T> list(JsonReader json, String name, Entry<T> entry) throws IOException {
		name(json, name);
		List<T> values = new ArrayList<>();
		json.beginArray();
		while (json.hasNext()) {
			if (values.size() == Decision.MAXIMUM_ENTRIES) {
				throw new MalformedJsonException("'" + name + "' has too many entries");
			}
			json.beginObject();
			values.add(entry.read(json));
			json.endObject();
		}
		json.endArray();
		return values;
	}

	/** Takes the name that is due and no other. */
	static void name(JsonReader json, String name) throws IOException {
		String found = json.nextName();
		if (!found.equals(name)) {
			throw new MalformedJsonException("'" + name + "' is due, not '" + found + "'");
		}
	}

	static String text(JsonReader json, String name) throws IOException {
		name(json, name);
		if (json.peek() != JsonToken.STRING) {
			throw new MalformedJsonException("'" + name + "' is no text");
		}
		return json.nextString();
	}

	private static @Nullable String textOrNull(JsonReader json, String name) throws IOException {
		name(json, name);
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return null;
		}
		return json.nextString();
	}

	private static double number(JsonReader json, String name) throws IOException {
		name(json, name);
		if (json.peek() != JsonToken.NUMBER) {
			throw new MalformedJsonException("'" + name + "' is no number");
		}
		return json.nextDouble();
	}

	private static @Nullable Double numberOrNull(JsonReader json, String name) throws IOException {
		name(json, name);
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return null;
		}
		return json.nextDouble();
	}

	private static boolean truth(JsonReader json, String name) throws IOException {
		name(json, name);
		return json.nextBoolean();
	}

	private static Instant time(JsonReader json, String name) throws IOException {
		return Instant.parse(text(json, name));
	}
}
