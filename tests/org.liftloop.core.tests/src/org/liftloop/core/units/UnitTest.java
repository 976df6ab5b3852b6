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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

	/** Digits as printed in tables of conversion factors, not computed from the definitions the enum uses. */
	@ParameterizedTest
	@CsvSource({ "INCH, 0.0254", "FOOT, 0.3048", "HUNDREDTH_INCH, 0.000254", "POUND_FORCE, 4.4482216152605",
			"KILOPOUND_FORCE, 4448.2216152605", "KILOGRAM_FORCE, 9.80665", "DECANEWTON, 10", "PSI, 6894.757293168361",
			"BAR, 100000", "INCH_POUND, 0.1129848290276167", "HORSEPOWER, 745.6998715822702",
			"BARREL_PER_DAY, 1.8401307283333334e-6", "POUND_PER_FOOT, 14.593902937206364",
			"POUND_PER_INCH, 175.12683524647637", "POUND_PER_CUBIC_FOOT, 16.018463373960142", "CENTIPOISE, 0.001",
			"BTU_PER_HOUR, 0.2930710701722222", "POUND_PER_MINUTE, 0.007559872833333333",
			"BTU_PER_FAHRENHEIT, 1899.100534716", "BTU_PER_HOUR_FAHRENHEIT, 0.52752792631",
			"SQUARE_FOOT, 0.09290304" })
	void factorsAreThePrintedOnes(Unit unit, double printed) {
		assertEquals(printed, unit.siFactor(), 1e-14 * printed);
	}

	/** TEMA and ASHRAE print it with five digits. */
	@Test
	void foulingResistanceHasTheFactorOfTheTables() {
		assertEquals(0.17611, Unit.SQUARE_FOOT_HOUR_FAHRENHEIT_PER_BTU.siFactor(), 5e-6);
	}

	@ParameterizedTest
	@CsvSource({ "CELSIUS, 0, 273.15", "CELSIUS, 100, 373.15", "FAHRENHEIT, 32, 273.15", "FAHRENHEIT, 212, 373.15",
			"FAHRENHEIT, -459.67, 0", "FAHRENHEIT_DIFFERENCE, 9, 5" })
	void temperaturesHaveAZeroOfTheirOwnAndDifferencesHaveNone(Unit unit, double value, double kelvin) {
		assertEquals(kelvin, unit.toSi(value), 1e-10);
		assertEquals(value, unit.fromSi(kelvin), 1e-10);
	}

	@ParameterizedTest
	@EnumSource(Unit.class)
	void convertingThereAndBackChangesNothing(Unit unit) {
		assertEquals(123.456, unit.fromSi(unit.toSi(123.456)), 1e-12);
	}

	@ParameterizedTest
	@EnumSource(Unit.class)
	void everySymbolNamesItsOwnUnit(Unit unit) {
		assertEquals(Optional.of(unit), Unit.parse(unit.symbol(), unit.dimension()));
	}

	@ParameterizedTest
	@CsvSource({ "lbf, FORCE, POUND_FORCE", "LBS, FORCE, POUND_FORCE", "kips, FORCE, KILOPOUND_FORCE",
			"dan, FORCE, DECANEWTON", "n, FORCE, NEWTON", "KN, FORCE, KILONEWTON", "inches, LENGTH, INCH",
			"MM, LENGTH, MILLIMETRE",
			"M, LENGTH, METRE" })
	void aliasesAreFoundInAnyCase(String text, Dimension dimension, Unit unit) {
		assertEquals(Optional.of(unit), Unit.parse(text, dimension));
	}

	@Test
	void aUnitOfAnotherDimensionIsNotFound() {
		assertTrue(Unit.parse("lb", Dimension.LENGTH).isEmpty());
		assertTrue(Unit.parse("furlong", Dimension.LENGTH).isEmpty());
	}
}
