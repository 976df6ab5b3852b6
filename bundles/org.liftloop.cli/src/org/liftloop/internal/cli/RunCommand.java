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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.DecisionRecorder;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.decision.LogWriteException;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.Twins;
import org.liftloop.core.history.HistoryRecorder;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.FieldRuntime;
import org.liftloop.core.session.SessionServices;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.historian.Historians;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.embedded.EmbeddedConnection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code liftloop run}. */
@Command(name = "run", description = { "Run the twins of a field on a simulated plant.",
		"Each well of FIELD gets a simulated plant with errors that its twin does not know. Decisions are printed as they are"
				+ " made and kept in FOLDER/decisions ('liftloop log'), samples and cards in FOLDER/history ('liftloop history').%n" })
final class RunCommand implements Callable<Integer> {

	private static final long POLL_MILLIS = 100;

	private final Terminal terminal;

	@Parameters(paramLabel = "FIELD", description = "Field file, e.g. demo.liftloop.")
	private String fieldText = "";

	@Mixin
	private final PlantOptions simulation = new PlantOptions();

	@Mixin
	private final RunOptions options = new RunOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	RunCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		Duration time = simulation.time();
		double rate = simulation.rate();
		ControlMode mode = options.mode();
		Field model = PlantOptions.load(fieldText, terminal);
		SimulatedField plant = simulation.simulate(model, terminal);
		List<AssetTwin> twins = twins(model, plant);
		Path folder = terminal.path(options.out);
		RunReport report = new RunReport(terminal.out(), common.json);
		try (DecisionLog log = log(folder.resolve("decisions"));
				ManagedHistorian historian = Historians.open(new HistorianSettings.Sqlite(folder.resolve("history"), false));
				HistoryRecorder history = new HistoryRecorder(historian, HistoryRecorder.Options.USUAL, report,
						Clock.systemUTC())) {
			run(plant, twins, time, rate, mode, log, history, report);
			report.finish(folder);
		} catch (IOException e) {
			throw new OutputException("The decision log cannot be closed: " + e.getMessage(), "Check the disk.", e);
		}
		return ExitCode.OK;
	}

	private static List<AssetTwin> twins(Field model, SimulatedField plant) throws RefusedException {
		Twins opener = new Twins(Contributions.ofPlatform());
		List<AssetTwin> twins = new ArrayList<>();
		for (Asset asset : model.getAssets()) {
			if (plant.well(String.valueOf(asset.getName())).isPresent()) {
				twins.add(opener.open(asset));
			}
		}
		return twins;
	}

	private static DecisionLog log(Path folder) throws OutputException {
		try {
			return DecisionLog.open(folder);
		} catch (LogWriteException e) {
			throw new OutputException(e.getMessage(), e.remedy(), e);
		}
	}

	private void run(SimulatedField plant, List<AssetTwin> twins, @Nullable Duration time, double rate, ControlMode mode,
			DecisionLog log, HistoryRecorder history, RunReport report) {
		IProgressMonitor monitor = common.monitor(terminal);
		DecisionRecorder decisions = log::append;
		SessionServices services = new SessionServices(plant::time, decisions, history::record,
				SessionServices.USUAL_EXPIRY, SessionServices.USUAL_CAPACITY);
		EmbeddedConnection connection = new EmbeddedConnection(plant);
		try (FieldRuntime runtime = new FieldRuntime();
				FieldRunner runner = new FieldRunner(plant, rate, RunnerOptions.DEFAULT, connection)) {
			for (AssetTwin twin : twins) {
				AssetSession session = runtime.start(twin, connection, services);
				session.listen(report.listener(session, mode));
			}
			Instant end = time == null ? Instant.MAX : plant.start().plus(time);
			runner.start();
			while (plant.time().isBefore(end) && !monitor.isCanceled() && runner.report().failure() == null) {
				Thread.sleep(POLL_MILLIS);
			}
			runner.stop();
			report.results(runtime, runner.report());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
