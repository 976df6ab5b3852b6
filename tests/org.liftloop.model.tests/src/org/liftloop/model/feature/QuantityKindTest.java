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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityKindTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			LENGTH            | 1524        | 1,524 m (5,000 ft)
			POSITION          | 2.54        | 2.54 m (100 in)
			DIAMETER          | 0.022225    | 22.2 mm (0.875 in)
			FORCE             | 63853.8     | 63.85 kN (14,355 lbf)
			STRESS            | 792897001.3 | 792.9 MPa (115,000 psi)
			ELASTICITY        | 206842718795| 206.8 GPa (30,000,000 psi)
			PRESSURE          | 689475.73   | 689.5 kPa (100 psi)
			TORQUE            | 36155.4     | 36.16 kN·m (320,002 in·lbf)
			PUMPING_SPEED     | 8.5         | 8.5 1/min
			DENSITY           | 8521.8      | 8,522 kg/m³ (532 lb/ft³)
			WEIGHT_PER_LENGTH | 26.7504     | 26.75 N/m (1.833 lbf/ft)
			VISCOSITY         | 0.001       | 1 mPa·s (1 cP)
			VOLUME_RATE       | 0.00032203  | 27.82 m³/d (175 bbl/d)
			TEMPERATURE       | 293.15      | 20 °C (68 °F)
			TEMPERATURE_DIFFERENCE | 5      | 5 K (9 °F)
			MASS_FLOW         | 0.1         | 0.1 kg/s (13.2 lb/min)
			HEAT_FLOW         | 1000        | 1 kW (3,412 Btu/h)
			HEAT_CAPACITY     | 20000       | 20 kJ/K (10.53 Btu/°F)
			CONDUCTANCE       | 500         | 500 W/K (947.8 Btu/(h·°F))
			FOULING_RESISTANCE | 0.000176   | 0.000176 m²·K/W (0.000999 ft²·h·°F/Btu)
			AREA              | 1           | 1 m² (10.8 ft²)
			ANGLE             | 0.5235988   | 30°
			FRACTION          | 0.85        | 85 %
			HOURS_PER_DAY     | 24          | 24 h/d
			NUMBER            | 0.1         | 0.1
			""")
	void valuesAreShownInMetricAndUsFieldUnits(QuantityKind kind, double value, String text) {
		assertEquals(text, kind.format(value));
	}

	@Test
	void smallValueDoesNotReadAsZero() {
		assertEquals("0.00012 m (0.00039 ft)", QuantityKind.LENGTH.format(0.00012));
	}

	@Test
	void limitsAreInclusiveButWhereExcluded() {
		FeatureQuantity open = new FeatureQuantity(QuantityKind.LENGTH, 0, true, 10);
		FeatureQuantity closed = new FeatureQuantity(QuantityKind.LENGTH, 0, false, 10);
		assertFalse(open.contains(0));
		assertTrue(closed.contains(0));
		assertTrue(open.contains(10));
		assertFalse(open.contains(Math.nextUp(10.0)));
		assertFalse(closed.contains(Double.NaN));
	}
}
