/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liftloop.plant.fault.ActiveFault;
import org.liftloop.plant.fault.PlantFault;

/** The faults at work in one well, one of a kind. Used by one thread at a time. */
public final class FaultSet {

	private static final double NANOS = 1e-9;

	private final Map<PlantFault.Kind, ActiveFault> faults = new LinkedHashMap<>();

	/**
	 * @param fault a fault; one of its kind that is there is replaced
	 * @param onset when it begins
	 */
	public void add(PlantFault fault, Instant onset) {
		faults.put(fault.kind(), new ActiveFault(fault, onset));
	}

	/**
	 * @param kind kind of fault to mend
	 * @return whether there was one
	 */
	public boolean clear(PlantFault.Kind kind) {
		return faults.remove(kind) != null;
	}

	/** @return the faults, in the order they came */
	public List<ActiveFault> active() {
		return List.copyOf(faults.values());
	}

	/**
	 * @param kind kind of fault
	 * @param time time, not before the onset counts
	 * @return whether it has begun
	 */
	public boolean has(PlantFault.Kind kind, Instant time) {
		ActiveFault active = faults.get(kind);
		return active != null && !time.isBefore(active.onset());
	}

	/**
	 * @param kind kind of fault
	 * @param time time
	 * @return severity reached; 0 if there is no such fault
	 */
	public double level(PlantFault.Kind kind, Instant time) {
		ActiveFault active = faults.get(kind);
		return active == null ? 0
				: active.fault().course().severity() * active.fault().course().partAt(ageS(active, time));
	}

	/**
	 * @param kind kind of fault
	 * @param time time
	 * @return severity times the days since the onset; 0 if there is no such fault
	 */
	public double perDay(PlantFault.Kind kind, Instant time) {
		ActiveFault active = faults.get(kind);
		return active == null ? 0
				: active.fault().course().severity() * Math.max(0, ageS(active, time)) / 86_400;
	}

	private static double ageS(ActiveFault active, Instant time) {
		Duration age = Duration.between(active.onset(), time);
		return age.getSeconds() + age.getNano() * NANOS;
	}
}
