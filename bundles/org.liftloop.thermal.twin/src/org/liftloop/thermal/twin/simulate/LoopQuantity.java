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

import java.util.function.ToDoubleFunction;

import org.liftloop.core.units.Unit;

/** What can be expected of a loop and what its table of results holds. Names as in scenarios; temperatures in °C. */
public enum LoopQuantity {

	/** Coolant before the heat exchanger. */
	HOT("hot_C", "hot temperature", "°C", r -> Unit.CELSIUS.fromSi(r.hotK())),
	/** Coolant behind it. */
	COLD("cold_C", "cold temperature", "°C", r -> Unit.CELSIUS.fromSi(r.coldK())),
	/** Secondary stream behind it. */
	SECONDARY_OUTLET("secondary_outlet_C", "secondary outlet temperature", "°C", r -> Unit.CELSIUS.fromSi(r.secondaryOutletK())),
	/** Flow of the coolant. */
	FLOW("flow_kg_s", "flow", "kg/s", LoopReading::flowKgPerS),
	/** Heat load. */
	LOAD("load_W", "heat load", "W", r -> r.heat().loadW()),
	/** Heat to the secondary side. */
	REJECTED("rejected_W", "rejected heat", "W", r -> r.heat().rejectedW()),
	/** Heat to the ambient. */
	LOSS("loss_W", "heat loss", "W", r -> r.heat().lossW());

	private final String column;
	private final String label;
	private final String unit;
	private final ToDoubleFunction<LoopReading> value;

	LoopQuantity(String column, String label, String unit, ToDoubleFunction<LoopReading> value) {
		this.column = column;
		this.label = label;
		this.unit = unit;
		this.value = value;
	}

	/** @return its column in tables */
	public String column() {
		return column;
	}

	/** @return name for people */
	public String label() {
		return label;
	}

	/** @return unit of its values */
	public String unit() {
		return unit;
	}

	/**
	 * @param reading reading
	 * @return its value in its unit
	 */
	public double of(LoopReading reading) {
		return value.applyAsDouble(reading);
	}
}
