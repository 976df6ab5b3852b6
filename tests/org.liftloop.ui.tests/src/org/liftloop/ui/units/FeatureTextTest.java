/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.ModelPackage.Literals;

/**
 * Attributes as text: what is shown is what was stored, in the user's unit, and what is typed is understood.
 */
class FeatureTextTest {

	private static final EAttribute LENGTH = Literals.ROD_TAPER__LENGTH_M;

	@ParameterizedTest
	@CsvSource({ "'1310.64', 4300", "'1200 m', 3937.00787401574", "'1,5', 4.92125984251968", "1e3 m, 3280.83989501312",
			"'12 in', 1", "+5, 5", "\u22125, -5" })
	void understandsWhatPeopleType(String typed, double expectedFeet) {
		boolean comma = typed.contains(",");
		FeatureText text = comma ? new FeatureText(LENGTH, UnitSystem.METRIC, Locale.GERMANY)
				: new FeatureText(LENGTH, typed.equals("1310.64") ? UnitSystem.METRIC : UnitSystem.US_FIELD,
						Locale.US);
		assertEquals(expectedFeet * 0.3048, assertInstanceOf(Double.class, text.parse(typed)), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fast", "5 kg", "5 5", "--5", "1.2.3" })
	void refusesWithAReason(String typed) {
		FeatureText text = new FeatureText(LENGTH, UnitSystem.US_FIELD, Locale.US);
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> text.parse(typed));
		assertTrue(String.valueOf(refusal.getMessage()).contains("\""), () -> "" + refusal.getMessage());
	}

	@Test
	void emptyTextIsNoValueWhereThereMayBeNone() {
		assertNull(new FeatureText(LENGTH, UnitSystem.US_FIELD, Locale.US).parse(" "));
		assertThrows(IllegalArgumentException.class,
				() -> new FeatureText(Literals.WELL__DAMPING_RATIO, UnitSystem.US_FIELD, Locale.US).parse(""));
	}

	@Test
	void showsTheTypedValueAgain() {
		for (UnitSystem system : UnitSystem.values()) {
			for (EAttribute attribute : new EAttribute[] { LENGTH, Literals.ROD_TAPER__DIAMETER_M,
					Literals.ROD_TAPER__YOUNGS_MODULUS_PA, Literals.WELL__TARGET_FILLAGE }) {
				FeatureText text = new FeatureText(attribute, system, Locale.US);
				assertEquals("76.2", text.format(text.parse("76.2")), attribute.getName() + " " + system);
			}
		}
	}

	@Test
	void everyUnitBearingAttributeHasAQuantity() {
		assertEquals("ft", FeatureUnit.symbol(LENGTH, UnitSystem.US_FIELD));
		assertEquals("in", FeatureUnit.symbol(Literals.ROD_TAPER__DIAMETER_M, UnitSystem.US_FIELD));
		assertEquals("MPa", FeatureUnit.symbol(Literals.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA, UnitSystem.METRIC));
		assertEquals("h/d", FeatureUnit.symbol(Literals.WELL__RUNTIME_HOURS_PER_DAY, UnitSystem.METRIC));
		assertEquals("", FeatureUnit.symbol(Literals.ASSET__NAME, UnitSystem.METRIC));
	}
}
