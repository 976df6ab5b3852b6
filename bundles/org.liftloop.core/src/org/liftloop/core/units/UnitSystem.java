/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.units;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The two unit systems a user may choose from. */
public enum UnitSystem {
	/** US oil field units: in, ft, lb, psi, hp, bbl/d. */
	US_FIELD("US field") {
		@Override
		void fill(Table table) {
			table.show(Quantity.LENGTH, Unit.FOOT, 0).show(Quantity.POSITION, Unit.INCH, 1)
					.show(Quantity.DIAMETER, Unit.INCH, 3).show(Quantity.FORCE, Unit.POUND_FORCE, 0)
					.show(Quantity.STRESS, Unit.PSI, 0).show(Quantity.ELASTICITY, Unit.PSI, 0)
					.show(Quantity.PRESSURE, Unit.PSI, 0).show(Quantity.TORQUE, Unit.INCH_POUND, 0)
					.show(Quantity.CURRENT, Unit.AMPERE, 1).show(Quantity.POWER, Unit.HORSEPOWER, 2).show(Quantity.VOLUME_RATE, Unit.BARREL_PER_DAY, 1)
					.show(Quantity.DENSITY, Unit.POUND_PER_CUBIC_FOOT, 2)
					.show(Quantity.WEIGHT_PER_LENGTH, Unit.POUND_PER_FOOT, 3)
					.show(Quantity.SPRING_RATE, Unit.POUND_PER_INCH, 1).show(Quantity.VISCOSITY, Unit.CENTIPOISE, 2)
					.show(Quantity.TEMPERATURE, Unit.FAHRENHEIT, 1)
					.show(Quantity.TEMPERATURE_DIFFERENCE, Unit.FAHRENHEIT_DIFFERENCE, 2)
					.show(Quantity.MASS_FLOW, Unit.POUND_PER_MINUTE, 1).show(Quantity.HEAT_FLOW, Unit.BTU_PER_HOUR, 0)
					.show(Quantity.HEAT_CAPACITY, Unit.BTU_PER_FAHRENHEIT, 2)
					.show(Quantity.CONDUCTANCE, Unit.BTU_PER_HOUR_FAHRENHEIT, 1)
					.show(Quantity.FOULING_RESISTANCE, Unit.SQUARE_FOOT_HOUR_FAHRENHEIT_PER_BTU, 6)
					.show(Quantity.AREA, Unit.SQUARE_FOOT, 1);
		}
	},
	/** Metric units: mm, m, kN, MPa, bar, kW, m3/d. */
	METRIC("metric") {
		@Override
		void fill(Table table) {
			table.show(Quantity.LENGTH, Unit.METRE, 1).show(Quantity.POSITION, Unit.METRE, 3)
					.show(Quantity.DIAMETER, Unit.MILLIMETRE, 2).show(Quantity.FORCE, Unit.KILONEWTON, 2)
					.show(Quantity.STRESS, Unit.MEGAPASCAL, 1).show(Quantity.ELASTICITY, Unit.MEGAPASCAL, 0)
					.show(Quantity.PRESSURE, Unit.BAR, 2).show(Quantity.TORQUE, Unit.KILONEWTON_METRE, 2)
					.show(Quantity.CURRENT, Unit.AMPERE, 1).show(Quantity.POWER, Unit.KILOWATT, 2).show(Quantity.VOLUME_RATE, Unit.CUBIC_METRE_PER_DAY, 2)
					.show(Quantity.DENSITY, Unit.KILOGRAM_PER_CUBIC_METRE, 0)
					.show(Quantity.WEIGHT_PER_LENGTH, Unit.NEWTON_PER_METRE, 2)
					.show(Quantity.SPRING_RATE, Unit.KILONEWTON_PER_METRE, 2)
					.show(Quantity.VISCOSITY, Unit.MILLIPASCAL_SECOND, 2).show(Quantity.TEMPERATURE, Unit.CELSIUS, 2)
					.show(Quantity.TEMPERATURE_DIFFERENCE, Unit.KELVIN_DIFFERENCE, 2)
					.show(Quantity.MASS_FLOW, Unit.KILOGRAM_PER_SECOND, 3).show(Quantity.HEAT_FLOW, Unit.KILOWATT, 2)
					.show(Quantity.HEAT_CAPACITY, Unit.KILOJOULE_PER_KELVIN, 2)
					.show(Quantity.CONDUCTANCE, Unit.WATT_PER_KELVIN, 1)
					.show(Quantity.FOULING_RESISTANCE, Unit.SQUARE_METRE_KELVIN_PER_WATT, 6)
					.show(Quantity.AREA, Unit.SQUARE_METRE, 2);
		}
	};

	private final String label;
	private final Table table = new Table();

	UnitSystem(String label) {
		this.label = label;
		table.show(Quantity.PUMPING_SPEED, Unit.STROKES_PER_MINUTE, 2).show(Quantity.TIME, Unit.SECOND, 3)
				.show(Quantity.ANGLE, Unit.DEGREE, 2).show(Quantity.FRACTION, Unit.PERCENT, 1)
				.show(Quantity.NUMBER, Unit.ONE, 3);
		fill(table);
	}

	abstract void fill(Table displayUnits);

	/** @return name for people */
	public String label() {
		return label;
	}

	/**
	 * @param quantity what is to be shown
	 * @return its unit and decimals in this system
	 */
	public DisplayUnit displayUnit(Quantity quantity) {
		return Objects.requireNonNull(table.units.get(quantity), quantity.name());
	}

	/** The display units of one system while it is being filled. */
	static final class Table {
		private final Map<Quantity, DisplayUnit> units = new EnumMap<>(Quantity.class);

		Table show(Quantity quantity, Unit unit, int decimals) {
			units.put(quantity, new DisplayUnit(quantity, unit, decimals));
			return this;
		}
	}
}
