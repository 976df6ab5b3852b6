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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlView;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.twin.live.RodPumpFacts;
import org.liftloop.thermal.estimate.CleaningForecast;
import org.liftloop.thermal.estimate.CleaningForecast.Outcome;
import org.liftloop.thermal.estimate.LoopTrack;
import org.liftloop.thermal.twin.live.LoopFacts;
import org.liftloop.thermal.twin.live.LoopInterval;
import org.liftloop.thermal.twin.live.LoopSignals;

import com.google.gson.stream.JsonWriter;

/** What the twin of one asset saw last in a run. */
sealed interface RunFigures {

	/** Times beyond are as good as never: 2200. */
	double LATEST_S = 7_258_118_400.0;

	/**
	 * @param mode who acts
	 * @return the figures in a line, with the mode in its place
	 */
	String text(String mode);

	/** Writes the figures as members of an object. */
	void write(JsonWriter writer) throws IOException;

	/**
	 * A well.
	 *
	 * @param strokes  strokes observed
	 * @param setpoint speed setpoint, strokes per minute
	 * @param fillage  pump fillage, a fraction; NaN when it is not known
	 * @param trust    signal confidence, a fraction; NaN when it is not known
	 */
	record Well(long strokes, double setpoint, double fillage, double trust) implements RunFigures {

		@Override
		public String text(String mode) {
			return String.format(Locale.ROOT, "%6d strokes  %-10s %5.1f spm  fillage %s  trust %s", strokes, mode, setpoint,
					percent(fillage), percent(trust));
		}

		@Override
		public void write(JsonWriter writer) throws IOException {
			writer.name("strokes").value(strokes).name("speedSetpointPerMinute").value(finite(setpoint)).name("fillage")
					.value(finite(fillage)).name("signalConfidence").value(finite(trust));
		}
	}

	/**
	 * A cooling loop.
	 *
	 * @param intervals         intervals observed
	 * @param hotK              hot temperature, K; NaN when it is not known
	 * @param setpointK         its setpoint, K
	 * @param conductanceWPerK  UA by the filter, W/K; NaN when it is not known
	 * @param lostPart          part of the clean UA that is lost; NaN when it is not known
	 * @param cleaning          when the exchanger has to be cleaned; null as long as no date can be told
	 * @param trust             signal confidence, a fraction; NaN when it is not known
	 */
	record Loop(long intervals, double hotK, double setpointK, double conductanceWPerK, double lostPart,
			@Nullable CleaningForecast cleaning, double trust) implements RunFigures {

		@Override
		public String text(String mode) {
			return String.format(Locale.ROOT,
					"%4d intervals  %-10s hot %.1f \u00B0C, setpoint %.1f \u00B0C  UA %.0f W/K, lost %s  trust %s%s", intervals, mode,
					Unit.CELSIUS.fromSi(hotK), Unit.CELSIUS.fromSi(setpointK), conductanceWPerK, percent(lostPart), percent(trust),
					cleaning == null ? "" : "  clean by " + date(cleaning.reachedS()));
		}

		@Override
		public void write(JsonWriter writer) throws IOException {
			CleaningForecast known = cleaning;
			if (known != null) {
				writer.name("cleaning").beginObject().name("by").value(date(known.reachedS())).name("earliest")
						.value(date(known.earliestS())).name("latest").value(date(known.latestS())).endObject();
			}
			writer.name("intervals").value(intervals).name("hotTemperatureK").value(finite(hotK)).name("setpointK")
					.value(finite(setpointK)).name("conductanceWPerK").value(finite(conductanceWPerK)).name("lostConductance")
					.value(finite(lostPart)).name("signalConfidence").value(finite(trust));
		}
	}

	/** @return the figures of a well */
	static RunFigures ofWell(Snapshot snapshot) {
		Facts facts = facts(snapshot);
		Double trust = RodPumpFacts.confidence(facts);
		return new Well(snapshot.counters().observations(), setpoint(snapshot),
				RodPumpFacts.estimate(facts, Quantity.FILLAGE).value(), trust == null ? Double.NaN : trust);
	}

	/** @return the figures of a cooling loop */
	static RunFigures ofLoop(Snapshot snapshot) {
		Facts facts = facts(snapshot);
		LoopInterval interval = facts.get(LoopFacts.INTERVAL);
		LoopTrack track = facts.get(LoopFacts.TRACK);
		CleaningForecast cleaning = facts.get(LoopFacts.CLEANING);
		return new Loop(snapshot.counters().observations(), interval == null ? Double.NaN : interval.mean(LoopSignals.HOT),
				setpoint(snapshot), track == null ? Double.NaN : track.conductanceWPerK(),
				track == null ? Double.NaN : 1 - track.conductancePart(),
				cleaning != null && cleaning.outcome() == Outcome.DATE ? cleaning : null,
				interval == null ? Double.NaN : LoopFacts.confidence(facts));
	}

	/** A day; "never" for one that may not come. */
	private static String date(double seconds) {
		return seconds < LATEST_S ? LocalDate.ofInstant(Instant.ofEpochSecond((long) seconds), ZoneOffset.UTC).toString() : "never";
	}

	private static Facts facts(Snapshot snapshot) {
		Observation observation = snapshot.observation();
		return observation == null ? Facts.NONE : observation.facts();
	}

	private static double setpoint(Snapshot snapshot) {
		ControlView control = snapshot.control();
		return control == null ? Double.NaN : control.state().setpoint();
	}

	private static @Nullable Double finite(double value) {
		return Double.isFinite(value) ? value : null;
	}

	private static String percent(double value) {
		return Double.isNaN(value) ? "  -  " : String.format(Locale.ROOT, "%3.0f %%", 100 * value);
	}
}
