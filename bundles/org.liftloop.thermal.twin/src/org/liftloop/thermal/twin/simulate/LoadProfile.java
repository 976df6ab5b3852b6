/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

import com.google.gson.stream.JsonReader;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.thermal.twin.file.JsonFile;
import org.liftloop.internal.thermal.twin.file.LoadReader;

/** A heat load over time, continuous between its breaks and from the right at them. */
public sealed interface LoadProfile {

	/**
	 * @param timeS time, s; 0 or more
	 * @return heat load, W
	 */
	double atW(double timeS);

	/**
	 * Adds the times at which the load jumps or bends.
	 *
	 * @param endS   end of the time of interest, s
	 * @param breaks receives them, s
	 */
	void breaks(double endS, SortedSet<Double> breaks);

	/**
	 * Reads one from within a file, as scenarios have it.
	 *
	 * @param json   a reader that stands before its object, and behind it afterwards
	 * @param path   what the names of its fields begin with in a refusal, e.g. {@code "events[2].load."}
	 * @param folder folder of the table that it may name, or null if it may name none
	 * @return the load; whoever takes it does not ask for its breaks
	 * @throws IOException       if it is no JSON
	 * @throws LoopFileException if it is no load, naming line and field
	 */
	static LoadProfile read(JsonReader json, String path, @Nullable Path folder) throws IOException, LoopFileException {
		return new LoadReader(folder, 0).read(JsonFile.next(json, path));
	}

	/**
	 * @param loadW heat load, W
	 */
	record Constant(double loadW) implements LoadProfile {

		@Override
		public double atW(double timeS) {
			return loadW;
		}

		@Override
		public void breaks(double endS, SortedSet<Double> breaks) {
			// There are none.
		}
	}

	/**
	 * A ramp, or with no duration a step.
	 *
	 * @param fromW     load before, W
	 * @param toW       load after, W
	 * @param startS    when it starts, s
	 * @param durationS how long it takes, s; 0 for a step
	 */
	record Ramp(double fromW, double toW, double startS, double durationS) implements LoadProfile {

		@Override
		public double atW(double timeS) {
			if (timeS < startS) {
				return fromW;
			}
			return timeS >= startS + durationS ? toW : fromW + (toW - fromW) * (timeS - startS) / durationS;
		}

		@Override
		public void breaks(double endS, SortedSet<Double> breaks) {
			breaks.add(Double.valueOf(startS));
			breaks.add(Double.valueOf(startS + durationS));
		}
	}

	/**
	 * @param meanW      mean, W
	 * @param amplitudeW amplitude, W
	 * @param periodS    period, s; above 0
	 */
	record Sine(double meanW, double amplitudeW, double periodS) implements LoadProfile {

		@Override
		public double atW(double timeS) {
			return meanW + amplitudeW * Math.sin(2 * Math.PI * timeS / periodS);
		}

		@Override
		public void breaks(double endS, SortedSet<Double> breaks) {
			// There are none.
		}
	}

	/**
	 * Pulses.
	 *
	 * @param lowW    load between them, W
	 * @param highW   load in them, W
	 * @param startS  start of the first, s
	 * @param widthS  how long each lasts, s; above 0
	 * @param periodS from one start to the next, s; more than the width
	 */
	record Pulse(double lowW, double highW, double startS, double widthS, double periodS) implements LoadProfile {

		@Override
		public double atW(double timeS) {
			if (timeS < startS) {
				return lowW;
			}
			double pulse = Math.floor((timeS - startS) / periodS);
			// The edges as breaks() computes them, so that both agree to the last bit.
			if (timeS >= edgeS(pulse + 1)) {
				pulse++;
			} else if (timeS < edgeS(pulse)) {
				pulse--;
			}
			return timeS < edgeS(pulse) + widthS ? highW : lowW;
		}

		private double edgeS(double pulse) {
			return startS + pulse * periodS;
		}

		@Override
		public void breaks(double endS, SortedSet<Double> breaks) {
			for (int pulse = 0; edgeS(pulse) <= endS && breaks.size() <= LoopScenario.MAXIMUM_BREAKS; pulse++) {
				breaks.add(Double.valueOf(edgeS(pulse)));
				breaks.add(Double.valueOf(edgeS(pulse) + widthS));
			}
		}
	}

	/**
	 * Points joined by straight lines; the first and the last hold before and after.
	 *
	 * @param timesS times, ascending, s; at least one
	 * @param loadsW load at each, W
	 */
	record Table(List<Double> timesS, List<Double> loadsW) implements LoadProfile {

		/** Copies the lists. */
		public Table {
			timesS = List.copyOf(timesS);
			loadsW = List.copyOf(loadsW);
		}

		@Override
		public double atW(double timeS) {
			int found = Collections.binarySearch(timesS, Double.valueOf(timeS));
			if (found >= 0) {
				return loadsW.get(found).doubleValue();
			}
			int after = -found - 1;
			if (after == 0 || after == timesS.size()) {
				return loadsW.get(Math.min(after, timesS.size() - 1)).doubleValue();
			}
			double from = timesS.get(after - 1).doubleValue();
			double part = (timeS - from) / (timesS.get(after).doubleValue() - from);
			double before = loadsW.get(after - 1).doubleValue();
			return before + part * (loadsW.get(after).doubleValue() - before);
		}

		@Override
		public void breaks(double endS, SortedSet<Double> breaks) {
			breaks.addAll(timesS);
		}
	}

	/**
	 * The sum of others.
	 *
	 * @param parts parts
	 */
	record Sum(List<LoadProfile> parts) implements LoadProfile {

		/** Copies the list. */
		public Sum {
			parts = List.copyOf(parts);
		}

		@Override
		public double atW(double timeS) {
			return parts.stream().mapToDouble(p -> p.atW(timeS)).sum();
		}

		@Override
		public void breaks(double endS, SortedSet<Double> breaks) {
			parts.forEach(p -> p.breaks(endS, breaks));
		}
	}
}
