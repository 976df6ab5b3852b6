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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The units Liftloop reads and shows, each with its exact factor to SI.
 *
 * <p>
 * Sources of the factors: inch, foot, pound by the international yard and pound agreement of 1959 (1 in = 25.4 mm,
 * 1 lb = 0.45359237 kg); kilogram-force and pound-force with the standard gravity of 9.80665 m/s2 (3rd CGPM, 1901);
 * horsepower is the mechanical one of 550 ft lbf/s; a barrel is 42 US gallons of 231 cubic inches; the British thermal unit
 * is that of the International Table (5th International Conference on the Properties of Steam, 1956). Every factor is
 * built from these definitions, none is rounded.
 */
public enum Unit {
	/** Metre. */
	METRE("m", Dimension.LENGTH, 1, "metre", "meter", "metres", "meters"),
	/** Centimetre. */
	CENTIMETRE("cm", Dimension.LENGTH, 0.01, "centimetre", "centimeter"),
	/** Millimetre. */
	MILLIMETRE("mm", Dimension.LENGTH, 0.001, "millimetre", "millimeter"),
	/** Inch, 25.4 mm. */
	INCH("in", Dimension.LENGTH, Definitions.INCH_M, "inch", "inches", "\""),
	/** Hundredth of an inch: the count in which some pump-off controllers deliver positions. */
	HUNDREDTH_INCH("0.01in", Dimension.LENGTH, 0.01 * Definitions.INCH_M, "cin"),
	/** Foot, 12 in. */
	FOOT("ft", Dimension.LENGTH, Definitions.FOOT_M, "foot", "feet"),

	/** Newton. */
	NEWTON("N", Dimension.FORCE, 1, "newton", "newtons"),
	/** Decanewton. */
	DECANEWTON("daN", Dimension.FORCE, 10),
	/** Kilonewton. */
	KILONEWTON("kN", Dimension.FORCE, 1000),
	/** Pound-force, called pound in the field. */
	POUND_FORCE("lb", Dimension.FORCE, Definitions.POUND_FORCE_N, "lbf", "lbs", "pound", "pounds"),
	/** A thousand pounds-force. */
	KILOPOUND_FORCE("klb", Dimension.FORCE, 1000 * Definitions.POUND_FORCE_N, "klbf", "klbs", "kip", "kips"),
	/** Kilogram-force, 9.80665 N. */
	KILOGRAM_FORCE("kgf", Dimension.FORCE, Definitions.STANDARD_GRAVITY_M_S2, "kp"),

	/** Pascal. */
	PASCAL("Pa", Dimension.PRESSURE, 1),
	/** Kilopascal. */
	KILOPASCAL("kPa", Dimension.PRESSURE, 1e3),
	/** Megapascal. */
	MEGAPASCAL("MPa", Dimension.PRESSURE, 1e6),
	/** Bar. */
	BAR("bar", Dimension.PRESSURE, 1e5),
	/** Pound-force per square inch. */
	PSI("psi", Dimension.PRESSURE, Definitions.PSI_PA, "lb/in2", "psig", "psia"),

	/** Newton metre. */
	NEWTON_METRE("N\u00B7m", Dimension.TORQUE, 1, "Nm", "N m"),
	/** Kilonewton metre. */
	KILONEWTON_METRE("kN\u00B7m", Dimension.TORQUE, 1000, "kNm", "kN m"),
	/** Inch pound-force, the unit of gearbox ratings. */
	INCH_POUND("in\u00B7lb", Dimension.TORQUE, Definitions.INCH_M * Definitions.POUND_FORCE_N, "in-lb", "in lb"),

	/** Watt. */
	WATT("W", Dimension.POWER, 1),
	/** Kilowatt. */
	KILOWATT("kW", Dimension.POWER, 1000),
	/** Mechanical horsepower, 550 ft lbf/s. */
	HORSEPOWER("hp", Dimension.POWER, 550 * Definitions.FOOT_M * Definitions.POUND_FORCE_N),

	/** Ampere. */
	AMPERE("A", Dimension.CURRENT, 1),

	/** Cubic metre per second. */
	CUBIC_METRE_PER_SECOND("m\u00B3/s", Dimension.VOLUME_RATE, 1, "m3/s"),
	/** Cubic metre per day. */
	CUBIC_METRE_PER_DAY("m\u00B3/d", Dimension.VOLUME_RATE, 1 / Definitions.DAY_S, "m3/d"),
	/** Barrel per day, a barrel being 42 US gallons. */
	BARREL_PER_DAY("bbl/d", Dimension.VOLUME_RATE, Definitions.BARREL_M3 / Definitions.DAY_S, "bpd", "b/d"),

	/** Hertz. */
	HERTZ("1/s", Dimension.FREQUENCY, 1, "Hz"),
	/** Strokes per minute. */
	STROKES_PER_MINUTE("spm", Dimension.FREQUENCY, 1.0 / 60, "1/min"),

	/** Kilogram. */
	KILOGRAM("kg", Dimension.MASS, 1),
	/** Pound (avoirdupois). */
	POUND_MASS("lbm", Dimension.MASS, Definitions.POUND_KG),

	/** Kilogram per cubic metre. */
	KILOGRAM_PER_CUBIC_METRE("kg/m\u00B3", Dimension.DENSITY, 1, "kg/m3"),
	/** Pound per cubic foot. */
	POUND_PER_CUBIC_FOOT("lb/ft\u00B3", Dimension.DENSITY,
			Definitions.POUND_KG / (Definitions.FOOT_M * Definitions.FOOT_M * Definitions.FOOT_M), "lb/ft3"),

	/** Newton per metre. */
	NEWTON_PER_METRE("N/m", Dimension.FORCE_PER_LENGTH, 1),
	/** Kilonewton per metre. */
	KILONEWTON_PER_METRE("kN/m", Dimension.FORCE_PER_LENGTH, 1000),
	/** Pound-force per foot, the unit of rod weights. */
	POUND_PER_FOOT("lb/ft", Dimension.FORCE_PER_LENGTH, Definitions.POUND_FORCE_N / Definitions.FOOT_M),
	/** Pound-force per inch, the unit of spring rates. */
	POUND_PER_INCH("lb/in", Dimension.FORCE_PER_LENGTH, Definitions.POUND_FORCE_N / Definitions.INCH_M),

	/** Pascal second. */
	PASCAL_SECOND("Pa\u00B7s", Dimension.VISCOSITY, 1, "Pa s"),
	/** Centipoise, 1 mPa s. */
	CENTIPOISE("cP", Dimension.VISCOSITY, 0.001),
	/** Millipascal second. */
	MILLIPASCAL_SECOND("mPa\u00B7s", Dimension.VISCOSITY, 0.001, "mPa s"),

	/** Second. */
	SECOND("s", Dimension.TIME, 1, "sec"),
	/** Hour. */
	HOUR("h", Dimension.TIME, 3600),

	/** Kelvin. */
	KELVIN("K", Dimension.TEMPERATURE, 1, "kelvin"),
	/** Degree Celsius. */
	CELSIUS("\u00B0C", Dimension.TEMPERATURE, 1, Definitions.ICE_POINT_K, "degC", "C"),
	/** Degree Fahrenheit. */
	FAHRENHEIT("\u00B0F", Dimension.TEMPERATURE, Definitions.RANKINE_K,
			Definitions.ICE_POINT_K - 32 * Definitions.RANKINE_K, "degF", "F"),

	/** Kelvin between two temperatures. */
	KELVIN_DIFFERENCE("K", Dimension.TEMPERATURE_DIFFERENCE, 1, "kelvin"),
	/** Degree Fahrenheit between two temperatures. */
	FAHRENHEIT_DIFFERENCE("\u00B0F", Dimension.TEMPERATURE_DIFFERENCE, Definitions.RANKINE_K, "degF", "F"),

	/** Kilogram per second. */
	KILOGRAM_PER_SECOND("kg/s", Dimension.MASS_FLOW, 1),
	/** Pound per minute. */
	POUND_PER_MINUTE("lb/min", Dimension.MASS_FLOW, Definitions.POUND_KG / 60),

	/** British thermal unit (International Table) per hour. */
	BTU_PER_HOUR("Btu/h", Dimension.POWER, Definitions.BTU_J / 3600, "BTU/h"),

	/** Joule per kelvin. */
	JOULE_PER_KELVIN("J/K", Dimension.HEAT_CAPACITY, 1),
	/** Kilojoule per kelvin. */
	KILOJOULE_PER_KELVIN("kJ/K", Dimension.HEAT_CAPACITY, 1000),
	/** British thermal unit per degree Fahrenheit. */
	BTU_PER_FAHRENHEIT("Btu/\u00B0F", Dimension.HEAT_CAPACITY, Definitions.BTU_J / Definitions.RANKINE_K, "Btu/F"),

	/** Watt per kelvin. */
	WATT_PER_KELVIN("W/K", Dimension.CONDUCTANCE, 1),
	/** British thermal unit per hour and degree Fahrenheit. */
	BTU_PER_HOUR_FAHRENHEIT("Btu/(h\u00B7\u00B0F)", Dimension.CONDUCTANCE,
			Definitions.BTU_J / 3600 / Definitions.RANKINE_K, "Btu/hF"),

	/** Square metre kelvin per watt. */
	SQUARE_METRE_KELVIN_PER_WATT("m\u00B2\u00B7K/W", Dimension.AREA_RESISTANCE, 1, "m2K/W"),
	/** The same in square feet, hours, degrees Fahrenheit and British thermal units, as TEMA tabulates it. */
	SQUARE_FOOT_HOUR_FAHRENHEIT_PER_BTU("ft\u00B2\u00B7h\u00B7\u00B0F/Btu", Dimension.AREA_RESISTANCE,
			Definitions.FOOT_M * Definitions.FOOT_M * 3600 * Definitions.RANKINE_K / Definitions.BTU_J, "ft2hF/Btu"),

	/** Square metre. */
	SQUARE_METRE("m\u00B2", Dimension.AREA, 1, "m2"),
	/** Square foot. */
	SQUARE_FOOT("ft\u00B2", Dimension.AREA, Definitions.FOOT_M * Definitions.FOOT_M, "ft2"),

	/** Radian. */
	RADIAN("rad", Dimension.ANGLE, 1),
	/** Degree. */
	DEGREE("\u00B0", Dimension.ANGLE, Math.PI / 180, "deg"),

	/** The plain ratio. */
	ONE("1", Dimension.RATIO, 1),
	/** Percent. */
	PERCENT("%", Dimension.RATIO, 0.01);

	private final String symbol;
	private final Dimension dimension;
	private final double siFactor;
	private final double siOffset;
	private final List<String> aliases;

	Unit(String symbol, Dimension dimension, double siFactor, String... aliases) {
		this(symbol, dimension, siFactor, 0, aliases);
	}

	Unit(String symbol, Dimension dimension, double siFactor, double siOffset, String... aliases) {
		this.symbol = symbol;
		this.dimension = dimension;
		this.siFactor = siFactor;
		this.siOffset = siOffset;
		this.aliases = List.of(aliases);
	}

	/** @return the symbol shown behind a value */
	public String symbol() {
		return symbol;
	}

	/** @return what the unit measures */
	public Dimension dimension() {
		return dimension;
	}

	/** @return how many SI units one of these is; of a temperature on a scale, how many kelvin a step of one is */
	public double siFactor() {
		return siFactor;
	}

	/**
	 * @param value number of these units
	 * @return the same in the SI unit of the dimension
	 */
	public double toSi(double value) {
		return value * siFactor + siOffset;
	}

	/**
	 * @param siValue value in the SI unit of the dimension
	 * @return the same in this unit
	 */
	public double fromSi(double siValue) {
		return (siValue - siOffset) / siFactor;
	}

	/**
	 * Finds a unit by the text people and file headers use for it.
	 *
	 * <p>
	 * The exact symbol wins; otherwise case does not matter where that leaves one answer ("LBF" is the pound-force).
	 *
	 * @param text      symbol or alias such as "lbf"
	 * @param dimension what the unit must measure
	 * @return the unit, or empty if there is none of that name
	 */
	public static Optional<Unit> parse(String text, Dimension dimension) {
		String wanted = text.strip();
		List<Unit> candidates = Arrays.stream(values()).filter(unit -> unit.dimension == dimension).toList();
		return candidates.stream()
				.filter(unit -> unit.symbol.equals(wanted) || unit.aliases.contains(wanted)).findFirst()
				.or(() -> candidates.stream().filter(unit -> unit.matchesIgnoringCase(wanted)).findFirst());
	}

	private boolean matchesIgnoringCase(String wanted) {
		String lower = wanted.toLowerCase(Locale.ROOT);
		return symbol.toLowerCase(Locale.ROOT).equals(lower)
				|| aliases.stream().anyMatch(alias -> alias.toLowerCase(Locale.ROOT).equals(lower));
	}

	/** The few defining constants everything above is built from. */
	private static final class Definitions {
		static final double INCH_M = 0.0254;
		static final double FOOT_M = 0.3048;
		static final double POUND_KG = 0.45359237;
		static final double STANDARD_GRAVITY_M_S2 = 9.80665;
		static final double POUND_FORCE_N = POUND_KG * STANDARD_GRAVITY_M_S2;
		static final double PSI_PA = POUND_FORCE_N / (INCH_M * INCH_M);
		static final double BARREL_M3 = 42 * 231 * INCH_M * INCH_M * INCH_M;
		static final double DAY_S = 86_400;
		static final double ICE_POINT_K = 273.15;
		static final double RANKINE_K = 5.0 / 9;
		/** 4.1868 J/(g K) for a pound and a degree Fahrenheit. */
		static final double BTU_J = 4186.8 * POUND_KG * RANKINE_K;
	}
}
