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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.torque.EquipmentQuantity;

/**
 * Finds recorded strokes of a well. A stroke whose card could not be used is not among them. Reads the history: not for the
 * thread of a window.
 *
 * @param historian the history
 * @param well      name of the well
 */
public record PastStrokes(Historian historian, String well) {

	/** Estimates that are recorded of a stroke and shown of a past one. */
	private static final List<String> ESTIMATES = List.of(Quantity.FILLAGE.id(), Quantity.PEAK_POLISHED_ROD_LOAD.id(),
			Quantity.NET_PUMP_DISPLACEMENT.id(), RodPumpTwin.CONFIDENCE, EquipmentQuantity.GEARBOX_LOADING.id());
	/** Signals of which the newest at the end of a stroke is shown. */
	private static final List<String> SIGNALS = List.of(RodPumpSignals.SPEED.name(), RodPumpSignals.SPEED_SETPOINT.name());

	/** First time in which a later stroke is looked for. */
	private static final Duration NEAR = Duration.ofMinutes(1);
	/** Curves read at once when the earliest of them is looked for. */
	private static final int SOME = 64;
	/** Events looked through for a decision. */
	private static final int EVENTS = 1000;

	/**
	 * @param time a time
	 * @return the stroke that went on then, or the newest before, if there is one
	 * @throws HistoryException if the history cannot be read
	 */
	public Optional<PastStroke> at(Instant time) throws HistoryException {
		return newest(time.isBefore(Instant.MAX) ? time.plusNanos(1) : time);
	}

	/**
	 * @param stroke a stroke
	 * @return the one before it, if there is one
	 * @throws HistoryException if the history cannot be read
	 */
	public Optional<PastStroke> before(PastStroke stroke) throws HistoryException {
		return newest(stroke.start());
	}

	/**
	 * @param stroke a stroke
	 * @return the one after it, if there is one
	 * @throws HistoryException if the history cannot be read
	 */
	public Optional<PastStroke> after(PastStroke stroke) throws HistoryException {
		Instant from = stroke.start().plusNanos(1);
		Optional<RecordedCurve> last = curve(RodPumpTwin.SURFACE_CARD, from, Instant.MAX);
		if (last.isEmpty()) {
			return Optional.empty();
		}
		Instant end = last.get().start();
		Duration window = NEAR;
		// The history gives the newest first: the time is widened until there is one, and narrowed until there are few.
		while (true) {
			Instant to = Duration.between(from, end).compareTo(window) > 0 ? from.plus(window) : end.plusNanos(1);
			List<RecordedCurve> found = historian.curves(well, RodPumpTwin.SURFACE_CARD, from, to, SOME);
			if (found.isEmpty()) {
				from = to;
				window = window.multipliedBy(2);
			} else if (found.size() < SOME || found.getLast().start().equals(from)) {
				return Optional.of(stroke(found.getLast()));
			} else {
				window = window.dividedBy(2);
			}
		}
	}

	private Optional<PastStroke> newest(Instant before) throws HistoryException {
		Optional<RecordedCurve> card = curve(RodPumpTwin.SURFACE_CARD, Instant.MIN, before);
		return card.isEmpty() ? Optional.empty() : Optional.of(stroke(card.get()));
	}

	private Optional<RecordedCurve> curve(String kind, Instant from, Instant to) throws HistoryException {
		return historian.curves(well, kind, from, to, 1).stream().findFirst();
	}

	private PastStroke stroke(RecordedCurve card) throws HistoryException {
		Instant after = card.end().plusNanos(1);
		Map<String, Sample> values = new LinkedHashMap<>();
		for (String name : ESTIMATES) {
			historian.newest(new Tag(well, name), after).filter(sample -> sample.sourceTime().equals(card.end()))
					.ifPresent(sample -> values.put(name, sample));
		}
		for (String name : SIGNALS) {
			historian.newest(new Tag(well, name), after).ifPresent(sample -> values.put(name, sample));
		}
		@Nullable
		RecordedCurve pump = curve(RodPumpTwin.PUMP_CARD, card.start(), card.start().plusNanos(1))
				.filter(curve -> curve.sequence() == card.sequence()).orElse(null);
		@Nullable
		HistoryEvent decision = historian.events(well, Instant.MIN, after, EVENTS).stream()
				.filter(event -> event.kind().equals("decision")).findFirst().orElse(null);
		return new PastStroke(card, pump, values, decision);
	}
}
