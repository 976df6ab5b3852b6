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

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.liftloop.internal.plant.loop.LoopController;
import org.liftloop.plant.PlantAlarm.Kind;
import org.liftloop.plant.spec.LoopSpec;
import org.liftloop.thermal.twin.live.LoopSignals;

/** Raises and clears the alarms of one loop. An alarm clears only at some distance from its limit, so that it does not chatter. */
final class LoopAlarms {

	private static final double CLEAR_K = 1;
	private static final double CLEAR_FLOW = 1.1;

	private final LoopSpec spec;
	private final Set<Kind> raised = EnumSet.noneOf(Kind.class);

	LoopAlarms(LoopSpec spec) {
		this.spec = spec;
	}

	/** Looks at a scan, as the controller has measured it. */
	void scan(LoopValues values, LoopController controller, Consumer<PlantAlarm> sink) {
		double hotK = values.reading(LoopSignals.HOT);
		double limitK = spec.drive().highestHotK();
		watch(Kind.HIGH_TEMPERATURE, hotK > limitK, hotK < limitK - CLEAR_K, values, hotK, limitK, sink);
		double flow = values.reading(LoopSignals.FLOW);
		double least = spec.drive().lowestFlowKgPerS();
		boolean runs = controller.runCommand() > 0;
		watch(Kind.LOW_FLOW, runs && flow < least, !runs || flow > CLEAR_FLOW * least, values, flow, least, sink);
		boolean tripped = controller.state() == LoopSignals.TRIPPED;
		watch(Kind.TRIP, tripped, !tripped, values, hotK, spec.drive().tripHotK(), sink);
	}

	private void watch(Kind kind, boolean isOut, boolean isIn, LoopValues values, double value, double limit,
			Consumer<PlantAlarm> sink) {
		if (isOut && raised.add(kind) || isIn && raised.remove(kind)) {
			sink.accept(new PlantAlarm(values.asset(), kind, isOut, values.time(), value, limit));
		}
	}
}
