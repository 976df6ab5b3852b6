/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Runs fields of wells behind a real OPC UA server, SignAndEncrypt, and measures for each stroke how long it takes from the
 * card's being complete on the server to the snapshot with its analysis and decision. Server, plant and twins share one
 * process and its cores.
 */
public final class LiveBenchmark {

	private LiveBenchmark() {
	}

	/**
	 * @param arguments seconds, then numbers of wells
	 * @throws Exception if a run fails
	 */
	public static void main(String[] arguments) throws Exception {
		int seconds = Integer.parseInt(arguments[0]);
		System.out.printf("%5s %8s %9s %6s %8s %8s %8s %8s %7s %9s %9s %9s%n", "wells", "seconds", "strokes", "lost",
				"p50 ms", "p90 ms", "p99 ms", "max ms", "cores", "heap MB", "heap MB", "RSS MB");
		System.out.printf("%79s %9s %9s%n", "", "start", "end");
		for (int i = 1; i < arguments.length; i++) {
			int wells = Integer.parseInt(arguments[i]);
			Path folder = Files.createTempDirectory("liftloop-live");
			try (LiveRun run = new LiveRun(wells, folder)) {
				LiveRun.Result result = run.measure(seconds);
				System.out.printf(Locale.ROOT, "%5d %8d %9d %6d %8.2f %8.2f %8.2f %8.2f %7.2f %9.0f %9.0f %9.0f%n", wells,
						seconds, result.strokes(), result.lost(), result.latencies().at(0.5), result.latencies().at(0.9),
						result.latencies().at(0.99), result.latencies().at(1), result.cores(), result.heapAtStartMb(),
						result.heapAtEndMb(), result.residentMb());
			}
		}
	}
}
