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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

import org.liftloop.core.control.ControlView;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.SetpointMove;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.SessionServices;
import org.liftloop.core.twin.Finding;
import org.liftloop.model.Well;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.RunState;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.SimulatedWell;
import org.liftloop.plant.WellTruth;
import org.liftloop.plant.spec.WellSpec;

/** One well under autonomous control that is stopped and started, second by second. */
final class IdleRun implements PlantListener {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
	private static final Duration SLICE = Duration.ofSeconds(2);
	private static final int WAIT_SECONDS = 60;

	private final WellSpec spec;
	private final SimulatedField field;
	private final SimulatedWell well;
	private final EmbeddedConnection connection;
	private final AssetSession session;
	private final List<DecisionEvent> log = new ArrayList<>();
	private final List<HistoryEvent> alarms = new ArrayList<>();
	final List<Duration> runs = new ArrayList<>();
	final List<Duration> rests = new ArrayList<>();
	final List<String> causes = new ArrayList<>();
	private final List<Double> fillages = new ArrayList<>();
	/** Alarms before the session was ended. */
	List<String> told = List.of();
	private String refusal = "";
	private boolean armed;
	private int cards;
	private Instant turned = START;
	private boolean running = true;
	private WellTruth from;

	IdleRun(Well model, WellSpec spec) throws OperationException {
		this.spec = spec;
		this.field = new SimulatedField("idle", List.of(spec), START);
		this.well = field.wells().getFirst();
		this.from = well.truth();
		this.connection = new EmbeddedConnection(field);
		this.session = new AssetSession(org.liftloop.rodpump.twin.live.RodPumpTwin.of(model), connection,
				new SessionServices(field::time, this::record, batch -> hear(batch.events()), Duration.ofMinutes(10), 10_000));
	}

	private synchronized void record(DecisionEvent event) {
		log.add(event);
	}

	private synchronized void hear(List<HistoryEvent> events) {
		events.stream().filter(event -> event.severity() == HistoryEvent.Severity.ALARM).forEach(alarms::add);
	}

	@Override
	public void card(CompletedCard card) {
		cards++;
		connection.card(card);
	}

	/**
	 * @param time  how long
	 * @param after where the measuring of fillage and inflow begins
	 * @param each  done after each two seconds
	 */
	IdleRun run(Duration time, Duration after, BiConsumer<IdleRun, SimulatedWell> each) {
		session.start();
		try {
			boolean measuring = false;
			while (field.time().isBefore(START.plus(time))) {
				int before = cards;
				field.advanceTo(field.time().plus(SLICE), this);
				connection.samples(List.of(well.valuesAt(field.time())));
				settle();
				look(cards > before && measuring);
				if (!armed && cards > 4) {
					arm();
				}
				if (!measuring && !field.time().isBefore(START.plus(after))) {
					measuring = true;
					from = well.truth();
				}
				each.accept(this, well);
			}
			told = alarms();
			return this;
		} catch (InterruptedException | ExecutionException | TimeoutException e) {
			throw new AssertionError(spec.name() + " at " + field.time(), e);
		} finally {
			session.close();
		}
	}

	/** Waits until the twin has thought, acted, and heard what became of it: all of that stands in its queue by then. */
	private void settle() throws InterruptedException, ExecutionException, TimeoutException {
		for (int i = 0; i < 3; i++) {
			session.reject("none", "test", "to wait").handle((nothing, refused) -> "done").get(WAIT_SECONDS, TimeUnit.SECONDS);
		}
	}

	private void arm() throws InterruptedException, TimeoutException {
		try {
			session.setMode(ControlMode.AUTONOMOUS, "test", "").get(WAIT_SECONDS, TimeUnit.SECONDS);
			armed = true;
		} catch (ExecutionException e) {
			// As soon as the interlocks let a person.
			refusal = String.valueOf(e.getCause().getMessage());
		}
	}

	private void look(boolean stroke) {
		boolean turns = well.valuesAt(field.time()).state() == RunState.RUNNING;
		if (turns != running) {
			(running ? runs : rests).add(Duration.between(turned, field.time()));
			turned = field.time();
			running = turns;
		}
		if (stroke && well.truth().fillage().isDetermined()) {
			fillages.add(well.truth().fillage().value());
		}
		session.snapshot().findings().stream().map(Finding::cause).filter(cause -> !causes.contains(cause))
				.forEach(causes::add);
	}

	double meanFillage() {
		return fillages.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
	}

	/** Inflow while measured, over that of a well that pumps all the time. */
	double inflowOver(WellTruth continuousFrom, WellTruth continuousTo) {
		return (well.truth().inflowM3() - from.inflowM3()) / (continuousTo.inflowM3() - continuousFrom.inflowM3());
	}

	int starts() {
		return rests.size();
	}

	synchronized List<Decision> decisions() {
		return log.stream().filter(DecisionMade.class::isInstance).map(DecisionMade.class::cast).map(DecisionMade::decision)
				.toList();
	}

	private synchronized List<String> alarms() {
		return alarms.stream().map(HistoryEvent::text).toList();
	}

	ControlMode mode() {
		ControlView view = session.snapshot().control();
		return view == null ? ControlMode.SHADOW : view.mode();
	}

	/** Speeds that were written. */
	List<Double> speeds() {
		List<Double> speeds = new ArrayList<>();
		for (Decision decision : decisions()) {
			SetpointMove move = decision.move();
			if (move != null && move.tag().equals("speedSetpoint")) {
				speeds.add(move.to());
			}
		}
		return speeds;
	}

	String line() {
		return String.format(Locale.ROOT, "%s seed %d: fillage %.3f, %d starts, runs %s, rests %s, %s, findings %s, alarms %s %s",
				spec.name(), spec.seed(), meanFillage(), starts(), minutes(runs), minutes(rests), mode(), causes, told, armed ? "" : refusal);
	}

	private static List<String> minutes(List<Duration> times) {
		return times.stream().map(time -> String.format(Locale.ROOT, "%.1f", time.toMillis() / 60e3)).toList();
	}
}
