/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideForceTest {

	private static final double WEIGHT = 22;

	@Test
	void aVerticalRodTouchesNothing() {
		assertEquals(0, SideForce.at(WellPath.VERTICAL, 1000).perLengthNPerM(50_000, WEIGHT), 0);
	}

	@Test
	void onASlopeTheRodLiesWithItsWeight() {
		WellPath slant = WellPath.of(List.of(new SurveyStation(0, Math.PI / 6, 1)));
		assertEquals(WEIGHT / 2, SideForce.at(slant, 700).perLengthNPerM(30_000, WEIGHT), 1e-9);
	}

	/**
	 * The chain: tension F = H/sin phi with dphi/ds = w sin^2 phi/H hangs free. Surveyed finely it touches nothing; with
	 * twice the tension it is drawn to the upper side as hard as it lay on the lower one without any.
	 */
	@ParameterizedTest
	@ValueSource(doubles = { 20, 45, 80 })
	void aFreelyHangingChainTouchesNothing(double degrees) {
		double horizontalN = 4_000;
		List<SurveyStation> stations = new ArrayList<>();
		// s(phi) = -H/w cot phi, shifted to begin at zero.
		double top = Math.toRadians(10);
		for (double phi = top; phi < Math.toRadians(90); phi += Math.toRadians(0.05)) {
			stations.add(new SurveyStation(horizontalN / WEIGHT * (1 / Math.tan(top) - 1 / Math.tan(phi)), phi, 0));
		}
		WellPath chain = WellPath.of(stations);
		double phi = Math.toRadians(degrees + 0.025);
		double mdM = horizontalN / WEIGHT * (1 / Math.tan(top) - 1 / Math.tan(phi));
		double loadN = horizontalN / Math.sin(phi);
		SideForce side = SideForce.at(chain, mdM);
		assertEquals(0, side.perLengthNPerM(loadN, WEIGHT), 1e-4 * WEIGHT);
		assertEquals(WEIGHT * Math.sin(phi), side.perLengthNPerM(2 * loadN, WEIGHT), 1e-4 * WEIGHT);
		assertEquals(WEIGHT * Math.sin(phi), side.perLengthNPerM(0, WEIGHT), 1e-4 * WEIGHT);
	}

	/** A level circle of radius R: the wall takes F/R inwards and the weight downwards. */
	@Test
	void aTurnToTheSideAddsAtRightAngles() {
		double radiusM = 250;
		List<SurveyStation> stations = new ArrayList<>();
		for (int i = 0; i <= 9; i++) {
			stations.add(new SurveyStation(radiusM * Math.toRadians(10 * i), Math.PI / 2, Math.toRadians(10 * i)));
		}
		double loadN = 9_000;
		assertEquals(Math.hypot(loadN / radiusM, WEIGHT),
				SideForce.at(WellPath.of(stations), 100).perLengthNPerM(loadN, WEIGHT), 1e-9);
	}
}
