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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.replay.CsvSource;
import org.liftloop.core.replay.HistorianSource;
import org.liftloop.core.replay.ReplayConnection;
import org.liftloop.core.replay.ReplaySource;
import org.liftloop.core.scorecard.ExportScorecard;
import org.liftloop.core.scorecard.Scorecard;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.model.Field;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code liftloop replay}. */
@Command(name = "replay", description = { "Let the twins of a field live through recorded time once more.",
		"They run in shadow: nothing is written. What they would have done is held against what the equipment's setpoint did.%n" })
final class ReplayCommand implements Callable<Integer> {

	private static final String SCORECARD = "scorecard.csv";

	private final Terminal terminal;

	@Parameters(paramLabel = "FIELD", description = "Field file, e.g. demo.liftloop.")
	private String fieldText = "";

	@Mixin
	private final ReplayOptions options = new ReplayOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	ReplayCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		options.to();
		options.rate();
		options.within();
		List<AssetTwin> twins = twins(PlantOptions.load(fieldText, terminal));
		Path folder = options.folder(terminal);
		if (folder != null && !options.force && Files.exists(folder.resolve(SCORECARD))) {
			throw new OutputException("'" + folder.resolve(SCORECARD) + "' exists already.",
					"Choose another folder by --out, or allow overwriting by --force.");
		}
		String file = options.where.file;
		if (file != null) {
			List<SignalNeed> signals = twins.stream().flatMap(twin -> twin.signals().stream()).distinct().toList();
			replay(new CsvSource(terminal.path(file), signals), twins, folder);
			return ExitCode.OK;
		}
		try (ManagedHistorian historian = HistoryCommand.open(terminal, String.valueOf(options.where.history))) {
			replay(new HistorianSource(historian), recorded(historian.tags(), twins), folder);
			return ExitCode.OK;
		}
	}

	private List<AssetTwin> twins(Field model) throws OperationException {
		List<AssetTwin> all = ConnectedSource.twins(model, terminal.err());
		String wanted = options.well;
		List<AssetTwin> twins = wanted == null ? all : all.stream().filter(twin -> twin.name().equals(wanted)).toList();
		if (twins.isEmpty()) {
			throw new InputException(
					wanted == null ? "The field has no asset that has a twin." : "The field has no well '" + wanted + "' with a twin.",
					"Its twins: " + WellArgument.quoted(all.stream().map(AssetTwin::name).toList()) + ".");
		}
		return twins;
	}

	/** Twins whose cards are in the history; the others are named. */
	private List<AssetTwin> recorded(List<Tag> tags, List<AssetTwin> twins) throws RefusedException {
		List<AssetTwin> recorded = new ArrayList<>();
		for (AssetTwin twin : twins) {
			List<String> missing = twin.signals().stream()
					.filter(need -> need.use() == Use.REQUIRED && !tags.contains(new Tag(twin.asset(), need.name())))
					.map(SignalNeed::label).toList();
			if (missing.isEmpty()) {
				recorded.add(twin);
			} else {
				terminal.err().println("Left out: " + twin.name() + ": the history has no " + String.join(", ", missing) + " of it.");
			}
		}
		if (recorded.isEmpty()) {
			throw new RefusedException("The history holds nothing that a twin of this field could live through.",
					"Look what it holds by 'liftloop history info'; its assets: "
							+ tags.stream().map(Tag::asset).distinct().limit(10).collect(Collectors.joining(", ")) + ".");
		}
		return recorded;
	}

	private void replay(ReplaySource source, List<AssetTwin> twins, @Nullable Path folder) throws OperationException {
		if (folder == null) {
			play(source, twins.stream().map(twin -> new ReplayedWell(twin, null)).toList(), null);
			return;
		}
		try (DecisionLog log = RunCommand.log(folder.resolve("decisions"))) {
			play(source, twins.stream().map(twin -> new ReplayedWell(twin, log::append)).toList(), folder);
		} catch (IOException e) {
			throw new OutputException("The decision log cannot be closed: " + e.getMessage(), "Check the disk.", e);
		}
	}

	private void play(ReplaySource source, List<ReplayedWell> wells, @Nullable Path folder) throws OperationException {
		ReplayReport report = new ReplayReport(terminal.out(), common.json);
		List<AssetSession> sessions = new ArrayList<>();
		Instant end;
		try (ReplayConnection connection = new ReplayConnection("recording", source, options.from(), options.to(),
				options.rate())) {
			wells.forEach(well -> sessions.add(well.start(connection, report)));
			listen(connection, common.monitor(terminal));
			end = connection.now();
		} finally {
			sessions.forEach(AssetSession::close);
		}
		if (wells.stream().allMatch(well -> well.figures().observations() == 0)) {
			throw new RefusedException("There is no stroke of a well and no interval of a loop of this field in the recording, or in that time of it.",
					"Look what it holds by 'liftloop history info', and leave out --from and --to.");
		}
		List<Scorecard> cards = new ArrayList<>();
		for (ReplayedWell well : wells) {
			List<Scorecard> own = well.cards(options.within(), end);
			report.well(well, own);
			cards.addAll(own);
		}
		Path csv = folder == null ? null : folder.resolve(SCORECARD);
		if (csv != null) {
			OutputFile.write(csv, options.force,
					writer -> new ExportScorecard(cards, writer).execute(common.monitor(terminal)));
		}
		report.finish(end, csv);
	}

	/** Waits until the recording has been played. */
	private static void listen(ReplayConnection connection, IProgressMonitor monitor) throws OperationException {
		connection.open();
		try {
			FieldWait.until(null, connection::now, () -> {
				Instant now = connection.now();
				// An hour a line.
				monitor.subTask(now.equals(Instant.MIN) ? "" : "Replaying " + now.truncatedTo(ChronoUnit.HOURS));
				return !connection.done().isDone();
			}, monitor);
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			connection.done().get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof OperationException known) {
				throw known;
			}
			throw new IllegalStateException(Objects.requireNonNullElse(e.getCause(), e));
		}
	}
}
