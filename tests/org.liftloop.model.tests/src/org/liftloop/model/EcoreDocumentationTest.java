/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liftloop.model.feature.FeatureLabel;
import org.liftloop.model.feature.FeatureQuantity;
import org.liftloop.model.feature.QuantityKind;

/** The documentation in the ecore is what editors show and readers of the API see: it must be there and be true. */
class EcoreDocumentationTest {

	/** How the documentation writes the unit, where that is not its symbol. */
	private static final Map<QuantityKind, String> WRITTEN_UNITS = Map.of(QuantityKind.FRACTION, "dimensionless",
			QuantityKind.NUMBER, "dimensionless", QuantityKind.PUMPING_SPEED, "strokes per minute (1/min)",
			QuantityKind.HOURS_PER_DAY, "h per day");

	/** The end of an attribute's name that tells its unit, for units that a name can hold. */
	private static final Map<String, String> SUFFIXES = Map.ofEntries(Map.entry("m", "M"),
			Map.entry("N", "N"), Map.entry("Pa", "Pa"), Map.entry("N·m", "Nm"), Map.entry("N/m", "NPerM"),
			Map.entry("kg/m³", "KgM3"), Map.entry("rad", "Rad"), Map.entry("Pa·s", "PaS"),
			Map.entry("1/min", "StrokesPerMinute"), Map.entry("h/d", "HoursPerDay"), Map.entry("m³/s", "M3PerS"), Map.entry("K", "K"),
			Map.entry("kg/s", "KgPerS"), Map.entry("W", "W"), Map.entry("J/K", "JPerK"), Map.entry("W/K", "WPerK"),
			Map.entry("m²·K/W", "M2KPerW"), Map.entry("m²", "M2"), Map.entry("s", "S"));

	static Stream<EStructuralFeature> features() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).flatMap(type -> type.getEStructuralFeatures().stream());
	}

	static Stream<EAttribute> attributes() {
		return features().filter(EAttribute.class::isInstance).map(EAttribute.class::cast);
	}

	static Stream<EAttribute> quantities() {
		return attributes().filter(attribute -> FeatureQuantity.of(attribute).isPresent());
	}

	@TestFactory
	Stream<DynamicTest> everyElementIsDocumented() {
		Stream<ENamedElement> elements = Stream.concat(ModelPackage.eINSTANCE.getEClassifiers().stream(), features());
		return elements.map(element -> DynamicTest.dynamicTest(String.valueOf(element.getName()), () -> {
			String text = EcoreUtil.getDocumentation(element);
			assertTrue(text != null && text.strip().endsWith("."), text);
		}));
	}

	@ParameterizedTest
	@MethodSource("attributes")
	void everyAttributeNamesItsUnit(EAttribute attribute) {
		String documentation = EcoreUtil.getDocumentation(attribute);
		assertTrue(documentation.contains(" Unit: "), documentation);
		assertEquals(FeatureQuantity.of(attribute).isPresent(),
				!documentation.contains("Unit: text") && !documentation.contains("Unit: dimensionless ("),
				"a quantity is annotated where the documentation tells of one");
	}

	@ParameterizedTest
	@MethodSource("quantities")
	void documentedUnitAndLimitsAreThoseThatValidationUses(EAttribute attribute) {
		FeatureQuantity quantity = FeatureQuantity.of(attribute).orElseThrow();
		String documentation = EcoreUtil.getDocumentation(attribute);
		String unit = WRITTEN_UNITS.getOrDefault(quantity.kind(), quantity.kind().unit());
		assertTrue(documentation.contains("Unit: " + unit + ". Range: "), documentation);
		String range = documentation.replaceFirst(".*Range: ([^ ]+) (\\S+) and ≤ (\\S+)\\. .*", "$1 $2 $3");
		String[] words = range.split(" ");
		assertEquals(quantity.minimumExcluded() ? ">" : "≥", words[0], documentation);
		assertEquals(quantity.minimum(), Double.parseDouble(words[1]), documentation);
		assertEquals(quantity.maximum(), Double.parseDouble(words[2]), documentation);
	}

	@ParameterizedTest
	@MethodSource("quantities")
	void nameOfAQuantityEndsInItsUnit(EAttribute attribute) {
		String suffix = SUFFIXES.get(FeatureQuantity.of(attribute).orElseThrow().kind().unit());
		assertTrue(suffix == null || attribute.getName().toLowerCase().endsWith(suffix.toLowerCase()),
				attribute.getName());
	}

	@ParameterizedTest
	@MethodSource("quantities")
	void defaultIsWithinTheLimits(EAttribute attribute) {
		if (attribute.getDefaultValue() instanceof Number number) {
			assertTrue(FeatureQuantity.of(attribute).orElseThrow().contains(number.doubleValue()), attribute.getName());
		}
	}

	@Test
	void everyFeatureHasALabelWithoutUnit() {
		features().forEach(feature -> {
			String label = FeatureLabel.of(feature);
			assertFalse(label.isBlank() || label.contains("["), feature.getName());
		});
	}
}
