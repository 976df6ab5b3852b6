/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.embedded;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.control.ControlView;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.SessionServices;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.SignalValue.Curve;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.Observation;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.Fields;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.SensorFault;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.PlantWells;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.live.RodPumpTwin;

/**
 * What can go wrong between a well and its twin while the twin controls a pounding well: nothing is thrown, the well keeps
 * the last safe speed, and the twin says why.
 */
class TwinFaultsTest implements PlantListener {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
	private static final Duration SLICE = Duration.ofMillis(500);
	private static final double GIVES = 0.4;
	private static final int WAIT_S = 30;
	private static final int FAULTY_STROKES = 12;
	private static final int CAPACITY = 1000;

	private final WellSpec spec;
	private final SimulatedField field;
	private final EmbeddedConnection sound;
	private final FaultyConnection connection;
	private final Snapshots snapshots = new Snapshots();
	private final List<String> events = Collections.synchronizedList(new ArrayList<>());
	private final AssetSession session;
	private volatile Duration clockError = Duration.ZERO;
	private long cards;

	TwinFaultsTest() throws Exception {
		Well model = model();
		WellSpec whole = PlantWells.of(model, 1);
		InflowSpec inflow = whole.inflow().through(GIVES * whole.displacementM3PerS(),
				whole.annulus().casingHeadPressurePa());
		spec = whole.withInflow(inflow).withLevel(GIVES * whole.annulus().gasEntryM());
		field = new SimulatedField("faults", List.of(spec), START);
		sound = new EmbeddedConnection(field);
		connection = new FaultyConnection(sound);
		session = new AssetSession(RodPumpTwin.of(model), connection,
				new SessionServices(() -> field.time().plus(clockError), event -> {
					// Not kept.
				}, batch -> batch.events().forEach(event -> events.add(event.text())), Duration.ofMinutes(10), CAPACITY));
		session.listen(snapshots);
	}

	private static Well model() throws Exception {
		try (InputStream in = DemoField.open()) {
			return FieldStore.load(in, DemoField.FILE_NAME).getAssets().stream()
					.filter(asset -> Fields.HEALTHY.equals(asset.getName())).map(Well.class::cast).findFirst().orElseThrow();
		}
	}

	@Override
	public void card(CompletedCard card) {
		cards++;
		sound.card(card);
	}

	private void stroke() {
		long before = cards;
		while (cards == before) {
			field.advanceTo(field.time().plus(SLICE), this);
		}
	}

	/** A stroke that the twin has thought about, and acted upon. */
	private Snapshot heardStroke() throws Exception {
		stroke();
		return snapshots.await("stroke " + cards + " is through", snapshot -> {
			Observation observation = snapshot.observation();
			ControlView control = snapshot.control();
			return observation != null && control != null && !observation.end().isBefore(field.time().minus(SLICE))
					&& (control.mode() != ControlMode.AUTONOMOUS || control.latest() == null || control.outcome() != null);
		});
	}

	private double setpoint() {
		return sound.read(new Tag(spec.name(), "speedSetpoint")).join().number();
	}

	/** Lets the twin control the well, and slow it down once: it would do so again. */
	@BeforeEach
	void armAndMove() throws Exception {
		session.start();
		for (boolean armed = false; !armed;) {
			heardStroke();
			try {
				session.setMode(ControlMode.AUTONOMOUS, "test", "").get(WAIT_S, TimeUnit.SECONDS);
				armed = true;
			} catch (ExecutionException e) {
				// The first strokes tell too little.
				assertTrue(cards < 20, String.valueOf(e.getCause()));
			}
		}
		double before = setpoint();
		while (setpoint() == before) {
			heardStroke();
			assertTrue(cards < 40, () -> "the twin does not act: " + session.snapshot().control());
		}
	}

	@AfterEach
	void close() {
		session.close();
	}

	private void spoil(String signal, UnaryOperator<Sample> how) {
		connection.fault(samples -> samples.stream().map(sample -> sample.tag().signal().equals(signal) ? how.apply(sample)
				: sample).toList());
	}

	private void spoilCurve(UnaryOperator<double[]> how) {
		spoil("cardLoad", sample -> sample.value() instanceof Curve curve
				? new Sample(sample.tag(), sample.sourceTime(), sample.serverTime(), SignalValue.of(how.apply(curve.toArray())),
						sample.status())
				: sample);
	}

	private void shift(Duration by) {
		connection.fault(samples -> samples.stream().map(sample -> new Sample(sample.tag(), sample.sourceTime().plus(by),
				sample.serverTime().plus(by), sample.value(), sample.status())).toList());
	}

	/** Some strokes go by, and the twin holds for a reason with these words. */
	private Snapshot assertHolds(String why) throws Exception {
		double speed = setpoint();
		int writes = connection.writes();
		for (int i = 0; i < FAULTY_STROKES; i++) {
			stroke();
		}
		Snapshot snapshot = snapshots.await("holding for " + why,
				one -> String.join(" ", requireNonNull(one.control()).holding()).contains(why));
		for (int i = 0; i < FAULTY_STROKES; i++) {
			stroke();
		}
		session.setMode(ControlMode.SHADOW, "test", "").get(WAIT_S, TimeUnit.SECONDS);
		assertEquals(speed, setpoint(), "the last safe speed");
		assertEquals(writes, connection.writes(), "nothing is written");
		assertEquals(0, session.snapshot().counters().failures(), () -> "thrown: " + events);
		return snapshot;
	}

	private void assertDisarmed(Snapshot snapshot) {
		assertEquals(ControlMode.ADVISORY, requireNonNull(snapshot.control()).mode());
		assertTrue(events.stream().anyMatch(text -> text.contains("disarmed itself")), () -> events.toString());
	}

	@Test
	void withoutAFaultItGoesOn() throws Exception {
		int writes = connection.writes();
		for (int i = 0; i < 2 * FAULTY_STROKES; i++) {
			heardStroke();
		}
		assertNotEquals(writes, connection.writes(), "else holding would be no wonder");
	}

	@Test
	void loadsThatAreNoNumbers() throws Exception {
		spoilCurve(loads -> {
			Arrays.fill(loads, loads.length / 3, loads.length / 2, Double.NaN);
			return loads;
		});
		assertHolds("are no numbers");
	}

	@Test
	void badStatus() throws Exception {
		spoil("cardLoad", sample -> sample.with(SampleStatus.bad("Bad_SensorFailure")));
		assertHolds("Bad_SensorFailure");
	}

	@Test
	void arraysOfDifferentLengths() throws Exception {
		spoilCurve(loads -> Arrays.copyOf(loads, loads.length - 10));
		assertHolds("positions and");
	}

	@Test
	void frozenLoadCell() throws Exception {
		field.well(spec.name()).orElseThrow().inject(new SensorFault(SensorFault.Kind.LOAD_FROZEN, FaultCourse.atOnce(1)));
		// The stroke in which it stands still comes first.
		heardStroke();
		heardStroke();
		assertHolds("do not change");
	}

	@Test
	void timeThatRunsBackwardsAtTheServer() throws Exception {
		shift(Duration.ofHours(-1));
		Snapshot snapshot = assertHolds("is older than");
		assertTrue(session.snapshot().counters().backwards() > 0);
		assertDisarmed(snapshot);
	}

	@Test
	void aClockOfTheServerThatJumpsAhead() throws Exception {
		shift(Duration.ofHours(1));
		assertDisarmed(assertHolds("in the future: a clock is wrong"));
	}

	@Test
	void anOwnClockThatJumpsAhead() throws Exception {
		clockError = Duration.ofHours(1);
		assertDisarmed(assertHolds("is older than"));
	}

	@Test
	void anOwnClockThatIsSetBack() throws Exception {
		clockError = Duration.ofHours(-1);
		assertDisarmed(assertHolds("in the future: a clock is wrong"));
	}

	@Test
	void anOwnClockThatIsSetBackWhileNothingComes() throws Exception {
		connection.fault(samples -> List.of());
		clockError = Duration.ofHours(-1);
		assertDisarmed(assertHolds("in the future: a clock is wrong"));
	}

	@Test
	void aServerThatGoesSilent() throws Exception {
		connection.fault(samples -> List.of());
		assertDisarmed(assertHolds("is older than"));
	}

	@Test
	void aConnectionThatIsLost() throws Exception {
		connection.fault(samples -> List.of());
		connection.say(ConnectionState.RECONNECTING, field.time());
		assertHolds("the equipment keeps its setpoint");
		assertTrue(events.stream().anyMatch(text -> text.contains("is reconnecting")), () -> events.toString());
	}

	@Test
	void moreThanTheQueueHolds() throws Exception {
		connection.fault(samples -> {
			List<Sample> flood = new ArrayList<>();
			for (int i = 0; i <= 2 * CAPACITY / samples.size(); i++) {
				flood.addAll(samples);
			}
			return flood;
		});
		assertDisarmed(assertHolds("is older than"));
		assertTrue(session.snapshot().counters().dropped() > 0);
	}
}
