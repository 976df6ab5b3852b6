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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlView;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.SessionServices;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.Observation;
import org.liftloop.model.Well;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.WellTruth;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.live.RodPumpFacts;
import org.liftloop.rodpump.twin.live.RodPumpTwin;

/** One well under autonomous control, stroke by stroke. */
final class ClosedLoopRun implements PlantListener {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
	private static final double LOWER = 0.85;
	private static final double UPPER = 0.95;
	private static final Duration SLICE = Duration.ofMillis(500);
	private static final int WAIT_SECONDS = 30;
	/** Strokes at the end over which production is taken. */
	private static final int LAST = 30;

	private final long seed;
	private final int strokes;
	private final SimulatedField field;
	private final WellSpec spec;
	private final EmbeddedConnection connection;
	private final List<DecisionEvent> decisions = new ArrayList<>();
	private final AssetSession session;
	private final Snapshots snapshots = new Snapshots();
	private final List<Double> fillages = new ArrayList<>();
	private final List<Double> setpoints = new ArrayList<>();
	private final List<Double> measured = new ArrayList<>();
	private @Nullable CompletedCard newest;
	private int armed;
	private int overloads;
	private String refusal = "";
	private double producedM3;
	private double producedS;

	ClosedLoopRun(long seed, Well model, WellSpec spec, int strokes) throws OperationException {
		this.seed = seed;
		this.strokes = strokes;
		this.spec = spec;
		this.field = new SimulatedField("closed loop", List.of(spec), START);
		this.connection = new EmbeddedConnection(field);
		this.session = new AssetSession(RodPumpTwin.of(model), connection,
				new SessionServices(field::time, decisions::add, batch -> { /* Nothing is kept. */ },
						Duration.ofMinutes(10), 10_000));
	}

	@Override
	public void card(CompletedCard card) {
		newest = card;
		connection.card(card);
	}

	ClosedLoopRun run() {
		session.listen(snapshots);
		session.start();
		WellTruth begin = null;
		try {
			for (int stroke = 0; stroke < strokes; stroke++) {
				stroke();
				if (stroke == armed) {
					arm();
				}
				WellTruth truth = field.wells().getFirst().truth();
				Estimate fillage = truth.fillage();
				fillages.add(fillage.isDetermined() ? fillage.value() : 0);
				measured.add(measuredFillage());
				overloads += session.snapshot().findings().stream()
						.anyMatch(finding -> finding.cause().equals("org.liftloop.rodpump.overload")) ? 1 : 0;
				setpoints.add(connection.read(new Tag(spec.name(), "speedSetpoint")).join().number());
				if (stroke == strokes - LAST) {
					begin = truth;
				}
			}
			WellTruth end = field.wells().getFirst().truth();
			if (begin != null) {
				producedM3 = end.producedM3() - begin.producedM3();
				producedS = Duration.between(begin.time(), end.time()).toMillis() * 1e-3;
			}
			return this;
		} catch (InterruptedException | TimeoutException e) {
			throw new AssertionError("seed " + seed + " after " + fillages.size() + " strokes", e);
		} finally {
			session.close();
		}
	}

	/** A person arms the loop as soon as the interlocks let him: the first strokes after a start tell little. */
	private void arm() throws InterruptedException, TimeoutException {
		try {
			session.setMode(ControlMode.AUTONOMOUS, "test", "").get(WAIT_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			refusal = String.valueOf(e.getCause().getMessage());
			armed++;
		}
	}

	/** Lets one stroke pass and waits until the twin has thought about it, and acted. */
	private void stroke() throws TimeoutException, InterruptedException {
		long before = sequence();
		while (sequence() == before) {
			field.advanceTo(field.time().plus(SLICE), this);
		}
		snapshots.await("stroke " + sequence() + " is through", this::isThrough);
	}

	private long sequence() {
		CompletedCard card = newest;
		return card == null ? -1 : card.sequence();
	}

	private boolean isThrough(Snapshot snapshot) {
		Observation observation = snapshot.observation();
		ControlView control = snapshot.control();
		return observation != null && observation.sequence() == sequence() && control != null
				&& (control.mode() != ControlMode.AUTONOMOUS || control.latest() == null || control.outcome() != null);
	}

	private double measuredFillage() {
		Observation observation = session.snapshot().observation();
		return observation == null ? Double.NaN
				: RodPumpFacts.estimate(observation.facts(), Quantity.FILLAGE).value();
	}

	/** The stroke from which on the next three are in the band. */
	int strokesToBand() {
		for (int i = 0; i + 3 <= fillages.size(); i++) {
			if (fillages.subList(i, i + 3).stream().allMatch(fillage -> fillage >= LOWER && fillage <= UPPER)) {
				return i;
			}
		}
		return Integer.MAX_VALUE;
	}

	/** Changes of the setpoint of opposite sign after the band was reached. */
	int reversals() {
		return reversals(Math.min(strokesToBand(), setpoints.size()));
	}

	/** Changes of the setpoint of opposite sign from a stroke on. */
	int reversals(int from) {
		int reversals = 0;
		double last = 0;
		for (int i = Math.max(1, from); i < setpoints.size(); i++) {
			double change = setpoints.get(i) - setpoints.get(i - 1);
			if (change != 0) {
				reversals += last != 0 && Math.signum(change) != Math.signum(last) ? 1 : 0;
				last = change;
			}
		}
		return reversals;
	}

	/** Moves that left the range or the step of the speed, and strokes that broke a limit of load, stress or torque. */
	int violations() {
		int violations = overloads;
		for (int i = 0; i < setpoints.size(); i++) {
			boolean outside = setpoints.get(i) < 2 - 1e-9 || setpoints.get(i) > 12 + 1e-9;
			boolean leap = i > 0 && Math.abs(setpoints.get(i) - setpoints.get(i - 1)) > 1 + 1e-9;
			violations += outside || leap ? 1 : 0;
		}
		return violations;
	}

	/** Production at the end, over that of the best fixed speed: what the reservoir gives at the lowest level. */
	double production() {
		return producedM3 / producedS / spec.inflow().rateM3PerS(spec.annulus().casingHeadPressurePa());
	}

	/** The highest loading at the end: of gearbox, structure, or rods against their limit. */
	double loading(double goodmanLimit) {
		Observation observation = session.snapshot().observation();
		return observation == null ? Double.NaN
				: Math.max(RodPumpFacts.estimate(observation.facts(), Quantity.GOODMAN_LOADING).value() / goodmanLimit,
						Math.max(RodPumpFacts.estimate(observation.facts(), EquipmentQuantity.GEARBOX_LOADING).value(),
								RodPumpFacts.estimate(observation.facts(), EquipmentQuantity.STRUCTURE_LOADING).value()));
	}

	/** What was decided, in order. */
	List<Decision> made() {
		return decisions.stream().filter(DecisionMade.class::isInstance).map(DecisionMade.class::cast)
				.map(DecisionMade::decision).toList();
	}

	String line() {
		ControlView control = session.snapshot().control();
		return String.format(Locale.ROOT,
				"seed %3d: in the band after %2d strokes, %.1f -> %.1f spm, fillage %.2f -> %.2f (measured %.2f -> %.2f), %d decisions, %d reversals, "
						+ "%d violations, production %.3f, armed at %d, %s %s %s",
				seed, strokesToBand(), setpoints.getFirst(), setpoints.getLast(), fillages.getFirst(), fillages.getLast(),
				measured.getFirst(), measured.getLast(),
				decisions.stream().filter(DecisionMade.class::isInstance).count(), reversals(), violations(), production(),
				armed, refusal, control == null ? "" : control.mode(), control == null ? "" : control.holding());
	}
}
