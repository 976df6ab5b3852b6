/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;

/** Records cards and samples by several threads and prints the number of each card once it is acknowledged. */
final class KillRecorder {

	static final String ASSET = "well-1";
	static final String KIND = "surfaceCard";

	private static final int THREADS = 3;
	private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");

	private KillRecorder() {
	}

	/** Runs until it is killed: arguments are the folder and the first number. */
	public static void main(String... arguments) throws Exception {
		ManagedHistorian historian = Historians.open(HistorianSettings.inFolder(Path.of(arguments[0])));
		long first = Long.parseLong(arguments[1]);
		PrintStream out = System.out;
		store(historian, first);
		out.println(first);
		for (int t = 0; t < THREADS; t++) {
			long begin = first + 1 + t;
			Thread.ofPlatform().start(() -> {
				for (long number = begin;; number += THREADS) {
					store(historian, number);
					out.println(number + ".");
				}
			});
		}
	}

	private static void store(ManagedHistorian historian, long number) {
		Instant time = BEGIN.plusSeconds(number);
		List<Sample> samples = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			samples.add(HistorianContract.sample(new Tag(ASSET, "load" + i), number, i));
		}
		double[] values = new double[200];
		for (int i = 0; i < values.length; i++) {
			values[i] = Math.sin(i * number);
		}
		try {
			historian.store(new HistoryBatch(samples, List.of(new RecordedCurve(ASSET, KIND, number, time, time.plusSeconds(1),
					new SignalValue.Curve(values), new SignalValue.Curve(values))), List.of()));
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}
}
