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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.history.SampleCsv;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.loop.TwoStateLoop;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.thermal.twin.live.LoopSignals;

/** {@code liftloop replay} of a recorded cooling loop: the laser of the demo at rest, its exchanger at 85 % of its UA. */
class ReplayLoopTest {

	private static final int SECONDS = 900;
	private static final double PART = 0.85;
	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
	private final Path folder;

	ReplayLoopTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		assertEquals(ExitCode.OK, CommandLineRun.of(folder, "demo", "--loops", "--out", "demo").code());
		record(folder.resolve("day.csv"));
	}

	private static void record(Path file) throws IOException, RefusedException {
		CoolingLoop laser = (CoolingLoop) LoopDemo.create().getAssets().getLast();
		Map<SignalNeed, Double> readings = atRest(MappedLoop.of(laser));
		List<String> lines = new ArrayList<>(List.of(String.join(",", SampleCsv.HEADER)));
		for (int second = 0; second < SECONDS; second++) {
			Instant time = START.plusSeconds(second);
			readings.forEach((need, value) -> lines.add(Arrays.stream(SampleCsv.row(new Sample(
					new Tag(String.valueOf(laser.getName()), need.name()), time, time, SignalValue.of(value), SampleStatus.GOOD)))
					.map(String::valueOf).collect(Collectors.joining(","))));
		}
		Files.write(file, lines);
	}

	private static Map<SignalNeed, Double> atRest(MappedLoop loop) {
		RatedConductance fouled = new RatedConductance(PART * loop.surface().rated().cleanWPerK(),
				loop.surface().rated().areaM2());
		TwoStateLoop model = ((TwoStateLoop) loop.plan().model(loop.plan().initial()))
				.withExchanger(new HeatExchanger(loop.exchanger().arrangement(), fouled, 0)).withFlow(loop.pump().flowKgPerS(0.8));
		double[] state = new SteadySolver().solve(model, new double[] { 300, 290 });
		return Map.of(LoopSignals.HOT, state[0], LoopSignals.COLD, state[1], LoopSignals.FLOW, model.flowKgPerS(),
				LoopSignals.SECONDARY_INLET, model.secondary().inletK(), LoopSignals.SECONDARY_FLOW, model.secondary().flowKgPerS(),
				LoopSignals.SECONDARY_OUTLET, model.exchange(state).secondaryOutletK(), LoopSignals.SETPOINT,
				Math.round(20 * state[0]) / 20.0, LoopSignals.LOOP_STATE, LoopSignals.RUNNING);
	}

	@Test
	void theTwinSeesTheConductanceAndWouldSavePower() {
		JsonObject loop = CommandLineRun.of(folder, "replay", "demo/loops.liftloop", "--file", "day.csv", "--well", "Laser 3",
				"--json").json().getAsJsonArray("loops").get(0).getAsJsonObject();
		assertEquals(0, loop.get("failures").getAsInt());
		// The last interval is still open at the end of the recording.
		assertEquals(SECONDS / 10 - 1, loop.get("intervals").getAsInt());
		assertEquals(0, loop.get("distrustedIntervals").getAsInt());
		assertEquals(PART * 1500, loop.get("meanConductanceWPerK").getAsDouble(), 2);
		String sentence = loop.getAsJsonArray("scorecards").get(0).getAsJsonObject().getAsJsonArray("decisions").get(0).getAsJsonObject().get("sentence")
				.getAsString();
		assertTrue(sentence.contains("below its limit: setpoint") && sentence.contains("to save pump power"), sentence);
	}

	@Test
	void aPersonReadsOfIntervals() {
		CommandLineRun run = CommandLineRun.of(folder, "replay", "demo/loops.liftloop", "--file", "day.csv", "--well", "Laser 3");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("Mean UA"), run.out());
		assertTrue(run.out().contains("of 89 intervals"), run.out());
	}
}
