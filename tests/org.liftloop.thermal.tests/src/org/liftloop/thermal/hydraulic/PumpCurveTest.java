/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.fluid.FluidState;
import org.liftloop.thermal.fluid.Water;
import org.liftloop.thermal.reference.ReferenceTable;

/** Pumps by their curves, and what they drive. */
class PumpCurveTest {

	private static ReferenceTable wiloTable() {
		try (InputStream in = PumpCurveTest.class.getResourceAsStream("/testdata/ibpsa/wilo_pump_curves.csv")) {
			return ReferenceTable.read(Objects.requireNonNull(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, PumpCurve> wilo() {
		ReferenceTable table = wiloTable();
		Map<String, List<String[]>> rise = new LinkedHashMap<>();
		Map<String, List<String[]>> power = new LinkedHashMap<>();
		for (String[] row : table.rows()) {
			(table.text(row, "curve").equals("pressure") ? rise : power)
					.computeIfAbsent(table.text(row, "pump"), k -> new ArrayList<>()).add(row);
		}
		Map<String, PumpCurve> curves = new LinkedHashMap<>();
		rise.forEach((pump, rows) -> {
			List<String[]> powers = power.getOrDefault(pump, List.of());
			List<PumpPoint> points = new ArrayList<>();
			for (int i = 0; i < rows.size(); i++) {
				points.add(new PumpPoint(table.number(rows.get(i), "V_flow_m3_s"), table.number(rows.get(i), "value"),
						table.number(powers.get(i), "value")));
			}
			curves.put(pump, new PumpCurve(points));
		});
		return curves;
	}

	/** The curve passes through the maker's points, makes no peaks between them, and follows the affinity laws. */
	@Test
	void theEighteenMeasuredPumpsFollowTheirCurvesAtEverySpeed() {
		Map<String, PumpCurve> pumps = wilo();
		for (PumpCurve pump : pumps.values()) {
			for (PumpPoint point : pump.points()) {
				assertEquals(point.risePa(), pump.risePa(point.flowM3PerS(), 1), 1e-9 * point.risePa());
				assertEquals(0.25 * point.risePa(), pump.risePa(point.flowM3PerS() / 2, 0.5), 1e-9 * point.risePa());
				assertEquals(0.125 * point.powerW(), pump.powerW(point.flowM3PerS() / 2, 0.5), 1e-9 * point.powerW());
				double efficiency = pump.efficiency(point.flowM3PerS(), 1);
				assertTrue(efficiency >= 0 && efficiency < 0.9, () -> "efficiency " + efficiency);
				assertEquals(efficiency, pump.efficiency(point.flowM3PerS() * 0.7, 0.7), 1e-9);
			}
			double end = pump.points().get(pump.points().size() - 1).flowM3PerS();
			double last = Double.MAX_VALUE;
			for (double flow = 0; flow < 1.2 * end; flow += end / 500) {
				double before = last;
				double now = pump.risePa(flow, 1);
				assertTrue(now <= before + 1e-9, "the rise falls");
				last = now;
			}
			assertEquals(0, pump.risePa(end, 0));
		}
		assertEquals(18, pumps.size());
		System.out.printf(Locale.ROOT, "pumps: %d curves%n", Integer.valueOf(pumps.size()));
	}

	/** Where the pump's rise meets a square law, and with half the speed half the flow. */
	@Test
	void theFlowIsWhereTheCurvesMeet() {
		PumpCurve pump = new PumpCurve(List.of(new PumpPoint(0, 50_000, 100), new PumpPoint(1e-3, 40_000, 200),
				new PumpPoint(2e-3, 10_000, 250)));
		ControlValve valve = new ControlValve(ControlValve.Characteristic.LINEAR, 5, 50, 1);
		Circuit circuit = new Circuit(Water.ATMOSPHERIC, List.of(new Section(valve, 0)), pump);
		double[] temperature = { 300 };
		FluidState water = Water.ATMOSPHERIC.at(300);
		double full = circuit.flowKgPerS(temperature, 1);
		assertEquals(pump.risePa(full / water.densityKgM3(), 1), valve.dropPa(full, water), 1e-6);
		assertEquals(full / 2, circuit.flowKgPerS(temperature, 0.5), 1e-9 * full);
		assertEquals(0, circuit.flowKgPerS(temperature, 0), 1e-12);
		Circuit throttled = new Circuit(Water.ATMOSPHERIC, List.of(new Section(valve.withOpening(0.3), 0)), pump);
		assertTrue(throttled.flowKgPerS(temperature, 1) < 0.5 * full);
	}

	@Test
	void valvesFollowTheirCharacteristic() {
		FluidState water = new FluidState(1_000, 4_180, 1e-3, 0.6);
		ControlValve valve = new ControlValve(ControlValve.Characteristic.EQUAL_PERCENTAGE, 10, 50, 1);
		assertEquals(1e5, valve.dropPa(10 * 1_000 / 3_600.0, water), 1e-6);
		assertEquals(-1e5, valve.dropPa(-10 * 1_000 / 3_600.0, water), 1e-6);
		assertEquals(10 / Math.sqrt(50), valve.withOpening(0.5).kvM3PerH(), 1e-12);
		assertEquals(10 / 50.0, valve.withOpening(0).kvM3PerH(), 1e-12);
		assertEquals(0.5, valve.authority(1e5, 10 * 1_000 / 3_600.0, water), 1e-12);
		assertEquals(5.1, new ControlValve(ControlValve.Characteristic.LINEAR, 10, 50, 0.5).kvM3PerH(), 1e-12);
		assertThrows(IllegalArgumentException.class, () -> valve.withOpening(1.1));
		ThreeWayValve mixing = new ThreeWayValve(0.25);
		assertEquals(0.3, mixing.throughKgPerS(0.4), 1e-15);
		assertEquals(305, mixing.mixedK(320, 300), 1e-12);
	}

	/** Churchill's law is Hagen and Poiseuille's in laminar flow and within 3 % of Colebrook and White's in turbulent. */
	@Test
	void frictionHoldsInAllRegimes() {
		assertEquals(64 / 500.0, Friction.churchill(500, 1e-4), 1e-9);
		for (double reynolds : new double[] { 1e4, 1e5, 1e6, 1e7 }) {
			for (double roughness : new double[] { 1e-5, 1e-3, 1e-2 }) {
				double root = 8;
				for (int i = 0; i < 50; i++) {
					root = -2 * Math.log10(roughness / 3.7 + 2.51 / reynolds * root);
				}
				double colebrook = 1 / (root * root);
				assertEquals(colebrook, Friction.churchill(reynolds, roughness), 0.03 * colebrook,
						"Re " + reynolds + ", roughness " + roughness);
			}
		}
		PipeResistance pipe = new PipeResistance(2, 0.02, 3.1416e-4, 1e-5, 1.5);
		FluidState water = Water.ATMOSPHERIC.at(300);
		assertEquals(-pipe.dropPa(0.2, water), pipe.dropPa(-0.2, water));
		assertEquals(0, pipe.dropPa(0, water));
		assertTrue(pipe.dropPa(1e-30, water) > 0);
	}

	@Test
	void aPumpWithoutSuctionHeadCavitates() {
		SuctionLimit limit = new SuctionLimit(1, 2e5);
		double available = SuctionLimit.availableM(120_000, Water.ATMOSPHERIC.vapourPressurePa(333.15), 983.2);
		assertEquals(10.377, available, 1e-3);
		assertEquals(3, limit.neededM(Math.sqrt(1e-5), 1), 1e-12);
		assertEquals(0.75, limit.neededM(Math.sqrt(1e-5) / 2, 0.5), 1e-12);
		assertTrue(limit.isCavitating(2.9, Math.sqrt(1e-5), 1));
		assertTrue(!limit.isCavitating(3.1, Math.sqrt(1e-5), 1) && !limit.isCavitating(-1, 0, 0));
		PumpSpeed coast = new PumpSpeed.CoastDown(1, 100, 20);
		assertEquals(1, coast.at(100));
		assertEquals(0.5, coast.at(120), 1e-15);
		assertEquals(0.25, coast.at(160), 1e-15);
	}

	@Test
	void aCurveThatIsNoPumpIsRefusedByItsPoint() {
		String message = String.valueOf(assertThrows(IllegalArgumentException.class,
				() -> new PumpCurve(List.of(new PumpPoint(0, 1, 1), new PumpPoint(1, 2, 1)))).getMessage());
		assertTrue(message.contains("point 2"), message);
		assertThrows(IllegalArgumentException.class, () -> new PumpCurve(List.of(new PumpPoint(0, 1, 1))));
	}
}
