/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Coolant;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ExchangerArrangement;
import org.liftloop.thermal.loop.SteadySolver;

/** The model's loop as the solver gets it. */
class MappedLoopTest {

	private final CoolingLoop loop = SampleLoop.create();

	@Test
	void steadyTemperaturesObeyTheHeatBalance() throws Exception {
		loop.setLossWPerK(0);
		MappedLoop mapped = MappedLoop.of(loop);
		double[] state = new SteadySolver().solve(mapped.plan().model(mapped.plan().initial()),
				new double[] { 293.15, 293.15 });
		assertEquals(15e3, 0.5 * mapped.plan().cpJPerKgK() * (state[0] - state[1]), 1e-3);
		assertEquals(4180, mapped.plan().cpJPerKgK(), 5, "water near 36 degrees");
		assertEquals(1500, mapped.surface().rated().cleanWPerK());
	}

	@Test
	void everythingThatIsMissingIsNamedAtOnce() {
		loop.setHotCapacityJPerK(null);
		loop.getExchanger().setAreaM2(null);
		loop.getSecondary().setInletTemperatureK(null);
		RefusedException refused = assertThrows(RefusedException.class, () -> MappedLoop.of(loop));
		assertEquals("Cooling loop CL-1 is missing the heat capacity of the hot side, the heat-transfer area of the heat exchanger, the inlet temperature of the secondary side.", refused.getMessage());
	}

	@Test
	void whatIsOutOfRangeIsRefusedWithTheReason() {
		loop.setCoolant(Coolant.ETHYLENE_GLYCOL);
		loop.setCoolantMassFraction(0.1);
		RefusedException refused = assertThrows(RefusedException.class, () -> MappedLoop.of(loop));
		assertTrue(refused.getMessage().contains("massFraction"), refused.getMessage());
	}

	@ParameterizedTest
	@EnumSource(ExchangerArrangement.class)
	void everyArrangementIsMapped(ExchangerArrangement arrangement) throws Exception {
		loop.getExchanger().setArrangement(arrangement);
		String mapped = MappedLoop.of(loop).exchanger().arrangement().toString();
		assertEquals(arrangement == ExchangerArrangement.SHELL_AND_TUBE ? "ShellAndTube[shells=1]" : arrangement.getName(), mapped);
	}

	@ParameterizedTest
	@EnumSource(Coolant.class)
	void everyFluidIsMapped(Coolant fluid) throws Exception {
		loop.setCoolant(fluid);
		loop.setCoolantMassFraction(0.3);
		String word = fluid.getName().split("_")[0].toLowerCase();
		assertTrue(MappedLoop.of(loop).plan().fluid().name().toLowerCase().contains(word), fluid.getName());
	}

	@Test
	void powerOfThePumpGoesWithTheCubeOfTheFlow() throws Exception {
		MappedPump pump = MappedLoop.of(loop).pump();
		assertEquals(120, pump.powerW(0.5), 1e-9);
		assertEquals(15, pump.powerW(0.25), 1e-9);
	}

	@Test
	void powerIsThatOfTheCurveAtTheRatedFlow() throws Exception {
		loop.getPump().getPoints().getLast().setPowerW(220);
		// 0.5 kg/s are 0.5e-3 m3/s: half way between 120 and 220 W.
		assertEquals(170, MappedLoop.of(loop).pump().powerW(0.5), 1);
		loop.setPump(null);
		assertTrue(Double.isNaN(MappedLoop.of(loop).pump().powerW(0.5)), "nothing is known");
	}
}
