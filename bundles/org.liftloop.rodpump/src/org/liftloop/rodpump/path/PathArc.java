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

/**
 * The well between two stations by the minimum curvature method (S. J. Sawaryn and J. L. Thorogood, SPE 84246, 2003): the
 * circular arc of length L that turns the direction t1 into t2 by the dogleg D. At the fraction f of its length
 * <pre>
 * t(f) = [sin((1-f) D) t1 + sin(f D) t2]/sin D
 * </pre>
 * All derivatives are those of the arc, not differences. Immutable.
 */
final class PathArc {

	/** Below this dogleg an arc is a straight line to the last digit, rad. */
	private static final double STRAIGHT_RAD = 1e-9;
	/** A direction closer to the vertical than this has no azimuth. */
	private static final double VERTICAL_SINE = 1e-12;

	private final double startM;
	private final double lengthM;
	private final double startDepthM;
	private final double doglegRad;
	private final double[] first;
	private final double[] second;

	PathArc(SurveyStation from, SurveyStation to, double startDepthM) {
		startM = from.measuredDepthM();
		lengthM = to.measuredDepthM() - startM;
		this.startDepthM = startDepthM;
		doglegRad = doglegRad(from, to);
		first = direction(from);
		second = direction(to);
	}

	/** Angle between two directions; by half angles, which keep their digits where the angle is small. */
	static double doglegRad(SurveyStation from, SurveyStation to) {
		double inclination = Math.sin((to.inclinationRad() - from.inclinationRad()) / 2);
		double azimuth = Math.sin((to.azimuthRad() - from.azimuthRad()) / 2);
		double square = inclination * inclination
				+ Math.sin(from.inclinationRad()) * Math.sin(to.inclinationRad()) * azimuth * azimuth;
		return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
	}

	/** Unit vector north, east, down. */
	private static double[] direction(SurveyStation station) {
		double sine = Math.sin(station.inclinationRad());
		return new double[] { sine * Math.cos(station.azimuthRad()), sine * Math.sin(station.azimuthRad()),
				Math.cos(station.inclinationRad()) };
	}

	double startM() {
		return startM;
	}

	double doglegPerM() {
		return doglegRad / lengthM;
	}

	private double fraction(double mdM) {
		return Math.clamp((mdM - startM) / lengthM, 0, 1);
	}

	/** a t1 + b t2 with a and b by the fraction; the directions themselves if the arc is straight. */
	private double[] tangent(double mdM) {
		if (doglegRad < STRAIGHT_RAD) {
			return first;
		}
		double f = fraction(mdM);
		return mix(Math.sin((1 - f) * doglegRad) / Math.sin(doglegRad), Math.sin(f * doglegRad) / Math.sin(doglegRad));
	}

	/** Derivative of the direction along the well, 1/m. */
	private double[] bend(double mdM) {
		if (doglegRad < STRAIGHT_RAD) {
			return new double[3];
		}
		double f = fraction(mdM);
		double perM = doglegRad / (lengthM * Math.sin(doglegRad));
		return mix(-Math.cos((1 - f) * doglegRad) * perM, Math.cos(f * doglegRad) * perM);
	}

	private double[] mix(double a, double b) {
		return new double[] { a * first[0] + b * second[0], a * first[1] + b * second[1],
				a * first[2] + b * second[2] };
	}

	double inclinationRad(double mdM) {
		double[] t = tangent(mdM);
		return Math.atan2(Math.hypot(t[0], t[1]), t[2]);
	}

	double inclinationRatePerM(double mdM) {
		double[] t = tangent(mdM);
		double sine = Math.hypot(t[0], t[1]);
		if (sine < VERTICAL_SINE) {
			// From the vertical any bend is away from it, to the vertical any bend is towards it.
			return t[2] > 0 ? doglegPerM() : -doglegPerM();
		}
		double[] bend = bend(mdM);
		return t[2] * (t[0] * bend[0] + t[1] * bend[1]) / sine - sine * bend[2];
	}

	double azimuthRatePerM(double mdM) {
		double[] t = tangent(mdM);
		double square = t[0] * t[0] + t[1] * t[1];
		if (square < VERTICAL_SINE * VERTICAL_SINE) {
			return 0;
		}
		double[] bend = bend(mdM);
		return (t[0] * bend[1] - t[1] * bend[0]) / square;
	}

	/** Vertical depth: the direction's vertical part summed along the arc. */
	double trueVerticalDepthM(double mdM) {
		double f = fraction(mdM);
		if (doglegRad < STRAIGHT_RAD) {
			return startDepthM + f * lengthM * first[2];
		}
		double half = Math.sin(f * doglegRad / 2);
		double scale = 2 * lengthM * half / (doglegRad * Math.sin(doglegRad));
		return startDepthM + scale * (Math.sin((2 - f) * doglegRad / 2) * first[2] + half * second[2]);
	}
}
