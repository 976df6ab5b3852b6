/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.fluid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.thermal.reference.ReferenceCases;
import org.liftloop.thermal.reference.ReferenceTable;

/** Coolants against the reference table and figures between its rows. */
class FluidPropertiesTest {

	private static final double ZERO_CELSIUS_K = 273.15;

	/** Water within 0.05 % and every other coolant within 0.5 % of all 68 rows. */
	@Test
	void everyRowOfTheTableIsMet() {
		ReferenceTable table = ReferenceTable.of("refs/fluid_properties.csv");
		Map<String, Double> worst = new TreeMap<>();
		for (String[] row : table.rows()) {
			String name = table.text(row, "fluid");
			FluidState state = ReferenceCases.fluid(name, table.number(row, "p_Pa")).at(table.number(row, "T_C") + ZERO_CELSIUS_K);
			double bound = name.startsWith("water") ? 5e-4 : 5e-3;
			String where = String.join(",", row);
			double error = 0;
			error = Math.max(error, relative(where, table.number(row, "rho_kg_m3"), state.densityKgM3(), bound));
			error = Math.max(error, relative(where, table.number(row, "cp_J_kgK"), state.heatCapacityJPerKgK(), bound));
			error = Math.max(error, relative(where, table.number(row, "mu_Pa_s"), state.viscosityPaS(), bound));
			error = Math.max(error, relative(where, table.number(row, "k_W_mK"), state.conductivityWPerMK(), bound));
			relative(where, table.number(row, "Pr"), state.prandtl(), 3 * bound);
			worst.merge(name, Double.valueOf(100 * error), Math::max);
		}
		assertEquals(68, table.rows().size());
		worst.forEach((name, percent) -> System.out.printf(Locale.ROOT, "fluid %s: worst %.4f %%%n", name, percent));
	}

	private static double relative(String where, double expected, double actual, double bound) {
		double error = Math.abs(actual / expected - 1);
		assertTrue(error <= bound, () -> where + ": " + actual + " instead of " + expected);
		return error;
	}

	/** Concentrations and temperatures that no row and no point of the fit holds; CoolProp 8.0.0. */
	@ParameterizedTest
	@CsvSource({ "ETHYLENE,0.33,12.5,1045.3016,3635.1656,2.9780931e-3,0.44604445",
			"ETHYLENE,0.47,-7.5,1073.4717,3232.5255,1.0171797e-2,0.38148882",
			"ETHYLENE,0.55,67.5,1040.5268,3449.6721,1.3582795e-3,0.39825621",
			"PROPYLENE,0.22,33,1011.1535,3984.1164,1.4808545e-3,0.49493765",
			"PROPYLENE,0.4,15,1035.0157,3690.5308,5.4625556e-3,0.39710033",
			"PROPYLENE,0.45,61,1007.8163,3764.2525,1.4251547e-3,0.40349197",
			"PROPYLENE,0.6,-9,1061.1219,3209.0548,5.5636301e-2,0.31193755" })
	void glycolsHoldBetweenTheRows(Glycol.Kind kind, double fraction, double celsius, double rho, double cp, double mu,
			double k) {
		FluidState state = new Glycol(kind, fraction).at(celsius + ZERO_CELSIUS_K);
		assertEquals(rho, state.densityKgM3(), 2e-4 * rho);
		assertEquals(cp, state.heatCapacityJPerKgK(), 1e-3 * cp);
		assertEquals(mu, state.viscosityPaS(), 1e-3 * mu);
		assertEquals(k, state.conductivityWPerMK(), 1e-3 * k);
	}

	/** The verification table of IAPWS-IF97 region 1 (R7-97(2012), table 5) and of its saturation line (tables 35 and 36). */
	@Test
	void waterIsTheIndustrialFormulation() {
		WaterRegion1 low = new WaterRegion1(300, 3e6);
		assertEquals(0.00100215168, low.volumeM3Kg, 5e-12);
		assertEquals(4173.01218, low.cpJPerKgK, 5e-6);
		assertEquals(0.000971180894, new WaterRegion1(300, 80e6).volumeM3Kg, 5e-13);
		assertEquals(4010.08987, new WaterRegion1(300, 80e6).cpJPerKgK, 5e-6);
		assertEquals(0.00120241800, new WaterRegion1(500, 3e6).volumeM3Kg, 5e-12);
		assertEquals(4655.80682, new WaterRegion1(500, 3e6).cpJPerKgK, 5e-6);
		assertEquals(372.755919, WaterRegion1.saturationK(0.1e6), 5e-7);
		assertEquals(453.035632, WaterRegion1.saturationK(1e6), 5e-7);
		assertEquals(0.353658941e4, WaterRegion1.saturationPa(300), 5e-6);
		assertEquals(0.263889776e7, WaterRegion1.saturationPa(500), 5e-3);
		assertEquals(0.353658941e4, Water.ATMOSPHERIC.vapourPressurePa(300), 5e-6);
		double step = 1e3;
		double numeric = (1 / new WaterRegion1(300, 3e6 + step).volumeM3Kg - 1 / new WaterRegion1(300, 3e6 - step).volumeM3Kg)
				/ (2 * step);
		assertEquals(numeric, low.densityByPressure, 1e-6 * numeric);
	}

	/** R12-08, table 4: 298.15 K and 998 kg/m3. */
	@Test
	void viscosityIsTheReleaseOf2008() {
		assertEquals(889.735100e-6, WaterTransport.viscosityPaS(298.15, 998), 5e-13);
	}

	@Test
	void aTemperatureOutsideIsRefusedWithTheRangeAndAnAdvice() {
		Fluid water = Water.ATMOSPHERIC;
		String message = refusal(water, 400);
		assertTrue(message.contains("99.97 °C") && message.contains("pressure"), message);
		assertTrue(new Water(5e5).at(400).densityKgM3() > 900);
		assertTrue(refusal(new Glycol(Glycol.Kind.ETHYLENE, 0.2), 264).contains("-7.9"));
		refusal(new DowthermA(), 290);
		refusal(new Ammonia(), 330);
		refusal(water, Double.NaN);
		assertThrows(IllegalArgumentException.class, () -> new Glycol(Glycol.Kind.PROPYLENE, 0.65));
		assertThrows(IllegalArgumentException.class, () -> new Water(0));
	}

	private static String refusal(Fluid fluid, double temperatureK) {
		return String.valueOf(assertThrows(FluidRangeException.class, () -> fluid.at(temperatureK)).getMessage());
	}

	@Test
	void ammoniaBoilsAtItsVapourPressure() {
		ReferenceTable table = ReferenceTable.of("refs/fluid_properties.csv");
		for (String[] row : table.rows()) {
			if (table.text(row, "fluid").startsWith("ammonia")) {
				double pressure = table.number(row, "p_Pa");
				assertEquals(pressure, new Ammonia().vapourPressurePa(table.number(row, "T_C") + ZERO_CELSIUS_K),
						1e-3 * pressure);
			}
		}
	}
}
