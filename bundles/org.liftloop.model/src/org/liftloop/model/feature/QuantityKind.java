/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.feature;

/**
 * Kinds of quantities in the model, each with the unit in which the model holds it. Where the user chooses units, they
 * are converted at the edge; this room needs only the two fixed units of its messages, metric and US field.
 *
 * @since 0.1.0
 */
public enum QuantityKind {
	/** Well depths and rod lengths. Metric m, US ft. */
	LENGTH("m", new MessageUnit("m", 1, 1), new MessageUnit("ft", Constants.FOOT_M, 0)),
	/** Positions of the polished rod. Metric m, US in. */
	POSITION("m", new MessageUnit("m", 1, 3), new MessageUnit("in", Constants.INCH_M, 1)),
	/** Diameters and dimensions of a pumping unit. Metric mm, US in. */
	DIAMETER("m", new MessageUnit("mm", 1e-3, 1), new MessageUnit("in", Constants.INCH_M, 3)),
	/** Loads and weights. Metric kN, US lbf. */
	FORCE("N", new MessageUnit("kN", 1e3, 2), new MessageUnit("lbf", Constants.POUND_FORCE_N, 0)),
	/** Stresses and strengths. Metric MPa, US psi. */
	STRESS("Pa", new MessageUnit("MPa", 1e6, 1), new MessageUnit("psi", Constants.PSI_PA, 0)),
	/** Moduli of elasticity. Metric GPa, US psi. */
	ELASTICITY("Pa", new MessageUnit("GPa", 1e9, 1), new MessageUnit("psi", Constants.PSI_PA, 0)),
	/** Fluid pressures. Metric kPa, US psi. */
	PRESSURE("Pa", new MessageUnit("kPa", 1e3, 1), new MessageUnit("psi", Constants.PSI_PA, 1)),
	/** Torques and moments. Metric kN·m, US in·lbf. */
	TORQUE("N·m", new MessageUnit("kN·m", 1e3, 2),
			new MessageUnit("in·lbf", Constants.INCH_M * Constants.POUND_FORCE_N, 0)),
	/** Powers. Metric kW, US hp. */
	POWER("W", new MessageUnit("kW", 1e3, 2),
			new MessageUnit("hp", 550 * Constants.FOOT_M * Constants.POUND_FORCE_N, 2)),
	/** Pumping speeds, held in strokes per minute: the one kind that is not SI. */
	PUMPING_SPEED("1/min", new MessageUnit("1/min", 1, 2), new MessageUnit("1/min", 1, 2)),
	/** Densities. Metric kg/m³, US lb/ft³. */
	DENSITY("kg/m³", new MessageUnit("kg/m³", 1, 0), new MessageUnit("lb/ft³",
			Constants.POUND_KG / (Constants.FOOT_M * Constants.FOOT_M * Constants.FOOT_M), 1)),
	/** Weights per length. Metric N/m, US lbf/ft. */
	WEIGHT_PER_LENGTH("N/m", new MessageUnit("N/m", 1, 2),
			new MessageUnit("lbf/ft", Constants.POUND_FORCE_N / Constants.FOOT_M, 3)),
	/** Dynamic viscosities. Metric mPa·s, US cP, which are the same. */
	VISCOSITY("Pa·s", new MessageUnit("mPa·s", 1e-3, 2), new MessageUnit("cP", 1e-3, 2)),
	/** Rates of liquid. Metric m³/d, US bbl/d. */
	VOLUME_RATE("m³/s", new MessageUnit("m³/d", 1 / Constants.DAY_S, 2),
			new MessageUnit("bbl/d", Constants.BARREL_M3 / Constants.DAY_S, 1)),
	/** Temperatures. Metric °C, US °F. */
	TEMPERATURE("K", new MessageUnit("°C", 1, Constants.ICE_POINT_K, 1),
			new MessageUnit("°F", Constants.RANKINE_K, Constants.ICE_POINT_K - 32 * Constants.RANKINE_K, 1)),
	/** Differences of temperatures. Metric K, US °F. */
	TEMPERATURE_DIFFERENCE("K", new MessageUnit("K", 1, 2), new MessageUnit("°F", Constants.RANKINE_K, 2)),
	/** Flows of a coolant. Metric kg/s, US lb/min. */
	MASS_FLOW("kg/s", new MessageUnit("kg/s", 1, 3), new MessageUnit("lb/min", Constants.POUND_KG / 60, 1)),
	/** Heat loads. Metric kW, US Btu/h. */
	HEAT_FLOW("W", new MessageUnit("kW", 1e3, 2), new MessageUnit("Btu/h", Constants.BTU_J / 3600, 0)),
	/** Heat capacities. Metric kJ/K, US Btu/°F. */
	HEAT_CAPACITY("J/K", new MessageUnit("kJ/K", 1e3, 2),
			new MessageUnit("Btu/°F", Constants.BTU_J / Constants.RANKINE_K, 2)),
	/** Conductances of exchangers and losses. Metric W/K, US Btu/(h·°F). */
	CONDUCTANCE("W/K", new MessageUnit("W/K", 1, 1),
			new MessageUnit("Btu/(h·°F)", Constants.BTU_J / 3600 / Constants.RANKINE_K, 1)),
	/** Fouling resistances. Metric m²·K/W, US ft²·h·°F/Btu. */
	FOULING_RESISTANCE("m²·K/W", new MessageUnit("m²·K/W", 1, 6), new MessageUnit("ft²·h·°F/Btu",
			Constants.FOOT_M * Constants.FOOT_M * 3600 * Constants.RANKINE_K / Constants.BTU_J, 6)),
	/** Areas of heat transfer. Metric m², US ft². */
	AREA("m²", new MessageUnit("m²", 1, 2), new MessageUnit("ft²", Constants.FOOT_M * Constants.FOOT_M, 1)),
	/** Plane angles. Shown in degrees. */
	ANGLE("rad", new MessageUnit("°", Math.PI / 180, 1), new MessageUnit("°", Math.PI / 180, 1)),
	/** Fractions such as fillage, water cut, loading. Shown in percent. */
	FRACTION("1", new MessageUnit("%", 1e-2, 1), new MessageUnit("%", 1e-2, 1)),
	/** Times of standing and running, in s. */
	TIME("s", new MessageUnit("s", 1, 0), new MessageUnit("s", 1, 0)),
	/** Hours of running a day. */
	HOURS_PER_DAY("h/d", new MessageUnit("h/d", 1, 1), new MessageUnit("h/d", 1, 1)),
	/** Plain numbers. */
	NUMBER("1", new MessageUnit("", 1, 3), new MessageUnit("", 1, 3));

	/** Exact by definition of the international yard and pound, of standard gravity and of the thermal unit. */
	private static final class Constants {
		static final double INCH_M = 0.0254;
		static final double FOOT_M = 12 * INCH_M;
		static final double POUND_KG = 0.45359237;
		static final double STANDARD_GRAVITY_M_S2 = 9.80665;
		static final double POUND_FORCE_N = POUND_KG * STANDARD_GRAVITY_M_S2;
		static final double DAY_S = 86_400;
		static final double BARREL_M3 = 42 * 231 * INCH_M * INCH_M * INCH_M;
		static final double ICE_POINT_K = 273.15;
		static final double RANKINE_K = 5.0 / 9;
		/** That of the International Table. */
		static final double BTU_J = 4186.8 * POUND_KG * RANKINE_K;
		static final double PSI_PA = POUND_FORCE_N / (INCH_M * INCH_M);
	}

	private final String unit;
	private final MessageUnit metric;
	private final MessageUnit usField;

	QuantityKind(String unit, MessageUnit metric, MessageUnit usField) {
		this.unit = unit;
		this.metric = metric;
		this.usField = usField;
	}

	/** @return the symbol of the unit in which the model holds the quantity; "1" for none */
	public String unit() {
		return unit;
	}

	/**
	 * @param value a value as the model holds it
	 * @return the value in metric units: "22.2 mm"
	 */
	public String formatMetric(double value) {
		return metric.format(value);
	}

	/**
	 * @param value a value as the model holds it
	 * @return the value for a message, in metric and US field units where these differ: "22.2 mm (0.874 in)"
	 */
	public String format(double value) {
		String text = formatMetric(value);
		return metric.isSameAs(usField) ? text : text + " (" + usField.format(value) + ')';
	}
}
