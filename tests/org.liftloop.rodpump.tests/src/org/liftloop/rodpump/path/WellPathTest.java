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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellPathTest {

	private static SurveyStation station(double mdM, double inclinationDeg, double azimuthDeg) {
		return new SurveyStation(mdM, Math.toRadians(inclinationDeg), Math.toRadians(azimuthDeg));
	}

	private static WellPath path(SurveyStation... stations) {
		return WellPath.of(List.of(stations));
	}

	/** Vertical to 500 m, then a quarter circle of radius R in stations 15 degrees apart, then horizontal. */
	private static WellPath buildUp(double radiusM) {
		List<SurveyStation> stations = new ArrayList<>(List.of(station(0, 0, 0)));
		for (int i = 0; i <= 6; i++) {
			stations.add(station(500 + radiusM * Math.toRadians(15 * i), 15 * i, 70));
		}
		return WellPath.of(stations);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 100, 300, 800 })
	void aBuildUpCurveIsTheCircleItSays(double radiusM) {
		WellPath path = buildUp(radiusM);
		for (double degrees = 0.5; degrees < 90; degrees += 1.7) {
			double angle = Math.toRadians(degrees);
			double mdM = 500 + radiusM * angle;
			assertEquals(angle, path.inclinationRad(mdM), 1e-12);
			assertEquals(500 + radiusM * Math.sin(angle), path.trueVerticalDepthM(mdM), 1e-9);
			assertEquals(1 / radiusM, path.inclinationRatePerM(mdM), 1e-12);
			assertEquals(0, path.azimuthRatePerM(mdM), 1e-12);
			assertEquals(1 / radiusM, path.doglegPerM(mdM), 1e-12);
		}
		assertEquals(500 + radiusM, path.trueVerticalDepthM(500 + radiusM * Math.PI / 2 + 700), 1e-9);
	}

	@Test
	void aVerticalSurveyIsVertical() {
		WellPath path = path(station(0, 0, 10), station(400, 0, 200), station(900, 0, 0));
		for (double mdM : new double[] { 0, 100, 400, 650, 900, 3000 }) {
			assertEquals(mdM, path.trueVerticalDepthM(mdM), 0);
			assertEquals(0, path.inclinationRad(mdM), 0);
			assertEquals(0, path.doglegPerM(mdM), 0);
			assertEquals(mdM, WellPath.VERTICAL.trueVerticalDepthM(mdM), 0);
		}
		assertTrue(path.isVertical());
		assertSame(WellPath.VERTICAL, WellPath.of(List.of()));
	}

	@Test
	void aSlantWellGoesStraightOn() {
		WellPath path = path(station(0, 30, 45), station(100, 30, 45));
		for (double mdM : new double[] { 1, 50, 100, 2500 }) {
			assertEquals(mdM * Math.cos(Math.toRadians(30)), path.trueVerticalDepthM(mdM), 1e-9);
			assertEquals(Math.toRadians(30), path.inclinationRad(mdM), 1e-12);
			assertEquals(0, path.doglegPerM(mdM), 1e-12);
		}
	}

	@Test
	void aboveTheFirstStationTheWellIsVertical() {
		WellPath path = path(station(600, 20, 0), station(700, 20, 0));
		assertEquals(0, path.inclinationRad(599), 0);
		assertEquals(599, path.trueVerticalDepthM(599), 0);
		assertEquals(600 + 50 * Math.cos(Math.toRadians(20)), path.trueVerticalDepthM(650), 1e-9);
	}

	/** The textbook's form: dTVD = L/2 (cos i1 + cos i2) 2/D tan(D/2), cos D = cos(i2-i1) - sin i1 sin i2 (1 - cos dA). */
	@ParameterizedTest
	@CsvSource({ "10,15,30,80,90", "0,3,0,0,27", "40,38,350,10,30", "85,95,120,125,60" })
	void aStationIsWhereTheTextbookPutsIt(double i1, double i2, double a1, double a2, double lengthM) {
		double c1 = Math.cos(Math.toRadians(i1));
		double c2 = Math.cos(Math.toRadians(i2));
		double cosD = Math.cos(Math.toRadians(i2 - i1)) - Math.sin(Math.toRadians(i1)) * Math.sin(Math.toRadians(i2))
				* (1 - Math.cos(Math.toRadians(a2 - a1)));
		double dogleg = Math.acos(cosD);
		WellPath path = path(station(0, i1, a1), station(lengthM, i2, a2));
		assertEquals(lengthM / 2 * (c1 + c2) * 2 / dogleg * Math.tan(dogleg / 2), path.trueVerticalDepthM(lengthM),
				1e-9);
		assertEquals(dogleg / lengthM, path.doglegPerM(lengthM / 3), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void ratesAreTheDerivativesOfThePath(long seed) {
		WellPath path = random(new SplittableRandom(seed));
		double h = 1e-3;
		for (double mdM = 13; mdM < 1_990; mdM += 25) {
			double sine = Math.sin(path.inclinationRad(mdM));
			double phi = path.inclinationRatePerM(mdM);
			double psi = sine * path.azimuthRatePerM(mdM);
			assertEquals((path.inclinationRad(mdM + h) - path.inclinationRad(mdM - h)) / (2 * h), phi, 1e-8);
			assertEquals(path.doglegPerM(mdM), Math.hypot(phi, psi), 1e-12);
			assertEquals((path.trueVerticalDepthM(mdM + h) - path.trueVerticalDepthM(mdM - h)) / (2 * h),
					Math.cos(path.inclinationRad(mdM)), 1e-7);
		}
	}

	/** Stations every 50 m, so that no depth asked for above is one. */
	private static WellPath random(SplittableRandom random) {
		List<SurveyStation> stations = new ArrayList<>(List.of(station(0, 0, 0)));
		double inclination = 1;
		double azimuth = 180;
		for (int i = 1; i <= 40; i++) {
			inclination = Math.abs(inclination + random.nextDouble(-3, 5));
			azimuth += random.nextDouble(-8, 8);
			stations.add(station(50 * i, inclination, Math.clamp(azimuth, 0, 360)));
		}
		return WellPath.of(stations);
	}

	@ParameterizedTest
	@CsvSource({ "100,5,100,6,stations[1]", "100,5,90,6,stations[1]", "100,5,105,60,turns the well",
			"100,0,2000,100,turns the well" })
	void aSurveyThatCannotBeIsRefusedByItsStation(double md1, double i1, double md2, double i2, String named) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> path(station(md1, i1, 0), station(md2, i2, 0)));
		assertTrue(String.valueOf(refusal.getMessage()).contains(named), refusal::getMessage);
	}

	@ParameterizedTest
	@CsvSource({ "-1,0,0,measuredDepthM", "0,-0.1,0,inclinationRad", "0,3.2,0,inclinationRad", "0,0,7,azimuthRad",
			"0,NaN,0,inclinationRad" })
	void aStationOutOfRangeNamesTheField(double mdM, double inclination, double azimuth, String named) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new SurveyStation(mdM, inclination, azimuth));
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(named), refusal::getMessage);
	}

	@Test
	void equalSurveysAreEqualPaths() {
		assertEquals(buildUp(300), buildUp(300));
		assertEquals(buildUp(300).hashCode(), buildUp(300).hashCode());
		assertTrue(!buildUp(300).equals(buildUp(301)));
	}
}
