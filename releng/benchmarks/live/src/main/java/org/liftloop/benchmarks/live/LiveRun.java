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

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider.ConnectionSettings;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.HistoryRecorder;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.FieldRuntime;
import org.liftloop.core.session.SessionListener;
import org.liftloop.core.session.SessionServices;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.Observation;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.opcua.OpcUaConnectionProvider;
import org.liftloop.opcua.Secrets;
import org.liftloop.opcua.TrustStore;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.PlantAlarm;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;
import org.liftloop.plant.spec.PlantWells;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.live.RodPumpSignals;
import org.liftloop.rodpump.twin.live.RodPumpTwin;

/** One field, its server and its twins. */
final class LiveRun implements AutoCloseable {

	/** Mean speed; the wells have 0.9 to 1.1 of it, so that their strokes do not end all at once. */
	private static final double SPEED = 10;
	private static final double SPREAD = 0.1;
	private static final String USER = "engineer";
	private static final char[] PASSWORD = "benchmark".toCharArray();
	private static final String NAME = "benchmark";
	private static final int WARM_UP_S = 45;

	/** What a run measured; heap in MB after a collection. */
	record Result(long strokes, long lost, Latencies latencies, double cores, double heapAtStartMb, double heapAtEndMb,
			double residentMb) {
	}

	private final Map<String, Long> completedAt = new ConcurrentHashMap<>();
	private final ConcurrentLinkedQueue<Double> latenciesMs = new ConcurrentLinkedQueue<>();
	private final AtomicLong completed = new AtomicLong();
	private final PlantServer server;
	private final FieldRunner runner;
	private final Connection connection;
	private final DecisionLog log;
	private final ManagedHistorian historian;
	private final HistoryRecorder history;
	private final FieldRuntime runtime = new FieldRuntime();

	LiveRun(int wells, Path folder) throws Exception {
		List<Well> models = new ArrayList<>();
		List<WellSpec> specs = new ArrayList<>();
		for (int i = 0; i < wells; i++) {
			Well model = model(i, SPEED * (1 + SPREAD * (2.0 * i / Math.max(1, wells - 1) - 1)));
			models.add(model);
			specs.add(PlantWells.of(model, i));
		}
		SimulatedField field = new SimulatedField(NAME, specs, Instant.now());
		server = PlantServer.start(field, PlantServerOptions.LOCAL.withUser(USER, PASSWORD));
		runner = new FieldRunner(field, 1, new RunnerOptions(Duration.ofMillis(50), Duration.ofMillis(50), 20, 1),
				new Stamping());
		connection = connection(models, folder);
		log = DecisionLog.open(folder.resolve("decisions"));
		historian = Historians.open(new HistorianSettings.Sqlite(folder.resolve("history"), false));
		history = new HistoryRecorder(historian, HistoryRecorder.Options.USUAL, new Complaints(), Clock.systemUTC());
		runner.start();
		connection.open().get(1, TimeUnit.MINUTES);
		SessionServices services = SessionServices.live(log::append, history::record);
		for (Well model : models) {
			AssetSession session = runtime.start(RodPumpTwin.of(model), connection, services);
			session.listen(listener(session));
			session.setMode(ControlMode.ADVISORY, "benchmark", "");
		}
	}

	private static Well model(int number, double speed) throws IOException {
		try (InputStream in = DemoField.open()) {
			String name = number % 2 == 0 ? "Demo 1" : "Demo 2";
			Well well = EcoreUtil.copy(FieldStore.load(in, DemoField.FILE_NAME).getAssets().stream()
					.filter(asset -> name.equals(asset.getName())).map(Well.class::cast).findFirst().orElseThrow());
			well.setName("W" + (1000 + number));
			well.setStrokesPerMinute(speed);
			OperatingLimits limits = ModelFactory.eINSTANCE.createOperatingLimits();
			limits.setMinimumStrokesPerMinute(3.0);
			limits.setMaximumStrokesPerMinute(12.0);
			limits.setGoodmanLoading(1.2);
			well.setLimits(limits);
			return well;
		}
	}

	private Connection connection(List<Well> models, Path folder) throws Exception {
		TrustStore store = new TrustStore(folder.resolve("trust"), new MemorySecrets());
		store.secrets().put(Secrets.passwordOf(NAME), PASSWORD);
		Path certificate = Files.write(folder.resolve("server.der"), server.certificate().getEncoded());
		store.accept(certificate);
		store.own();
		server.trust(Certificates.read(store.ownFile()));
		Map<Tag, String> addresses = new HashMap<>();
		Map<Tag, SignalNeed> needs = new HashMap<>();
		for (Well model : models) {
			for (SignalNeed need : RodPumpSignals.ALL) {
				Tag tag = new Tag(model.getName(), need.name());
				addresses.put(tag, "nsu=" + PlantServer.NAMESPACE + ";s=" + model.getName() + '/' + need.name());
				needs.put(tag, need);
			}
		}
		return new OpcUaConnectionProvider(store).create(new ConnectionSettings(NAME, server.endpoint(),
				Map.of("security", "Basic256Sha256", "mode", "signAndEncrypt", "user", USER), addresses, needs));
	}

	/** Hands to the server and notes when it had a card. */
	private final class Stamping implements PlantListener {
		@Override
		public void samples(List<LiveValues> samples) {
			server.samples(samples);
		}

		@Override
		public void card(CompletedCard card) {
			completedAt.put(card.well() + '/' + card.sequence(), System.nanoTime());
			completed.incrementAndGet();
			server.card(card);
		}

		@Override
		public void alarm(PlantAlarm alarm) {
			server.alarm(alarm);
		}
	}

	private SessionListener listener(AssetSession session) {
		return snapshot -> {
			Observation observation = snapshot.observation();
			Long at = observation == null ? null
					: completedAt.remove(session.twin().asset() + '/' + observation.sequence());
			if (at != null) {
				latenciesMs.add((System.nanoTime() - at) * 1e-6);
			}
		};
	}

	Result measure(int seconds) throws InterruptedException {
		TimeUnit.SECONDS.sleep(WARM_UP_S);
		long completedBefore = completed.get();
		latenciesMs.clear();
		double heapAtStart = heapMb();
		long processorBefore = processorNanos();
		long began = System.nanoTime();
		TimeUnit.SECONDS.sleep(seconds);
		double cores = (double) (processorNanos() - processorBefore) / (System.nanoTime() - began);
		long strokes = completed.get() - completedBefore;
		long ended = System.nanoTime();
		// What is on its way may arrive.
		TimeUnit.SECONDS.sleep(2);
		long lost = completedAt.values().stream().filter(at -> at - began >= 0 && at - ended <= 0).count();
		return new Result(strokes, lost, Latencies.of(latenciesMs.stream().mapToDouble(Double::doubleValue).toArray()),
				cores, heapAtStart, heapMb(), residentMb());
	}

	private static long processorNanos() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
				.getProcessCpuTime();
	}

	private static double heapMb() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
	}

	private static double residentMb() {
		try {
			for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
				if (line.startsWith("VmRSS:")) {
					return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
				}
			}
		} catch (IOException e) {
			// Not Linux.
		}
		return Double.NaN;
	}

	@Override
	public void close() throws Exception {
		runtime.close();
		connection.close();
		runner.close();
		server.close();
		history.close();
		historian.close();
		log.close();
	}

	/** Passwords of a benchmark: they protect nothing. */
	private static final class MemorySecrets implements Secrets {
		private final Map<String, char[]> secrets = new ConcurrentHashMap<>();

		@Override
		public char[] get(String name) {
			char[] secret = secrets.get(name);
			return secret == null ? null : secret.clone();
		}

		@Override
		public void put(String name, char[] secret) {
			secrets.put(name, secret.clone());
		}

		@Override
		public void remove(String name) {
			secrets.remove(name);
		}
	}

	private static final class Complaints implements HistoryRecorder.Listener {
		@Override
		public void refused(HistoryException reason, Instant since, HistoryRecorder.Dropped dropped) {
			System.err.println(reason.getMessage());
		}

		@Override
		public void recordedAgain(Instant since, Instant until, HistoryRecorder.Dropped dropped) {
			System.err.println("Recorded again; lost: " + dropped);
		}
	}
}
