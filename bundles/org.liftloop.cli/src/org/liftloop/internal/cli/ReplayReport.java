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
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.scorecard.Followed;
import org.liftloop.core.scorecard.ScoredDecision;
import org.liftloop.core.scorecard.Scorecard;
import org.liftloop.core.scorecard.SetpointChange;
import org.liftloop.core.session.SessionListener;
import org.liftloop.core.session.Snapshot;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;

/** What a replay prints: events as they come, and how each well or loop and its twin did at the end. */
final class ReplayReport implements SessionListener {

	/** Decisions and moves of one well that are printed; all of them are in the CSV and in the JSON. */
	private static final int SHOWN = 20;

	private record Line(ReplayedWell well, List<Scorecard> cards) {
	}

	private final PrintStream out;
	private final boolean json;
	private final List<Line> lines = new ArrayList<>();

	ReplayReport(PrintStream out, boolean json) {
		this.out = out;
		this.json = json;
	}

	@Override
	public void published(Snapshot snapshot) {
		// The well counts for itself.
	}

	@Override
	public synchronized void happened(HistoryEvent event) {
		if (!json && !event.kind().equals("connection")) {
			out.println(shown(event.time()) + "  " + TextTable.plain(event.asset() + "  " + event.kind() + ": " + event.text()));
			out.flush();
		}
	}

	void well(ReplayedWell well, List<Scorecard> cards) {
		lines.add(new Line(well, cards));
	}

	void finish(Instant end, @Nullable Path csv) {
		if (json) {
			out.print(JsonReport.text(writer -> write(writer, end, csv)));
		} else {
			lines.forEach(this::print);
			out.println();
			out.println("The recording ended at " + (end.equals(Instant.MIN) ? "its begin: it is empty" : shown(end)) + "."
					+ (csv == null ? "" : " Kept in " + csv.getParent() + "."));
		}
		out.flush();
	}

	private static String shown(Instant time) {
		return time.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private void print(Line line) {
		out.println();
		out.println(TextTable.plain(line.well().twin().name()));
		TextTable table = new TextTable("ll");
		line.well().figures().describe(table);
		for (FindingTally.Line finding : line.well().findings()) {
			table.row("  Found", finding.strokes() + " x " + finding.label());
		}
		if (line.well().dropped() + line.well().failures() > 0) {
			table.row("  Not sound", line.well().dropped() + " samples dropped, " + line.well().failures() + " steps failed");
		}
		if (line.cards().isEmpty()) {
			table.row("  Scorecard", "none: " + line.well().twin().uncontrolled());
		}
		out.print(table.text());
		line.cards().forEach(this::print);
	}

	private void print(Scorecard card) {
		TextTable table = new TextTable("ll");
		table.row("  Scorecard", "of " + card.setpoint());
		long decisions = card.decisions().size();
		table.row("  Decisions", decisions + ", blocked by an interlock " + card.blocked());
		table.row("  The equipment", "same direction " + card.count(Followed.SAME) + ", opposite " + card.count(Followed.OPPOSITE)
				+ ", nothing " + card.count(Followed.NOTHING) + ", recorded too short to say " + card.count(Followed.UNKNOWN)
				+ " (within " + card.within().toSeconds() + " s)");
		table.row("  Its moves", card.changes().size() + ", not proposed by the twin " + card.unproposed().size());
		out.print(table.text());
		printMoves(card);
	}

	private void printMoves(Scorecard card) {
		card.decisions().stream().limit(SHOWN).forEach(one -> out.println("    " + shown(one.decision().time()) + "  "
				+ TextTable.plain(one.decision().sentence()) + " | " + (one.blocked() ? "blocked; " : "") + followed(one)));
		card.unproposed().stream().limit(SHOWN).forEach(change -> out.println("    " + shown(change.time()) + "  " + move(change)
				+ " " + card.unit() + " by the equipment | not proposed"));
		int more = Math.max(0, card.decisions().size() - SHOWN) + Math.max(0, card.unproposed().size() - SHOWN);
		if (more > 0) {
			out.println("    and " + more + " more: see scorecard.csv of --out, or --json");
		}
	}

	private static String followed(ScoredDecision one) {
		SetpointChange change = one.change();
		return switch (one.followed()) {
			case SAME -> "the equipment did the same";
			case OPPOSITE -> "the equipment did the opposite";
			case NOTHING -> "the equipment did nothing";
			case UNKNOWN -> "the recording ends too soon to say";
		} + (change == null ? "" : ", " + move(change) + " at " + shown(change.time()));
	}

	private static String move(SetpointChange change) {
		return String.format(Locale.ROOT, "%.1f -> %.1f", change.from(), change.to());
	}

	private void write(JsonWriter writer, Instant end, @Nullable Path csv) throws IOException {
		writer.beginObject().name("schema").value("liftloop.replay").name("schemaVersion").value(JsonReport.SCHEMA_VERSION)
				.name("end").value(end.equals(Instant.MIN) ? null : end.toString()).name("scorecard")
				.value(csv == null ? null : csv.toString());
		write(writer, "wells", ReplayFigures.Well.class);
		write(writer, "loops", ReplayFigures.Loop.class);
		writer.endObject();
	}

	private void write(JsonWriter writer, String name, Class<? extends ReplayFigures> kind) throws IOException {
		writer.name(name).beginArray();
		for (Line line : lines) {
			if (kind.isInstance(line.well().figures())) {
				write(writer, line);
			}
		}
		writer.endArray();
	}

	private static void write(JsonWriter writer, Line line) throws IOException {
		writer.beginObject().name("name").value(line.well().twin().name());
		line.well().figures().write(writer);
		writer.name("droppedSamples").value(line.well().dropped()).name("failures").value(line.well().failures()).name("findings").beginArray();
		for (FindingTally.Line finding : line.well().findings()) {
			writer.beginObject().name("cause").value(finding.cause()).name("strokes").value(finding.strokes()).endObject();
		}
		writer.endArray().name("scorecards").beginArray();
		for (Scorecard card : line.cards()) {
			write(writer, card);
		}
		writer.endArray().endObject();
	}

	private static void write(JsonWriter writer, Scorecard card) throws IOException {
		writer.beginObject().name("setpoint").value(card.setpoint()).name("withinSeconds").value(card.within().toSeconds()).name("unit")
				.value(card.unit()).name("blocked").value(card.blocked());
		for (Followed followed : Followed.values()) {
			writer.name(followed.name().toLowerCase(Locale.ROOT)).value(card.count(followed));
		}
		writer.name("decisions").beginArray();
		for (ScoredDecision one : card.decisions()) {
			writer.beginObject().name("time").value(one.decision().time().toString()).name("from").value(one.move().from())
					.name("to").value(one.move().to()).name("sentence").value(one.decision().sentence()).name("blocked")
					.value(one.blocked()).name("followed").value(one.followed().name()).endObject();
		}
		writer.endArray();
		write(writer.name("changes"), card.changes());
		write(writer.name("unproposed"), card.unproposed());
		writer.endObject();
	}

	private static void write(JsonWriter writer, List<SetpointChange> changes) throws IOException {
		writer.beginArray();
		for (SetpointChange change : changes) {
			writer.beginObject().name("time").value(change.time().toString()).name("from").value(change.from()).name("to")
					.value(change.to()).endObject();
		}
		writer.endArray();
	}
}
