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
import java.util.List;
import java.util.concurrent.Callable;

import com.google.gson.stream.JsonWriter;

import org.jspecify.annotations.Nullable;
import org.liftloop.charts.Palette;
import org.liftloop.charts.SvgRenderer;
import org.liftloop.charts.XyChartModel;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;
import org.liftloop.thermal.twin.simulate.Expectation;
import org.liftloop.thermal.twin.simulate.LoopExamples;
import org.liftloop.thermal.twin.simulate.LoopQuantity;
import org.liftloop.thermal.twin.simulate.LoopReading;
import org.liftloop.thermal.twin.simulate.LoopSimulation;
import org.liftloop.thermal.twin.simulate.SimulateLoop;
import org.liftloop.thermal.twin.simulate.SimulationReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop simulate}. */
@Command(name = "simulate", description = { "Follow a cooling loop through a scenario of loads and faults.",
		"Loop and scenario are JSON files of their own; --example writes some. Loops as assets of a field file come later. The exit"
				+ " code is 1 if the outcome that the scenario expects does not come.%n" })
final class SimulateCommand implements Callable<Integer> {

	private static final int CHART_WIDTH = 900;
	private static final int CHART_HEIGHT = 450;

	private final Terminal terminal;

	@Parameters(arity = "0..1", paramLabel = "LOOPFILE", description = "Loop, a JSON file.")
	private @Nullable String loopText;

	@Option(names = "--scenario", paramLabel = "FILE", description = "Scenario, a JSON file.")
	private @Nullable String scenarioText;

	@Option(names = "--example", paramLabel = "FOLDER", description = "Write example files to this folder, and do nothing else.")
	private @Nullable String exampleText;

	@Option(names = "--out", paramLabel = "FOLDER", //
			description = "Write the readings as CSV and charts as SVG to this folder; it is created if need be.")
	private @Nullable String outText;

	@Option(names = "--force", description = "Overwrite files in FOLDER.")
	private boolean force;

	@Mixin
	private final CommonOptions common = new CommonOptions();

	SimulateCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		String example = exampleText;
		if (example != null) {
			return examples(example);
		}
		String loop = loopText;
		String scenario = scenarioText;
		if (loop == null || scenario == null) {
			throw new InputException("There is no " + (loop == null ? "loop" : "scenario") + " to simulate.",
					"Enter LOOPFILE --scenario FILE, or --example FOLDER for some to start from.");
		}
		LoopSimulation simulation = SimulateLoop.of(terminal.path(loop), terminal.path(scenario))
				.execute(common.monitor(terminal));
		List<Path> written = write(simulation);
		if (common.json) {
			terminal.out().print(JsonReport.text(json -> write(json, simulation)));
		} else {
			SimulationReport.text(simulation).lines().forEach(line -> terminal.out().println(TextTable.plain(line)));
			written.forEach(file -> terminal.out().println("Written: " + file));
		}
		terminal.out().flush();
		return simulation.asExpected() ? ExitCode.OK : ExitCode.REFUSED;
	}

	private int examples(String folder) throws OperationException {
		OutputFolder output = new OutputFolder(terminal.path(folder), force);
		LoopExamples.FILES.forEach(file -> output.add(file, LoopExamples.content(file)));
		output.write().forEach(file -> terminal.out().println("Written: " + file));
		LoopExamples.PAIRS.forEach(
				pair -> terminal.out().println("Try: liftloop simulate " + pair.loop() + " --scenario " + pair.scenario()));
		terminal.out().flush();
		return ExitCode.OK;
	}

	private List<Path> write(LoopSimulation simulation) throws OperationException {
		String out = outText;
		if (out == null) {
			return List.of();
		}
		String name = OutputFolder.fileName(simulation.loop() + "-" + simulation.scenario());
		return new OutputFolder(terminal.path(out), force).add(name + ".csv", SimulationReport.csv(simulation))
				.add(name + "-temperatures.svg", svg(SimulationReport.temperatures(simulation)))
				.add(name + "-heats.svg", svg(SimulationReport.heats(simulation))).write();
	}

	private static String svg(XyChartModel chart) {
		return SvgRenderer.render(chart, Palette.LIGHT, CHART_WIDTH, CHART_HEIGHT);
	}

	private static void write(JsonWriter json, LoopSimulation simulation) throws IOException {
		json.beginObject().name("schema").value("liftloop.loopSimulation");
		json.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("loop").value(simulation.loop());
		json.name("scenario").value(simulation.scenario()).name("asExpected").value(simulation.asExpected());
		json.name("storedJ").value(simulation.balance().storedJ()).name("grossJ").value(simulation.balance().grossJ());
		json.name("energyErrorRelative").value(simulation.balance().relativeError()).name("settledS");
		json.value(simulation.settledS().isPresent() ? Double.valueOf(simulation.settledS().getAsDouble()) : null);
		json.name("warnings").beginArray();
		for (String warning : simulation.warnings()) {
			json.value(warning);
		}
		json.endArray().name("expected").beginArray();
		for (Expectation.Outcome outcome : simulation.outcomes()) {
			write(json, outcome);
		}
		json.endArray().name("readings").beginArray();
		for (LoopReading reading : simulation.readings()) {
			json.beginObject().name("timeS").value(reading.timeS()).name("hotK").value(reading.hotK());
			json.name("coldK").value(reading.coldK()).name("secondaryOutletK").value(reading.secondaryOutletK());
			json.name("flowKgPerS").value(reading.flowKgPerS()).name("loadW").value(reading.heat().loadW());
			json.name("rejectedW").value(reading.heat().rejectedW()).name("lossW").value(reading.heat().lossW()).endObject();
		}
		json.endArray().endObject();
	}

	/** Bounds and values in the unit of the quantity, as the scenario states them. */
	private static void write(JsonWriter json, Expectation.Outcome outcome) throws IOException {
		Expectation expected = outcome.expectation();
		LoopQuantity quantity = expected.quantity();
		json.beginObject().name("quantity").value(quantity.name()).name("unit").value(quantity.unit());
		json.name("met").value(outcome.met()).name("atLeast");
		number(json, expected.atLeast());
		number(json.name("atMost"), expected.atMost());
		number(json.name("lowest"), outcome.lowest());
		number(json.name("highest"), outcome.highest());
		json.name("fromS").value(expected.fromS()).name("untilS").value(expected.untilS()).endObject();
	}

	/** JSON has neither NaN nor infinity. */
	private static void number(JsonWriter json, double value) throws IOException {
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.nullValue();
		}
	}
}
