/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.plant.fault.LoopFault;
import org.liftloop.plant.fault.LoopSensor;
import org.liftloop.plant.fault.LoopSensorFault;
import org.liftloop.ui.units.NumberText;

/**
 * The kinds of faults of cooling loops, as a person chooses them.
 *
 * @param system the user's units
 */
record LoopFaultForms(UnitSystem system) {

	List<FaultForm.Group> groups() {
		return List.of(new FaultForm.Group(Messages.Group_loop, Arrays.stream(LoopFault.Kind.values()).map(this::form).toList()),
				new FaultForm.Group(Messages.Group_sensor,
						Arrays.stream(LoopSensorFault.Kind.values()).map(this::form).toList()));
	}

	private FaultForm form(LoopFault.Kind kind) {
		NumberText part = NumberText.of(Quantity.FRACTION, system);
		return switch (kind) {
		case PUMP_DEGRADATION -> new FaultForm(kind, Messages.Loop_pumpDegradation, Messages.Loop_flowLost, part, 0.25, true);
		case PUMP_TRIP -> new FaultForm(kind, Messages.Loop_pumpTrip, Messages.Loop_tripped, part, 1, false);
		case CAVITATION -> new FaultForm(kind, Messages.Loop_cavitation, Messages.Loop_headLost, part, 0.3, true);
		case FOULING -> new FaultForm(kind, Messages.Loop_fouling, Messages.Loop_resistance,
				NumberText.of(Quantity.FOULING_RESISTANCE, system), 2e-4, true);
		case LEAK -> new FaultForm(kind, Messages.Loop_leak, Messages.Loop_leakPart, part, 0.1, true);
		case VALVE_STUCK -> new FaultForm(kind, Messages.Loop_valveStuck, Messages.Loop_closedPart, part, 0.4, true);
		case BYPASS_STUCK -> new FaultForm(kind, Messages.Loop_bypassStuck, Messages.Loop_bypassPart, part, 0.3, true);
		case SECONDARY_LOSS -> new FaultForm(kind, Messages.Loop_secondaryLoss, Messages.Loop_flowLost, part, 0.4, true);
		};
	}

	private FaultForm form(LoopSensorFault.Kind kind) {
		NumberText part = NumberText.of(Quantity.FRACTION, system);
		LoopSensor sensor = kind.sensor();
		if (sensor == null) {
			return new FaultForm(kind, Messages.Fault_dropped, Messages.Loop_lostPart, part, 0.3, true);
		}
		String label = sensor.signal().label();
		String name = label.substring(0, 1).toUpperCase(Locale.getDefault()) + label.substring(1);
		NumberText size = kind.isProportional() ? part : NumberText.of(Quantity.TEMPERATURE_DIFFERENCE, system);
		double example = kind.isProportional() ? 0.1 : 2;
		return switch (kind.error()) {
		case BIAS -> new FaultForm(kind, NLS.bind(Messages.Loop_bias, name), Messages.Loop_biasSize, size, example, true);
		case NOISE -> new FaultForm(kind, NLS.bind(Messages.Loop_noise, name), Messages.Size_loadNoise, size, example, true);
		case FROZEN -> new FaultForm(kind, NLS.bind(Messages.Loop_frozen, name), Messages.Loop_frozenSize, part, 1, true);
		case LOST -> throw new IllegalStateException(kind.name());
		};
	}
}
