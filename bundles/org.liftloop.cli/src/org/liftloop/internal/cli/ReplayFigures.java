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
import java.util.List;
import java.util.Locale;

import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.twin.live.StrokeTally;
import org.liftloop.rodpump.twin.report.TextTable;
import org.liftloop.thermal.twin.live.IntervalTally;
import org.liftloop.thermal.twin.live.LoopSignals;

import com.google.gson.stream.JsonWriter;

/** What the observations of one asset come to in a replay. Immutable. */
sealed interface ReplayFigures {

	/** @return those of an asset of which nothing was observed yet */
	static ReplayFigures of(AssetTwin twin) {
		return LoopSignals.areOf(twin) ? new Loop(IntervalTally.NONE) : new Well(StrokeTally.NONE);
	}

	/** @return these observations and that one */
	ReplayFigures with(Observation observation, List<Finding> findings);

	/** @return number of observations */
	long observations();

	/** Adds rows for a person. */
	void describe(TextTable table);

	/** Writes the figures as members of an object. */
	void write(JsonWriter writer) throws IOException;

	/**
	 * A well.
	 *
	 * @param strokes its strokes
	 */
	record Well(StrokeTally strokes) implements ReplayFigures {

		@Override
		public ReplayFigures with(Observation observation, List<Finding> findings) {
			return new Well(strokes.with(observation, findings));
		}

		@Override
		public long observations() {
			return strokes.strokes();
		}

		@Override
		public void describe(TextTable table) {
			table.row("  Strokes", strokes.strokes() + ", lost " + strokes.lost() + ", without analysis " + strokes.refused());
			if (strokes.strokes() > 0) {
				double fillage = strokes.meanFillage();
				String mean = Double.isNaN(fillage) ? "not known" : String.format(Locale.ROOT, "%.0f %%", 100 * fillage);
				table.row("  Mean fillage", mean + " of " + strokes.judged() + " strokes");
				table.row("  As it happened", strokes.pumpedOff() + " strokes pumped off, " + strokes.beyondLimit() + " beyond a limit");
			}
		}

		@Override
		public void write(JsonWriter writer) throws IOException {
			double fillage = strokes.meanFillage();
			writer.name("strokes").value(strokes.strokes()).name("lostStrokes").value(strokes.lost())
					.name("strokesWithoutAnalysis").value(strokes.refused()).name("strokesWithFillage").value(strokes.judged())
					.name("meanFillage").value(Double.isNaN(fillage) ? null : Double.valueOf(fillage)).name("strokesPumpedOff")
					.value(strokes.pumpedOff()).name("strokesBeyondLimit").value(strokes.beyondLimit());
		}
	}

	/**
	 * A cooling loop.
	 *
	 * @param intervals its intervals
	 */
	record Loop(IntervalTally intervals) implements ReplayFigures {

		@Override
		public ReplayFigures with(Observation observation, List<Finding> findings) {
			return new Loop(intervals.with(observation));
		}

		@Override
		public long observations() {
			return intervals.intervals();
		}

		@Override
		public void describe(TextTable table) {
			table.row("  Intervals", intervals.intervals() + ", incomplete " + intervals.incomplete() + ", not to be trusted "
					+ intervals.distrusted());
			if (intervals.judged() > 0) {
				table.row("  Mean UA", String.format(Locale.ROOT, "%.0f W/K of %d intervals", intervals.meanConductanceWPerK(),
						intervals.judged()));
			}
		}

		@Override
		public void write(JsonWriter writer) throws IOException {
			double conductance = intervals.meanConductanceWPerK();
			writer.name("intervals").value(intervals.intervals()).name("incompleteIntervals").value(intervals.incomplete())
					.name("distrustedIntervals").value(intervals.distrusted()).name("intervalsWithConductance")
					.value(intervals.judged()).name("meanConductanceWPerK")
					.value(Double.isNaN(conductance) ? null : Double.valueOf(conductance));
		}
	}
}
