/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.liftloop.internal.plant.Span;
import org.liftloop.plant.PlantAlarm.Kind;
import org.liftloop.plant.spec.WellSpec;

/** Raises and clears the alarms of one well. An alarm clears after some strokes without cause, so that it does not chatter. */
final class AlarmWatch {

	private static final int QUIET_STROKES = 3;

	private final WellSpec spec;
	/** Strokes left until a raised alarm clears. */
	private final Map<Kind, Integer> raised = new EnumMap<>(Kind.class);

	AlarmWatch(WellSpec spec) {
		this.spec = spec;
	}

	/** Looks at a stroke that has ended, as the controller has measured it. */
	void stroke(Span span, Consumer<PlantAlarm> sink) {
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		for (double load : span.readings().loadN()) {
			lowest = Math.min(lowest, load);
			highest = Math.max(highest, load);
		}
		double squares = 0;
		for (double current : span.currentA()) {
			squares += current * current;
		}
		double effectiveA = Math.sqrt(squares / span.currentA().length);
		double ratedA = spec.motor().ratedCurrentA();
		Instant time = span.end();
		watch(Kind.HIGH_LOAD, highest > spec.limits().peakLoadN(), time, highest, spec.limits().peakLoadN(), sink);
		watch(Kind.LOW_LOAD, lowest < spec.limits().minimumLoadN(), time, lowest, spec.limits().minimumLoadN(), sink);
		watch(Kind.MOTOR_OVERLOAD, effectiveA > ratedA, time, effectiveA, ratedA, sink);
	}

	private void watch(Kind kind, boolean isOut, Instant time, double value, double limit, Consumer<PlantAlarm> sink) {
		Integer left = raised.get(kind);
		if (isOut) {
			raised.put(kind, QUIET_STROKES);
			if (left == null) {
				sink.accept(new PlantAlarm(spec.name(), kind, true, time, value, limit));
			}
		} else if (left != null && left > 1) {
			raised.put(kind, left - 1);
		} else if (left != null) {
			raised.remove(kind);
			sink.accept(new PlantAlarm(spec.name(), kind, false, time, value, limit));
		}
	}

	/** Looks at a speed that was asked for. */
	void speed(double asked, double limited, Instant time, Consumer<PlantAlarm> sink) {
		boolean isOut = asked != limited;
		if (isOut && raised.put(Kind.SPEED_LIMIT, 1) == null || !isOut && raised.remove(Kind.SPEED_LIMIT) != null) {
			sink.accept(new PlantAlarm(spec.name(), Kind.SPEED_LIMIT, isOut, time, asked, limited));
		}
	}
}
