/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.twin.CardSource;

/**
 * Cuts what a controller says into strokes: positions, loads, number and speed of a card belong together when they bear
 * the same source time. A card that cannot be used is a stroke that says why.
 */
final class StrokeObserver implements Observer {

	/** Most points of a card that are looked at. */
	private static final int MOST_POINTS = 20_000;
	private static final int FEWEST_POINTS = 10;
	/** Strokes lost in a row beyond which the controller's count is taken to have started anew. */
	private static final long MOST_LOST = 100_000;

	private final String well;
	private final Map<String, Sample> newest = new HashMap<>();
	private long sequence = Long.MIN_VALUE;
	private Instant done = Instant.MIN;

	/** @param well name of the well */
	StrokeObserver(String well) {
		this.well = well;
	}

	@Override
	public void accept(Sample sample, Consumer<Observation> out) {
		newest.put(sample.tag().signal(), sample);
		Instant time = sample.sourceTime();
		if (!time.equals(done) && isCardPart(sample) && isComplete(time)) {
			done = time;
			Observation stroke = stroke(time);
			if (stroke != null) {
				out.accept(stroke);
			}
		}
	}

	@Override
	public void accept(Gap gap) {
		newest.keySet().removeIf(signal -> !signal.equals(RodPumpSignals.SPEED_SETPOINT.name())
				&& !signal.equals(RodPumpSignals.RUN_STATE.name()) && !signal.equals(RodPumpSignals.RUN_COMMAND.name()) && !signal.equals(RodPumpSignals.CONTROL_SOURCE.name()));
	}

	private static boolean isCardPart(Sample sample) {
		String signal = sample.tag().signal();
		return PARTS.stream().anyMatch(need -> need.name().equals(signal));
	}

	private static final List<SignalNeed> PARTS = List.of(RodPumpSignals.CARD_POSITION, RodPumpSignals.CARD_LOAD,
			RodPumpSignals.CARD_SEQUENCE, RodPumpSignals.CARD_SPEED);

	private boolean isComplete(Instant time) {
		for (SignalNeed part : PARTS) {
			Sample sample = newest.get(part.name());
			if (sample == null || !sample.sourceTime().equals(time)) {
				return false;
			}
		}
		return true;
	}

	private @Nullable Observation stroke(Instant end) {
		double count = number(RodPumpSignals.CARD_SEQUENCE);
		long before = sequence;
		if (Double.isFinite(count)) {
			if ((long) count == before) {
				return null;
			}
			sequence = (long) count;
		} else {
			sequence = before == Long.MIN_VALUE ? 0 : before + 1;
		}
		long skipped = before == Long.MIN_VALUE ? 0 : sequence - before - 1;
		double speed = number(RodPumpSignals.CARD_SPEED);
		boolean isSpeed = speed > 0 && speed <= SurfaceCard.MAXIMUM_STROKES_PER_MINUTE;
		Instant start = isSpeed ? end.minus(Duration.ofNanos(Math.round(60e9 / speed))) : end;
		Facts facts = card(Facts.NONE.with(RodPumpFacts.STATE, state(end)), speed, isSpeed)
				.with(RodPumpFacts.LOST, skipped > 0 && skipped < MOST_LOST ? skipped : 0);
		return new Observation(sequence, start, end, facts);
	}

	private Facts card(Facts facts, double speed, boolean isSpeed) {
		String problem = problem();
		if (problem == null && !isSpeed) {
			problem = "The card has no usable pumping speed.";
		}
		Sample positions = newest.get(RodPumpSignals.CARD_POSITION.name());
		Sample loads = newest.get(RodPumpSignals.CARD_LOAD.name());
		if (problem == null && positions != null && loads != null
				&& positions.value() instanceof SignalValue.Curve position
				&& loads.value() instanceof SignalValue.Curve load) {
			if (position.length() == load.length() && position.length() >= FEWEST_POINTS
					&& position.length() <= MOST_POINTS) {
				return facts.with(RodPumpFacts.CARD,
						new CardSource("Stroke " + sequence, new RawCard(position.toArray(), load.toArray()),
								CardTiming.UNIFORM_TIME, speed, "Controller of well " + well, List.of(), List.of()));
			}
			problem = "The card has " + position.length() + " positions and " + load.length() + " loads.";
		}
		return facts.with(RodPumpFacts.REFUSED, problem == null ? "The card is no array of numbers." : problem);
	}

	/** What the source says against its card, or null. */
	private @Nullable String problem() {
		for (SignalNeed part : PARTS) {
			Sample sample = newest.get(part.name());
			if (sample != null && sample.status().isBad()) {
				return "The controller does not stand for its " + part.label() + ": status bad. " + sample.status().text();
			}
		}
		return null;
	}

	@Override
	public @Nullable PlantState state() {
		Sample said = newest.get(RodPumpSignals.RUN_STATE.name());
		return said == null || said.status().isBad() ? null : state(said.sourceTime());
	}

	private PlantState state(Instant time) {
		double run = number(RodPumpSignals.RUN_COMMAND);
		return new PlantState(number(RodPumpSignals.SPEED_SETPOINT), is(RodPumpSignals.RUN_STATE, RodPumpSignals.RUNNING),
				is(RodPumpSignals.CONTROL_SOURCE, RodPumpSignals.REMOTE), time,
				Double.isFinite(run) ? Map.of(RodPumpSignals.RUN_COMMAND.name(), run) : Map.of());
	}

	private boolean is(SignalNeed signal, String word) {
		Sample sample = newest.get(signal.name());
		return sample != null && !sample.status().isBad() && sample.value() instanceof SignalValue.Text(String text)
				&& text.equals(word);
	}

	private double number(SignalNeed signal) {
		Sample sample = newest.get(signal.name());
		return sample == null ? Double.NaN : sample.number();
	}
}
