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

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where the well runs, from its survey by the minimum curvature method: circular arcs between the stations, straight on
 * below the last one, vertical above the first. A bend that would fall on the first station itself is not counted, so a
 * survey should begin at the wellhead. Immutable.
 * <p>
 * Depths are measured depths along the well in m from the wellhead; a negative one counts as zero. Rates are per metre
 * <b>downwards</b>.
 */
public final class WellPath {

	/** Most stations accepted; bounds the work a damaged file can ask for. */
	public static final int MAXIMUM_STATIONS = 20_000;
	/** Sharpest bend accepted: 100 degrees in 30 m. Rods could not be run through; a survey that asks for it is wrong. */
	public static final double MAXIMUM_DOGLEG_PER_M = Math.toRadians(100) / 30;
	/** Most that the direction may turn between two stations: beyond, which way the well turned is a guess. */
	public static final double MAXIMUM_DOGLEG_RAD = Math.PI / 2;

	/** The vertical well. */
	public static final WellPath VERTICAL = new WellPath(List.of());

	private final List<SurveyStation> stations;
	/** By start depth; the last one runs straight on. Empty for the vertical well. */
	private final PathArc[] arcs;

	private WellPath(List<SurveyStation> stations) {
		this.stations = List.copyOf(stations);
		arcs = new PathArc[stations.size()];
		// Above the first station the well is vertical, so there depth and measured depth are the same.
		double depthM = stations.isEmpty() ? 0 : stations.get(0).measuredDepthM();
		for (int i = 0; i < arcs.length; i++) {
			SurveyStation from = stations.get(i);
			SurveyStation to = i + 1 < arcs.length ? stations.get(i + 1) : straightOn(from);
			arcs[i] = new PathArc(from, to, depthM);
			depthM = arcs[i].trueVerticalDepthM(to.measuredDepthM());
		}
	}

	/** A station so far below that no depth lies beyond it. */
	private static SurveyStation straightOn(SurveyStation last) {
		return new SurveyStation(SurveyStation.MAXIMUM_DEPTH_M, last.inclinationRad(), last.azimuthRad());
	}

	/**
	 * @param stations survey from top to bottom; may be empty
	 * @return the path; {@link #VERTICAL} if there are no stations
	 * @throws IllegalArgumentException naming the station that is not below the one before, or that asks for a sharper
	 *                                  bend than {@link #MAXIMUM_DOGLEG_PER_M} or {@link #MAXIMUM_DOGLEG_RAD}
	 */
	public static WellPath of(List<SurveyStation> stations) {
		if (stations.size() > MAXIMUM_STATIONS) {
			throw new IllegalArgumentException(
					"stations: " + stations.size() + " given; a survey has at most " + MAXIMUM_STATIONS);
		}
		for (int i = 1; i < stations.size(); i++) {
			requireOrder(i, stations.get(i - 1), stations.get(i));
		}
		if (!stations.isEmpty() && stations.getLast().measuredDepthM() >= SurveyStation.MAXIMUM_DEPTH_M) {
			throw new IllegalArgumentException("stations[" + (stations.size() - 1) + "] is at the deepest depth known, "
					+ SurveyStation.MAXIMUM_DEPTH_M + " m; the well must go on below it");
		}
		return stations.isEmpty() ? VERTICAL : new WellPath(new ArrayList<>(stations));
	}

	private static void requireOrder(int index, SurveyStation above, SurveyStation below) {
		double lengthM = below.measuredDepthM() - above.measuredDepthM();
		if (!(lengthM > 0)) {
			throw new IllegalArgumentException("stations[" + index + "] at " + below.measuredDepthM()
					+ " m is not below the one before it at " + above.measuredDepthM() + " m; sort the survey by depth");
		}
		double doglegRad = PathArc.doglegRad(above, below);
		if (doglegRad > MAXIMUM_DOGLEG_RAD || doglegRad > MAXIMUM_DOGLEG_PER_M * lengthM) {
			throw new IllegalArgumentException("stations[" + index + "] at " + below.measuredDepthM()
					+ " m turns the well by " + Math.toDegrees(doglegRad) + " degrees in " + lengthM
					+ " m; no rods run through that. Check inclination, azimuth and their units, or add the stations between");
		}
	}

	/** @return the survey */
	public List<SurveyStation> stations() {
		return stations;
	}

	/** @return whether the well is vertical everywhere */
	public boolean isVertical() {
		return stations.stream().allMatch(s -> s.inclinationRad() == 0);
	}

	/** The arc at a depth; the lower one at a station. Null above the first station. */
	private @Nullable PathArc arc(double mdM) {
		int low = 0;
		int high = arcs.length;
		while (low < high) {
			int middle = (low + high) / 2;
			if (arcs[middle].startM() <= mdM) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low == 0 ? null : arcs[low - 1];
	}

	/**
	 * @param mdM measured depth, m
	 * @return inclination phi from the vertical, rad
	 */
	public double inclinationRad(double mdM) {
		PathArc arc = arc(mdM);
		return arc == null ? 0 : arc.inclinationRad(mdM);
	}

	/**
	 * @param mdM measured depth, m
	 * @return dphi/ds, rad/m: positive where the well builds angle on the way down
	 */
	public double inclinationRatePerM(double mdM) {
		PathArc arc = arc(mdM);
		return arc == null ? 0 : arc.inclinationRatePerM(mdM);
	}

	/**
	 * @param mdM measured depth, m
	 * @return dpsi/ds, rad/m; 0 where the well is vertical
	 */
	public double azimuthRatePerM(double mdM) {
		PathArc arc = arc(mdM);
		return arc == null ? 0 : arc.azimuthRatePerM(mdM);
	}

	/**
	 * Curvature of the path: sqrt[(dphi/ds)^2 + (sin phi dpsi/ds)^2], constant between two stations.
	 *
	 * @param mdM measured depth, m
	 * @return dogleg per length, rad/m
	 */
	public double doglegPerM(double mdM) {
		PathArc arc = arc(mdM);
		return arc == null ? 0 : arc.doglegPerM();
	}

	/**
	 * @param mdM measured depth, m
	 * @return true vertical depth, m
	 */
	public double trueVerticalDepthM(double mdM) {
		PathArc arc = arc(mdM);
		return arc == null ? Math.max(0, mdM) : arc.trueVerticalDepthM(mdM);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WellPath path && stations.equals(path.stations);
	}

	@Override
	public int hashCode() {
		return stations.hashCode();
	}

	@Override
	public String toString() {
		return "WellPath[" + stations.size() + " stations]";
	}
}
