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
 * What the well's path does to a rod at one depth: the force per length with which it is held to the tubing wall,
 * <pre>
 * N = sqrt[(F dphi/ds + w_b sin phi)^2 + (F sin phi dpsi/ds)^2]
 * </pre>
 * (C. A. Johancsik et al., SPE 11380, 1984; for rods S. A. Lukasiewicz, SPE 21669, 1991). There the inclination changes on
 * the way <b>up</b>, as the sum is made from the bottom. Downwards, as {@link WellPath} counts, the bend term has the
 * opposite sign, and it is this sign that is computed: where a well builds angle, tension lifts the rod off the low side
 * that its weight lies on. A freely hanging chain, F dphi/ds = w_b sin phi, touches nothing.
 * <p>
 * The load is the effective one, which goes with the buoyant weight.
 *
 * @param inclinationSine  sin phi, 0 to 1
 * @param inclinationRatePerM dphi/ds downwards, rad/m
 * @param lateralRatePerM  sin phi dpsi/ds, rad/m
 */
public record SideForce(double inclinationSine, double inclinationRatePerM, double lateralRatePerM) {

	/** A vertical rod touches nothing. */
	public static final SideForce NONE = new SideForce(0, 0, 0);

	/**
	 * @param path the well
	 * @param mdM  measured depth, m
	 * @return the side force's factors there
	 */
	public static SideForce at(WellPath path, double mdM) {
		double sine = Math.sin(path.inclinationRad(mdM));
		return new SideForce(sine, path.inclinationRatePerM(mdM), sine * path.azimuthRatePerM(mdM));
	}

	/**
	 * @param loadN               effective rod load F, tension positive, N
	 * @param buoyantWeightNPerM  buoyant weight of the rod per length w_b, N/m
	 * @return force on the wall per length, N/m; not negative
	 */
	public double perLengthNPerM(double loadN, double buoyantWeightNPerM) {
		double inPlane = buoyantWeightNPerM * inclinationSine - loadN * inclinationRatePerM;
		double lateral = loadN * lateralRatePerM;
		return Math.sqrt(inPlane * inPlane + lateral * lateral);
	}
}
