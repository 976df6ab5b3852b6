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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityFormatTest {

	private static final QuantityFormat US = QuantityFormat.forScreen(UnitSystem.US_FIELD, Locale.ENGLISH);
	private static final QuantityFormat METRIC = QuantityFormat.forScreen(UnitSystem.METRIC, Locale.ENGLISH);

	@ParameterizedTest
	@EnumSource(UnitSystem.class)
	void everySystemShowsEveryQuantity(UnitSystem system) {
		for (Quantity quantity : Quantity.values()) {
			DisplayUnit shown = system.displayUnit(quantity);
			assertEquals(quantity, shown.quantity());
			assertEquals(42, shown.toStored(shown.fromStored(42)), 1e-12, quantity.name());
		}
	}

	@Test
	void valuesAreShownWithTheUnitsOfTheSystem() {
		assertEquals("12,438\u00A0lb", US.format(Quantity.FORCE, 55_327));
		assertEquals("55.33\u00A0kN", METRIC.format(Quantity.FORCE, 55_327));
		assertEquals("0.875\u00A0in", US.format(Quantity.DIAMETER, 0.022225));
		assertEquals("22.23\u00A0mm", METRIC.format(Quantity.DIAMETER, 0.022226));
		assertEquals("85.0\u00A0%", US.format(Quantity.FRACTION, 0.85));
		assertEquals("8.50\u00A0spm", METRIC.format(Quantity.PUMPING_SPEED, 8.5));
		assertEquals("0.110", US.format(Quantity.NUMBER, 0.11));
	}

	@Test
	void filesHaveAPointAndNoGroupingWhateverTheLocaleOfTheComputer() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals("12438\u00A0lb", QuantityFormat.forFile(UnitSystem.US_FIELD).format(Quantity.FORCE, 55_327));
			assertEquals("55.33\u00A0kN", QuantityFormat.forFile(UnitSystem.METRIC).format(Quantity.FORCE, 55_327));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void screensFollowTheReadersLocale() {
		assertEquals("12.438\u00A0lb",
				QuantityFormat.forScreen(UnitSystem.US_FIELD, Locale.GERMANY).format(Quantity.FORCE, 55_327));
	}

	@Test
	void whatIsNoNumberIsADashAndNothingIsMinusZero() {
		assertEquals(QuantityFormat.NO_VALUE, US.format(Quantity.FORCE, Double.NaN));
		assertEquals(QuantityFormat.NO_VALUE, US.format(Quantity.FORCE, Double.POSITIVE_INFINITY));
		assertEquals("0\u00A0lb", US.format(Quantity.FORCE, -1e-6));
	}

	@Test
	void aUnitOfTheWrongDimensionIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new DisplayUnit(Quantity.FORCE, Unit.METRE, 1));
	}
}
