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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.liftloop.core.control.ControlView;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.HistoryRecorder;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.FieldRuntime;
import org.liftloop.core.session.SessionListener;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.plant.scenario.ExpectedFinding;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.thermal.twin.live.LoopSignals;

import com.google.gson.stream.JsonWriter;

/** What a run prints: events as they come, and a line for each asset at the end. */
final class RunReport implements HistoryRecorder.Listener {

	/** Who arms the twins of a run. */
	private static final String USER = System.getProperty("user.name", "command line");

	/**
	 * The end of a run, for one asset.
	 *
	 * @param name      name of the asset
	 * @param mode      who acts, or empty
	 * @param figures   what its twin saw last
	 * @param decisions decisions made
	 * @param dropped   samples dropped
	 * @param finding   surest finding, or empty
	 * @param holding   why no move is made, or empty
	 */
	private record Line(String name, String mode, RunFigures figures, long decisions, long dropped, String finding,
			String holding) {
	}

	private final PrintStream out;
	private final boolean json;
	private final Map<String, Long> decisions = new ConcurrentHashMap<>();
	private final List<Line> lines = new ArrayList<>();
	private final FindingWatch findings = new FindingWatch();
	private Instant start = Instant.EPOCH;
	private double achievedRate;

	RunReport(PrintStream out, boolean json) {
		this.out = out;
		this.json = json;
	}

	/** Prints events of a session, and arms it as soon as it lets itself be armed. */
	SessionListener listener(AssetSession session, ControlMode mode) {
		return new SessionListener() {
			private long tried = -1;

			@Override
			public void published(Snapshot snapshot) {
				ControlView control = snapshot.control();
				Observation observation = snapshot.observation();
				if (control != null && observation != null && control.mode() == ControlMode.SHADOW
						&& mode != ControlMode.SHADOW && observation.sequence() != tried) {
					tried = observation.sequence();
					session.setMode(mode, USER, "liftloop run --mode");
				}
				if (findings.changed(snapshot) && observation != null) {
					print(observation.end(), snapshot.name(), "finding", snapshot.findings().stream().findFirst()
							.map(finding -> String.format(Locale.ROOT, "%s (%.0f %%)", finding.label(), 100 * finding.confidence()))
							.orElse("none any more"));
				}
			}

			@Override
			public void happened(HistoryEvent event) {
				if (event.kind().equals("decision")) {
					decisions.merge(event.asset(), 1L, Long::sum);
				}
				if (!event.kind().equals("connection")) {
					print(event.time(), event.asset(), event.kind(), event.text());
				}
			}
		};
	}

	private synchronized void print(Instant time, String asset, String kind, String text) {
		if (!json) {
			out.println(time.truncatedTo(ChronoUnit.SECONDS) + "  " + asset + "  " + kind + ": " + text);
			out.flush();
		}
	}

	@Override
	public void refused(HistoryException reason, Instant since, HistoryRecorder.Dropped dropped) {
		print(since, "", "alarm", "The history is not recorded. " + reason.getMessage() + " " + reason.remedy());
	}

	@Override
	public void recordedAgain(Instant since, Instant until, HistoryRecorder.Dropped dropped) {
		print(until, "", "history", "Recorded again; lost since " + since + ": " + dropped);
	}

	void results(FieldRuntime runtime, double rate) {
		achievedRate = rate;
		for (AssetSession session : runtime.sessions()) {
			lines.add(line(session));
		}
	}

	private Line line(AssetSession session) {
		Snapshot snapshot = session.snapshot();
		ControlView control = snapshot.control();
		return new Line(snapshot.name(), control == null ? "" : control.mode().name().toLowerCase(Locale.ROOT),
				LoopSignals.areOf(session.twin()) ? RunFigures.ofLoop(snapshot) : RunFigures.ofWell(snapshot),
				decisions.getOrDefault(snapshot.asset(), 0L), snapshot.counters().dropped(), snapshot.findings().stream().findFirst().map(Finding::label).orElse(""),
				control == null ? "" : String.join(" ", control.holding()));
	}

	void start(Instant time) {
		start = time;
	}

	List<FindingWatch.Outcome> outcomes(List<ExpectedFinding> expected) {
		return findings.outcomes(expected, start);
	}

	void finish(Path folder, List<FindingWatch.Outcome> outcomes) {
		if (json) {
			out.print(JsonReport.text(writer -> {
				writer.beginObject().name("schema").value("liftloop.run").name("schemaVersion")
						.value(JsonReport.SCHEMA_VERSION).name("folder").value(folder.toString());
				write(writer, "wells", RunFigures.Well.class);
				write(writer, "loops", RunFigures.Loop.class);
				write(writer, outcomes);
				writer.endObject();
			}));
		} else {
			out.println();
			for (Line line : lines) {
				out.println(String.format(Locale.ROOT, "%-16s %s  %d decisions  %d dropped  %s", line.name(),
						line.figures().text(line.mode()), line.decisions(), line.dropped(), line.holding().isEmpty() ? line.finding() : line.holding()));
			}
			outcomes.forEach(outcome -> out.println(FindingWatch.text(outcome)));
			String rate = Double.isNaN(achievedRate) ? ""
					: String.format(Locale.ROOT, "Rate reached: %.0f times real time. ", achievedRate);
			out.println(rate + "Kept in " + folder + ".");
		}
		out.flush();
	}

	private static void write(JsonWriter writer, List<FindingWatch.Outcome> outcomes) throws IOException {
		writer.name("expected").beginArray();
		for (FindingWatch.Outcome outcome : outcomes) {
			writer.beginObject().name("asset").value(outcome.expected().asset()).name("finding")
					.value(outcome.expected().finding()).name("met").value(outcome.met()).name("found").beginArray();
			for (String cause : outcome.found()) {
				writer.value(cause);
			}
			writer.endArray().endObject();
		}
		writer.endArray();
	}

	private void write(JsonWriter writer, String name, Class<? extends RunFigures> kind) throws IOException {
		writer.name(name).beginArray();
		for (Line line : lines) {
			if (kind.isInstance(line.figures())) {
				writer.beginObject().name("name").value(line.name()).name("mode").value(line.mode());
				line.figures().write(writer);
				writer.name("decisions").value(line.decisions()).name("droppedSamples").value(line.dropped()).name("finding")
						.value(line.finding()).name("holding").value(line.holding()).endObject();
			}
		}
		writer.endArray();
	}
}
