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

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.thermal.Argument;

/**
 * A pump by its measured curves and the affinity laws: at the relative speed n the flow scales with n, the pressure rise
 * with n2, the power with n3. Immutable.
 */
public final class PumpCurve {

	private final List<PumpPoint> points;
	private final MonotoneCurve rise;
	private final MonotoneCurve power;

	/**
	 * @param points at least two, by rising flow and falling pressure rise
	 * @throws IllegalArgumentException if they are not in this order
	 */
	public PumpCurve(List<PumpPoint> points) {
		this.points = List.copyOf(points);
		if (points.size() < 2) {
			throw new IllegalArgumentException("a pump curve has " + points.size() + " points; enter at least two");
		}
		for (int i = 1; i < points.size(); i++) {
			if (!(points.get(i).flowM3PerS() > points.get(i - 1).flowM3PerS()
					&& points.get(i).risePa() <= points.get(i - 1).risePa())) {
				throw new IllegalArgumentException("point " + (i + 1) + " of the pump curve, " + points.get(i)
						+ ": the flow must rise from point to point and the pressure rise must not");
			}
		}
		rise = new MonotoneCurve(points.stream().map(p -> new double[] { p.flowM3PerS(), p.risePa() }).toList());
		power = new MonotoneCurve(points.stream().map(p -> new double[] { p.flowM3PerS(), p.powerW() }).toList());
	}

	/** @return the points */
	public List<PumpPoint> points() {
		return points;
	}

	/**
	 * @param flowM3PerS volume flow, m3/s
	 * @param speed      speed over the rated speed, 0 to 2
	 * @return pressure rise, Pa; negative beyond the flow that the pump can drive, 0 at standstill
	 */
	public double risePa(double flowM3PerS, double speed) {
		return speed(speed) == 0 ? 0 : speed * speed * rise.at(flowM3PerS / speed);
	}

	/**
	 * @param flowM3PerS volume flow, m3/s
	 * @param speed      speed over the rated speed, 0 to 2
	 * @return electric power, W
	 */
	public double powerW(double flowM3PerS, double speed) {
		return speed(speed) == 0 ? 0 : speed * speed * speed * power.at(flowM3PerS / speed);
	}

	/**
	 * @param flowM3PerS volume flow, m3/s
	 * @param speed      speed over the rated speed, 0 to 2
	 * @return hydraulic over electric power, 1; 0 if none is taken
	 */
	public double efficiency(double flowM3PerS, double speed) {
		double electricW = powerW(flowM3PerS, speed);
		return electricW == 0 ? 0 : flowM3PerS * risePa(flowM3PerS, speed) / electricW;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PumpCurve curve && points.equals(curve.points);
	}

	@Override
	public int hashCode() {
		return points.hashCode();
	}

	@Override
	public String toString() {
		return points.toString();
	}

	private static double speed(double speed) {
		return Argument.inRange("speed", speed, 0, 2);
	}
}
