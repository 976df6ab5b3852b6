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
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.HistoryRecorder;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.SessionServices;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.model.Field;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.Fields;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.PlantCommand;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.embedded.EmbeddedConnection;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.live.RodPumpTwin;

/** A pounding well of the demo, lived through live and recorded: sensors at 20 Hz, one session, one history. */
final class RecordedDay implements AutoCloseable {

	static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
	static final String WELL = Fields.POUNDING;

	private static final Duration SLICE = Duration.ofMillis(50);
	private static final long WAIT_SECONDS = 60;

	final Lived lived = new Lived();
	private final SimulatedField field;
	private final EmbeddedConnection connection;
	private final Tapped tapped;
	private final ManagedHistorian historian;
	private final HistoryRecorder recorder;
	private final AssetSession session;
	private final PlantListener listener;
	private int strokes;

	/** @param folder folder for the history */
	RecordedDay(Path folder) throws OperationException {
		field = Fields.demo(1, START);
		connection = new EmbeddedConnection(field);
		tapped = new Tapped(connection);
		historian = Historians.open(HistorianSettings.inFolder(folder));
		recorder = new HistoryRecorder(historian, HistoryRecorder.Options.USUAL, new HistoryRecorder.Listener() {
			@Override
			public void refused(HistoryException reason, Instant since, HistoryRecorder.Dropped dropped) {
				throw new AssertionError(reason);
			}

			@Override
			public void recordedAgain(Instant since, Instant until, HistoryRecorder.Dropped dropped) {
				// Never refused.
			}
		}, Clock.systemUTC());
		session = new AssetSession(twin(), tapped, new SessionServices(connection::now, lived, recorder::record,
				SessionServices.USUAL_EXPIRY, SessionServices.USUAL_CAPACITY));
		session.listen(lived);
		session.start();
		listener = new PlantListener() {
			@Override
			public void card(CompletedCard card) {
				strokes += card.well().equals(WELL) ? 1 : 0;
				connection.card(card);
				// Decided at the time of the card, however busy the machine is.
				settle();
			}

			@Override
			public void samples(List<LiveValues> values) {
				connection.samples(values);
			}
		};
	}

	static Field model() {
		try (InputStream in = DemoField.open()) {
			return FieldStore.load(in, DemoField.FILE_NAME);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	static AssetTwin twin() throws OperationException {
		Well well = (Well) model().getAssets().stream().filter(asset -> WELL.equals(asset.getName())).findFirst()
				.orElseThrow();
		return RodPumpTwin.of(well);
	}

	Instant now() {
		return connection.now();
	}

	/** Lets strokes pass, each thought through by the twin before the next. */
	RecordedDay strokes(int count) {
		int until = strokes + count;
		while (strokes < until) {
			field.advanceTo(field.time().plus(SLICE), listener);
			listener.samples(field.wells().stream().<LiveValues>map(well -> well.valuesAt(field.time())).toList());
			settle();
		}
		return this;
	}

	/** The operator sets the speed. */
	RecordedDay set(double strokesPerMinute) {
		field.well(WELL).orElseThrow().command(new PlantCommand.SetSpeed(strokesPerMinute));
		return this;
	}

	/** A person changes who acts. */
	RecordedDay mode(ControlMode mode) throws Exception {
		session.setMode(mode, "ann", "").get(WAIT_SECONDS, TimeUnit.SECONDS);
		return this;
	}

	/** Data were missing until now. */
	RecordedDay gap(Duration length) {
		tapped.heard().missed(new Gap(now().minus(length), now(), "The cable was out."));
		settle();
		return this;
	}

	/** What comes from now on is changed on its way. */
	RecordedDay through(UnaryOperator<Sample> change) {
		tapped.change = change;
		return this;
	}

	private void settle() {
		try {
			tapped.heard().caughtUp().get(WAIT_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | TimeoutException e) {
			throw new AssertionError("The twin does not answer.", e);
		}
	}

	@Override
	public void close() throws HistoryException {
		session.close();
		recorder.close();
		historian.close();
	}

	/** A connection on whose way samples can be changed. */
	private static final class Tapped implements Connection {

		private final Connection connection;
		private @Nullable ConnectionListener listener;
		private UnaryOperator<Sample> change = sample -> sample;

		Tapped(Connection connection) {
			this.connection = connection;
		}

		ConnectionListener heard() {
			ConnectionListener hears = listener;
			if (hears == null) {
				throw new AssertionError("Nobody hears.");
			}
			return hears;
		}

		@Override
		public String name() {
			return connection.name();
		}

		@Override
		public ConnectionStatus status() {
			return connection.status();
		}

		@Override
		public Instant now() {
			return connection.now();
		}

		@Override
		public CompletableFuture<Void> open() {
			return connection.open();
		}

		@Override
		public Subscription subscribe(List<SignalRequest> requests, ConnectionListener hears) {
			listener = hears;
			return connection.subscribe(requests, new ConnectionListener() {
				@Override
				public void received(List<Sample> samples) {
					hears.received(new ArrayList<>(samples.stream().map(change).toList()));
				}

				@Override
				public void changed(ConnectionStatus status) {
					hears.changed(status);
				}

				@Override
				public void missed(Gap gap) {
					hears.missed(gap);
				}
			});
		}

		@Override
		public CompletableFuture<Sample> read(Tag tag) {
			return connection.read(tag);
		}

		@Override
		public CompletableFuture<WriteResult> write(Tag tag, double value) {
			return connection.write(tag, value);
		}

		@Override
		public void close() {
			connection.close();
		}
	}
}
