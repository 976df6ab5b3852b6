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

import org.junit.jupiter.api.Test;

class FilmConductanceTest {

	private static final RatedConductance RATED = new RatedConductance(500, 2);

	@Test
	void atRatedFlowsItIsTheRatedOne() {
		FilmConductance films = new FilmConductance(RATED, 0.4, 0.5, 2, 3);
		assertEquals(500, films.cleanWPerK(2, 3), 1e-9);
		assertEquals(RATED.conductanceWPerK(0, 0, 0, 0, 1e-3), films.conductanceWPerK(2, 300, 3, 300, 1e-3), 1e-9);
	}

	/** The same as two films and a wall in series, by the coefficients. */
	@Test
	void itIsTheSurfaceOfTwoTurbulentFilmsAndAWall() {
		FilmConductance films = new FilmConductance(RATED, 0.4, 0.35, 2, 3);
		double perM2 = RATED.cleanWPerK() / RATED.areaM2();
		TransferSurface surface = new TransferSurface(2, new PowerFilm(perM2 / 0.4, 2, 0.8), new PowerFilm(perM2 / 0.35, 3, 0.8),
				0.25 / perM2);
		for (double part : new double[] { 0.1, 0.5, 1, 1.7 }) {
			assertEquals(surface.conductanceWPerK(2 * part, 300, 3 / part, 300, 2e-4),
					films.conductanceWPerK(2 * part, 300, 3 / part, 300, 2e-4), 1e-9);
		}
	}

	@Test
	void withoutFilmsTheFlowsDoNotMatter() {
		assertEquals(500, new FilmConductance(RATED, 0, 0, 2, 3).cleanWPerK(0, 0));
	}

	@Test
	void aFilmWithoutFlowPassesNothing() {
		assertEquals(0, new FilmConductance(RATED, 0.4, 0.4, 2, 3).cleanWPerK(0, 3));
	}

	@Test
	void moreThanTheWholeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new FilmConductance(RATED, 0.6, 0.5, 2, 3));
	}
}
