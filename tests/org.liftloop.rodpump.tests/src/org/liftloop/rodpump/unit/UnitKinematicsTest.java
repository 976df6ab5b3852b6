/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.TestData;
import org.liftloop.rodpump.fixtures.Wells;

class UnitKinematicsTest {

	@ParameterizedTest
	@CsvSource({ "C320-298-100,conventional", "M320-298-100,mark_ii", "A320-305-100,air_balanced",
			"RM320-305-100,rm" })
	void positionFractionAgreesWithTheTables(String designation, String table) {
		UnitKinematics unit = Wells.unit(designation);
		for (double[] row : TestData.rows("kinematics/" + table + ".csv")) {
			assertEquals(row[1], unit.positionFraction(Math.toRadians(row[0])), 1e-9, () -> "at " + row[0] + " deg");
		}
	}

	@ParameterizedTest
	@CsvSource({ "C320-298-100,conventional", "M320-298-100,mark_ii", "A320-305-100,air_balanced",
			"RM320-305-100,rm" })
	void torqueFactorAgreesWithTheTablesToAHundredthOfAnInch(String designation, String table) {
		UnitKinematics unit = Wells.unit(designation);
		for (double[] row : TestData.rows("kinematics/" + table + ".csv")) {
			assertEquals(row[2], unit.torqueFactorM(Math.toRadians(row[0])) / Field.INCH, 0.01,
					() -> "at " + row[0] + " deg");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100" })
	void torqueFactorIsTheDerivativeOfThePosition(String designation) {
		UnitGeometry geometry = Wells.unit(designation).geometry();
		double step = 1e-5;
		for (CrankRotation rotation : CrankRotation.values()) {
			UnitKinematics unit = new UnitKinematics(geometry, rotation);
			for (double theta = 0; theta < 2 * Math.PI; theta += 0.1) {
				double slope = (unit.positionM(theta + step) - unit.positionM(theta - step)) / (2 * step);
				assertEquals(slope, unit.torqueFactorM(theta), 1e-7);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "C320-298-100,100.709", "M320-298-100,100.012", "A320-305-100,86.940", "RM320-305-100,100.273" })
	void strokesAreThePublishedOnes(String designation, double strokeIn) {
		assertEquals(strokeIn, Wells.unit(designation).strokeM() / Field.INCH, 5e-4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100" })
	void anglesAtAPositionInvertThePositionOnTheRightStroke(String designation) {
		UnitGeometry geometry = Wells.unit(designation).geometry();
		for (CrankRotation rotation : CrankRotation.values()) {
			UnitKinematics unit = new UnitKinematics(geometry, rotation);
			for (double fraction = 0.01; fraction < 1; fraction += 0.07) {
				double up = unit.upstrokeAngleRad(fraction);
				double down = unit.downstrokeAngleRad(fraction);
				assertEquals(fraction, unit.positionFraction(up), 1e-12);
				assertEquals(fraction, unit.positionFraction(down), 1e-12);
				assertTrue(unit.torqueFactorM(up) > 0, "the rod goes up at " + up);
				assertTrue(unit.torqueFactorM(down) < 0, "the rod goes down at " + down);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100" })
	void deadCentresAreTheEndsOfTheStroke(String designation) {
		UnitGeometry geometry = Wells.unit(designation).geometry();
		for (CrankRotation rotation : CrankRotation.values()) {
			UnitKinematics unit = new UnitKinematics(geometry, rotation);
			assertEquals(0, unit.positionFraction(unit.bottomDeadCentreRad()), 1e-14);
			assertEquals(1, unit.positionFraction(unit.topDeadCentreRad()), 1e-14);
			assertEquals(0, unit.torqueFactorM(unit.bottomDeadCentreRad()), 1e-6);
			assertEquals(0, unit.torqueFactorM(unit.topDeadCentreRad()), 1e-6);
		}
	}

	/** Mark II units run a slow upstroke in their standard sense: 195 of 360 degrees by the maker's idea. */
	@Test
	void reversedRotationExchangesTheDurationsOfUpAndDownstroke() {
		UnitGeometry geometry = Wells.unit("M320-298-100").geometry();
		UnitKinematics standard = new UnitKinematics(geometry, CrankRotation.COUNTERCLOCKWISE);
		UnitKinematics reversed = new UnitKinematics(geometry, CrankRotation.CLOCKWISE);
		double up = upstrokeAngle(standard);
		assertTrue(up > Math.PI, "the upstroke takes " + Math.toDegrees(up) + " deg");
		assertEquals(2 * Math.PI - up, upstrokeAngle(reversed), 1e-12);
	}

	private static double upstrokeAngle(UnitKinematics unit) {
		double turned = unit.topDeadCentreRad() - unit.bottomDeadCentreRad();
		return turned < 0 ? turned + 2 * Math.PI : turned;
	}

	@Test
	void fractionsOutsideOfTheStrokeAreRefused() {
		UnitKinematics unit = Wells.unit("C320-298-100");
		assertThrows(IllegalArgumentException.class, () -> unit.upstrokeAngleRad(1.01));
		assertThrows(IllegalArgumentException.class, () -> unit.downstrokeAngleRad(Double.NaN));
	}
}
