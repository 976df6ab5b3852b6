/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

import java.util.List;

import org.liftloop.internal.plant.Ranges;
import org.liftloop.thermal.loop.SegmentedLoop;

/**
 * A simulated cooling loop as it truly is: more parts, and in another order, than a twin of two states knows. Immutable.
 *
 * @param name         name, not blank
 * @param ring         the loop without load; its flow, secondary stream and bypass are replaced by what acts at a time
 * @param heated       part of the heat load that each segment takes; together 1
 * @param suction      segment before the pump, where what is lost is made up
 * @param hydraulics   pump and circuit
 * @param drive        controller, drive of the pump and protections
 * @param surroundings what acts from outside
 * @param sensors      sensors
 * @param seed         seed of the noise
 */
public record LoopSpec(String name, SegmentedLoop ring, List<Double> heated, int suction, HydraulicSpec hydraulics,
		LoopDriveSpec drive, SurroundingsSpec surroundings, LoopSensorSpec sensors, long seed) implements AssetSpec {

	private static final double CLOSED = 1e-9;

	/** Copies the list and checks that all fits. */
	public LoopSpec {
		name = Ranges.text("name", name);
		heated = List.copyOf(heated);
		int size = ring.segments().size();
		Ranges.inRange("suction", suction, 0, size - 1);
		double sum = heated.stream().mapToDouble(Double::doubleValue).sum();
		if (heated.size() != size || Math.abs(sum - 1) > CLOSED) {
			throw new IllegalArgumentException("heated has " + heated.size() + " parts for " + size + " segments, together "
					+ sum + "; enter one for each, together 1");
		}
		if (ring.segments().stream().noneMatch(segment -> segment.cooled())) {
			throw new IllegalArgumentException("no segment is cooled; a loop needs an exchanger");
		}
	}

	/** @return index of the segment before the exchanger, where the hot temperature is measured */
	public int entry() {
		int size = ring.segments().size();
		int entry = 0;
		for (int i = 0; i < size; i++) {
			if (!ring.segments().get(i).cooled() && ring.segments().get((i + 1) % size).cooled()) {
				entry = i;
			}
		}
		return entry;
	}

	/** @return index of the last segment that is heated, where the thermostat sits */
	public int thermostat() {
		int last = 0;
		for (int i = 0; i < heated.size(); i++) {
			last = heated.get(i) > 0 ? i : last;
		}
		return last;
	}

	/** @return index of the last segment of the exchanger, where the cold temperature is measured */
	public int exit() {
		int size = ring.segments().size();
		int exit = 0;
		for (int i = 0; i < size; i++) {
			if (ring.segments().get(i).cooled() && !ring.segments().get((i + 1) % size).cooled()) {
				exit = i;
			}
		}
		return exit;
	}

	/**
	 * @param other sensors
	 * @return a loop that differs in this only
	 */
	public LoopSpec withSensors(LoopSensorSpec other) {
		return new LoopSpec(name, ring, heated, suction, hydraulics, drive, surroundings, other, seed);
	}

	/**
	 * @param other what acts from outside
	 * @return a loop that differs in this only
	 */
	public LoopSpec withSurroundings(SurroundingsSpec other) {
		return new LoopSpec(name, ring, heated, suction, hydraulics, drive, other, sensors, seed);
	}
}
