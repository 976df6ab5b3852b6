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
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.DecisionRecorder;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.decision.LogWriteException;
import org.liftloop.core.history.HistoryRecorder;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.FieldRuntime;
import org.liftloop.core.session.SessionServices;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.historian.Historians;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.model.Field;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code liftloop run}. */
@Command(name = "run", description = { "Run the twins of a field on a simulated plant, or on a connection.",
		"Without --connection each well and loop of FIELD gets a simulated plant with errors that its twin does not know. Decisions are printed as they are"
				+ " made and kept in FOLDER/decisions ('liftloop log'), samples and cards in FOLDER/history ('liftloop history')."
				+ " The exit code is 1 if the twins do not find what the scenario expects.%n" })
final class RunCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "FIELD", description = "Field file, e.g. demo.liftloop.")
	private String fieldText = "";

	@Mixin
	private final PlantOptions simulation = new PlantOptions();

	@Mixin
	private final RunOptions options = new RunOptions();

	@Mixin
	private final TrustOptions trust = new TrustOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	RunCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		options.check(simulation);
		Duration time = simulation.time();
		ControlMode mode = options.mode();
		Field model = PlantOptions.load(fieldText, terminal);
		Path folder = terminal.path(options.out);
		RunReport report = new RunReport(terminal.out(), common.json);
		try (RunSource source = source(model);
				DecisionLog log = log(folder.resolve("decisions"));
				ManagedHistorian historian = Historians.open(new HistorianSettings.Sqlite(folder.resolve("history"), false),
						options.retention());
				HistoryRecorder history = new HistoryRecorder(historian, HistoryRecorder.Options.USUAL, report,
						Clock.systemUTC())) {
			run(source, time, mode, log, history, report);
			List<FindingWatch.Outcome> outcomes = report.outcomes(simulation.expected());
			report.finish(folder, outcomes);
			return outcomes.stream().allMatch(FindingWatch.Outcome::met) ? ExitCode.OK : ExitCode.REFUSED;
		} catch (IOException e) {
			throw new OutputException("The decision log cannot be closed: " + e.getMessage(), "Check the disk.", e);
		}
	}

	private RunSource source(Field model) throws OperationException {
		String connection = options.connection;
		return connection == null ? SimulatedSource.of(model, simulation, terminal)
				: ConnectedSource.of(model, connection, trust, terminal);
	}

	/** Opens a decision log. */
	static DecisionLog log(Path folder) throws OutputException {
		try {
			return DecisionLog.open(folder);
		} catch (LogWriteException e) {
			throw new OutputException(e.getMessage(), e.remedy(), e);
		}
	}

	private void run(RunSource source, @Nullable Duration time, ControlMode mode, DecisionLog log,
			HistoryRecorder history, RunReport report) throws OperationException {
		IProgressMonitor monitor = common.monitor(terminal);
		DecisionRecorder decisions = log::append;
		SessionServices services = new SessionServices(source::time, decisions, history::record,
				SessionServices.USUAL_EXPIRY, SessionServices.USUAL_CAPACITY);
		try (FieldRuntime runtime = new FieldRuntime()) {
			for (AssetTwin twin : source.twins()) {
				AssetSession session = runtime.start(twin, source.connection(), services);
				session.listen(report.listener(session, mode));
			}
			report.start(source.time());
			Instant end = FieldWait.end(source.time(), time);
			source.start();
			FieldWait.until(end, source::time, source::isRunning, monitor);
			report.results(runtime, source.stop());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
