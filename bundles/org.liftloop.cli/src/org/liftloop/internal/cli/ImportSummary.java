/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.cli.ImportCommand.CardOfFile;
import org.liftloop.rodpump.card.CardNote;
import org.liftloop.rodpump.twin.cards.CardCheck;
import org.liftloop.rodpump.twin.cards.DetectedUnit;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;

/**
 * What an import found, for people and for programs.
 *
 * @param cards  cards read
 * @param stored field file the cards were stored in, or null
 */
record ImportSummary(List<CardOfFile> cards, @Nullable Path stored) {

	String text(UnitSystem system) {
		QuantityFormat format = QuantityFormat.forScreen(system, Locale.ENGLISH);
		TextTable table = new TextTable("llrrrrll").row("File", "Card", "Points", "Stroke", "Min. load", "Max. load",
				"Units", "Timing");
		StringBuilder notes = new StringBuilder();
		for (CardOfFile each : cards) {
			ImportedCard card = each.card();
			table.row(each.file(), card.name(), Integer.toString(card.points().size()),
					format.format(Quantity.POSITION, range(card.points().positionM())),
					format.format(Quantity.FORCE, minimum(card.points().loadN())),
					format.format(Quantity.FORCE, maximum(card.points().loadN())),
					card.positionUnit().unit().symbol() + ", " + card.loadUnit().unit().symbol(),
					switch (card.timing()) {
						case UNIFORM_TIME -> "equal times";
						case BY_POSITION -> "along the curve";
					});
			notes.append(TextTable.plain(card.name())).append(":\n");
			remarks(card).forEach(remark -> notes.append("  ").append(TextTable.plain(remark)).append('\n'));
		}
		Path file = stored;
		String end = file == null ? "" : "\nStored in " + file + "\n";
		return (table.text() + "\n" + notes + end).replace('\u00A0', ' ');
	}

	private static List<String> remarks(ImportedCard card) {
		CardCheck check = CardCheck.of(card);
		List<String> remarks = new ArrayList<>();
		remarks.add(card.positionUnit().explanation());
		remarks.add(card.loadUnit().explanation());
		remarks.add(card.timingReason());
		remarks.addAll(card.notes());
		remarks.addAll(check.notes().stream().map(CardNote::text).toList());
		String refusal = check.refusal();
		if (refusal != null) {
			remarks.add("Cannot be analysed: " + refusal);
		}
		return remarks;
	}

	String json() {
		return JsonReport.text(json -> {
			json.beginObject().name("schema").value("liftloop.cardImport");
			json.name("schemaVersion").value(JsonReport.SCHEMA_VERSION);
			Path file = stored;
			json.name("storedIn").value(file == null ? null : file.toString());
			json.name("cards").beginArray();
			for (CardOfFile card : cards) {
				write(json, card);
			}
			json.endArray().endObject();
		});
	}

	private static void write(JsonWriter json, CardOfFile each) throws IOException {
		ImportedCard card = each.card();
		CardCheck check = CardCheck.of(card);
		json.beginObject().name("file").value(each.file()).name("name").value(card.name());
		json.name("points").value(card.points().size());
		json.name("strokeM").value(range(card.points().positionM()));
		json.name("minimumLoadN").value(minimum(card.points().loadN()));
		json.name("maximumLoadN").value(maximum(card.points().loadN()));
		json.name("strokesPerMinute").value(card.strokesPerMinute());
		json.name("timing").value(card.timing().name()).name("timingReason").value(card.timingReason());
		unit(json, "positionUnit", card.positionUnit());
		unit(json, "loadUnit", card.loadUnit());
		json.name("notes").beginArray();
		for (String note : card.notes()) {
			json.beginObject().name("kind").value("IMPORT").name("text").value(note).endObject();
		}
		for (CardNote note : check.notes()) {
			json.beginObject().name("kind").value(note.kind().name()).name("text").value(note.text()).endObject();
		}
		json.endArray().name("refusal").value(check.refusal()).endObject();
	}

	private static void unit(JsonWriter json, String name, DetectedUnit unit) throws IOException {
		json.name(name).beginObject().name("symbol").value(unit.unit().symbol());
		json.name("evidence").value(unit.evidence().name()).name("explanation").value(unit.explanation());
		json.name("alternatives").beginArray();
		for (Unit alternative : unit.alternatives()) {
			json.value(alternative.symbol());
		}
		json.endArray().endObject();
	}

	private static double minimum(double[] values) {
		return Arrays.stream(values).min().orElse(Double.NaN);
	}

	private static double maximum(double[] values) {
		return Arrays.stream(values).max().orElse(Double.NaN);
	}

	private static double range(double[] values) {
		return maximum(values) - minimum(values);
	}
}
