/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.liftloop.thermal.twin.simulate.LoopChange.What;

/**
 * What happens to a loop, and what should come of it.
 *
 * @param name      name
 * @param durationS how long, s
 * @param stepS     time between outputs, s
 * @param startK    temperature everywhere at the start, K; NaN to start at rest
 * @param load      heat load, or null for that of the loop
 * @param changes   changes of parameters by rising time
 * @param expected  expected outcome
 */
public record LoopScenario(String name, double durationS, double stepS, double startK, @Nullable LoadProfile load,
		List<LoopChange> changes, List<Expectation> expected) {

	/** Most output times. */
	public static final int MAXIMUM_OUTPUTS = 100_000;
	/** Most changes, and most expectations. */
	public static final int MAXIMUM_ENTRIES = 1_000;
	/** Most times at which the load or a parameter jumps or bends. */
	public static final int MAXIMUM_BREAKS = 20_000;

	/** Copies the lists. */
	public LoopScenario {
		changes = List.copyOf(changes);
		expected = List.copyOf(expected);
	}

	/** Times between which every input is continuous: all in the run, its end included. */
	SortedSet<Double> breaks() {
		SortedSet<Double> breaks = new TreeSet<>();
		LoadProfile profile = load;
		if (profile != null) {
			profile.breaks(durationS, breaks);
		}
		for (LoopChange change : changes) {
			breaks.add(Double.valueOf(change.atS()));
			breaks.add(Double.valueOf(change.atS() + change.overS()));
		}
		breaks.add(Double.valueOf(durationS));
		return breaks.subSet(Double.valueOf(Double.MIN_VALUE), Double.valueOf(Math.nextUp(durationS)));
	}

	/** Inputs at a time. */
	LoopInputs inputs(LoopInputs initial, double timeS) {
		LoadProfile profile = load;
		return new LoopInputs(profile == null ? initial.heatLoadW() : profile.atW(timeS),
				at(What.FOULING, initial.foulingM2KPerW(), timeS), at(What.PUMP, initial.pump(), timeS),
				at(What.SECONDARY_FLOW, initial.secondaryFlowKgPerS(), timeS),
				at(What.SECONDARY_INLET, initial.secondaryInletK(), timeS), at(What.HEAT_LOSS, initial.lossWPerK(), timeS),
				at(What.BYPASS, initial.bypass(), timeS));
	}

	/** Each change goes on from where the one before had come to. */
	private double at(What what, double initial, double timeS) {
		double value = initial;
		LoopChange open = null;
		for (LoopChange change : changes) {
			if (change.atS() > timeS) {
				break;
			}
			if (change.what() == what || what == What.PUMP && change.what() == What.PUMP_TRIP) {
				value = open == null ? value : open.value(value, change.atS());
				open = change;
			}
		}
		return open == null ? value : open.value(value, timeS);
	}
}
