/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.fluid.FluidState;
import org.liftloop.thermal.fluid.Water;

/** Films, fouling and their sum. */
class TransferSurfaceTest {

	private static final double DAY_S = 86_400;

	@Test
	void resistancesAddUp() {
		TransferSurface surface = new TransferSurface(2, new PowerFilm(1_000, 0.1, 0.8), new PowerFilm(4_000, 0.2, 0.6),
				1e-4);
		assertEquals(2 / (1e-3 + 2.5e-4 + 1e-4), surface.conductanceWPerK(0.1, 300, 0.2, 290, 0), 1e-9);
		assertEquals(2 / (1e-3 / Math.pow(0.5, 0.8) + 2.5e-4 + 1e-4 + 5e-4),
				surface.conductanceWPerK(0.05, 300, 0.2, 290, 5e-4), 1e-9);
		assertEquals(0, surface.conductanceWPerK(0, 300, 0.2, 290, 0));
		assertThrows(IllegalArgumentException.class, () -> surface.conductanceWPerK(0.1, 300, 0.2, 290, -1e-6));
	}

	/** Incropera, example 8.6 style: 0.01 m tube, Re about 1.4e4; Dittus-Boelter gives the same within its own 15 %. */
	@Test
	void tubeFilmsFollowGnielinskiAndStayAboveTheLaminarFilm() {
		TubeFilm film = new TubeFilm(Water.ATMOSPHERIC, 0.01, 1);
		FluidState water = Water.ATMOSPHERIC.at(300);
		double reynolds = 4 * 0.1 / (Math.PI * 0.01 * water.viscosityPaS());
		double dittusBoelter = 0.023 * Math.pow(reynolds, 0.8) * Math.pow(water.prandtl(), 0.4)
				* water.conductivityWPerMK() / 0.01;
		double turbulent = film.coefficientWPerM2K(0.1, 300);
		assertEquals(dittusBoelter, turbulent, 0.15 * dittusBoelter);
		assertEquals(turbulent, film.coefficientWPerM2K(-0.1, 300));
		assertEquals(3.66 * water.conductivityWPerMK() / 0.01, film.coefficientWPerM2K(0.001, 300), 1e-12);
		double last = 0;
		for (double re = 100; re < 1e5; re *= 1.01) {
			double now = TubeFilm.nusselt(re, 6);
			double before = last;
			assertTrue(now >= before, "Nu rises and does not jump back at Re " + re);
			last = now;
		}
	}

	@Test
	void foulingGrowsByItsLaw() {
		assertEquals(1.1125e-4, new Fouling.KernSeaton(1.76e-4, 90 * DAY_S).resistanceM2KPerW(90 * DAY_S), 5e-9);
		assertEquals(0, new Fouling.KernSeaton(1.76e-4, 90 * DAY_S).resistanceM2KPerW(0));
		assertEquals(1e-4, new Fouling.Linear(1e-4 / (10 * DAY_S)).resistanceM2KPerW(10 * DAY_S), 1e-18);
		assertEquals(8.8e-5, new Fouling.Constant(8.8e-5).resistanceM2KPerW(DAY_S));
		assertThrows(IllegalArgumentException.class, () -> Fouling.Constant.CLEAN.resistanceM2KPerW(-1));
	}
}
