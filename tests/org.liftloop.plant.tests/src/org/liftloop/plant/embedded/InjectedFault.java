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

import java.util.ArrayList;
import java.util.List;

import org.liftloop.internal.plant.Dice;
import org.liftloop.model.CoolingLoop;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.LoopFault;
import org.liftloop.plant.fault.LoopSensor;
import org.liftloop.plant.fault.LoopSensorFault;
import org.liftloop.plant.fault.PlantFault;

/**
 * A fault of a drawn size, and the cause that a twin should name.
 *
 * @param fault the fault
 * @param cause the cause
 */
record InjectedFault(PlantFault fault, String cause) {

	private static final String CAUSES = "org.liftloop.thermal.";

	/** The kinds in turn, so that each comes as often as the others. A stuck bypass looks like fouling and is none of them. */
	static InjectedFault draw(int run, CoolingLoop model, Dice dice) {
		List<PlantFault.Kind> kinds = new ArrayList<>(List.of(LoopFault.Kind.values()));
		kinds.remove(LoopFault.Kind.BYPASS_STUCK);
		kinds.addAll(List.of(LoopSensorFault.Kind.values()));
		kinds.remove(LoopSensorFault.Kind.DROPPED);
		PlantFault.Kind kind = kinds.get(run % kinds.size());
		return switch (kind) {
			case LoopFault.Kind loop -> ofLoop(loop, model, dice);
			case LoopSensorFault.Kind sensor -> ofSensor(sensor, dice);
			default -> throw new IllegalStateException(kind.name());
		};
	}

	private static InjectedFault ofLoop(LoopFault.Kind kind, CoolingLoop model, Dice dice) {
		return switch (kind) {
			case PUMP_DEGRADATION -> of(kind, dice.between(0.12, 0.4), "pumpWorn");
			case PUMP_TRIP -> of(kind, 1, "pumpTrip");
			case CAVITATION -> of(kind, dice.between(0.2, 0.5), "cavitation");
			case FOULING -> of(kind, dice.between(0.8, 2) * model.getExchanger().getFoulingAllowanceM2KPerW(), "fouling");
			case LEAK -> of(kind, dice.between(0.1, 0.3), "leak");
			case VALVE_STUCK -> of(kind, dice.between(0.35, 0.6), "flowThrottled");
			case SECONDARY_LOSS -> of(kind, dice.between(0.15, 0.5), "secondaryFlowLost");
			case BYPASS_STUCK -> throw new IllegalStateException("not told from fouling");
		};
	}

	private static InjectedFault ofSensor(LoopSensorFault.Kind kind, Dice dice) {
		LoopSensor sensor = kind.sensor();
		if (sensor == null) {
			throw new IllegalStateException(kind.name());
		}
		String cause = "sensor." + sensor.signal().name();
		double sign = dice.even() < 0.5 ? -1 : 1;
		double size = kind.isProportional() ? dice.between(0.1, 0.3) : dice.between(1, 3);
		return switch (kind.error()) {
			case BIAS -> of(kind, sign * size, cause + (sign > 0 ? ".high" : ".low"));
			case NOISE -> of(kind, kind.isProportional() ? size / 2 : size / 3, cause + ".noisy");
			case FROZEN -> of(kind, 1, cause + ".frozen");
			case LOST -> throw new IllegalStateException(kind.name());
		};
	}

	private static InjectedFault of(PlantFault.Kind kind, double severity, String cause) {
		return new InjectedFault(PlantFault.of(kind, FaultCourse.atOnce(severity)), CAUSES + cause);
	}
}
