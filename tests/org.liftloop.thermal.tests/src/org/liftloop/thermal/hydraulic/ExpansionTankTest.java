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

import org.junit.jupiter.api.Test;

class ExpansionTankTest {

	/** 100 kg of water from 20 to 60 °C push out 1.53 litres; 5 litres of gas rise from 1.5 to 2.161 bar. */
	@Test
	void pressureRisesWithTheTemperatureAndFallsWithALeak() {
		ExpansionTank tank = new ExpansionTank(0.005, 150_000);
		double cold = 998.20715;
		double warm = 983.195824;
		assertEquals(150_000, tank.pressurePa(100, 0, cold, cold), 1e-6);
		assertEquals(216_109, tank.pressurePa(100, 0, cold, warm), 1);
		assertTrue(tank.pressurePa(100, 0.5, cold, warm) < 0.95 * tank.pressurePa(100, 0, cold, warm));
		assertThrows(FlowRefusedException.class, () -> tank.pressurePa(1_000, 0, cold, warm));
	}
}
