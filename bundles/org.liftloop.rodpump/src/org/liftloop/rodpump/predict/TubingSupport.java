/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import org.liftloop.internal.rodpump.Argument;

/**
 * What holds the barrel. Anchored tubing holds it still. Unanchored tubing is a spring, kt = E At / L (API RP 11L: stretch
 * coefficient Et): it carries Ap (p - pi) of the pressure p in the barrel, is longer by Fo/kt while the travelling valve is
 * open, and the plunger's stroke in the barrel is shorter by as much. An anchor that slips is a spring with friction: the
 * barrel moves when load and spring differ by more than the anchor holds. The tubing's mass is not modelled.
 *
 * @param stiffnessNPerM spring constant kt of the tubing, N/m; above 0, infinite if anchored
 * @param holdingForceN  friction of a slipping anchor, N; 0 (none, unanchored) to 1e7
 */
public record TubingSupport(double stiffnessNPerM, double holdingForceN) {

	/** Tubing held by a tight anchor. */
	public static final TubingSupport ANCHORED = new TubingSupport(Double.POSITIVE_INFINITY, 0);

	/** Checks the ranges. */
	public TubingSupport {
		Argument.positive("stiffnessNPerM", stiffnessNPerM, Double.POSITIVE_INFINITY);
		Argument.inRange("holdingForceN", holdingForceN, 0, 1e7);
	}

	/**
	 * @param lengthM         length of tubing that is free to stretch, m; above 0, at most 10,000
	 * @param areaM2          cross-section of its steel, m2; above 0, at most 0.1
	 * @param youngsModulusPa Young's modulus, Pa; above 0, at most 1e12
	 * @return tubing without anchor
	 */
	public static TubingSupport unanchored(double lengthM, double areaM2, double youngsModulusPa) {
		Argument.positive("lengthM", lengthM, 10_000);
		Argument.positive("areaM2", areaM2, 0.1);
		Argument.positive("youngsModulusPa", youngsModulusPa, 1e12);
		return new TubingSupport(youngsModulusPa * areaM2 / lengthM, 0);
	}

	/**
	 * @param forceN friction of the anchor, N
	 * @return this tubing with an anchor that slips above that force
	 */
	public TubingSupport slippingAbove(double forceN) {
		return new TubingSupport(stiffnessNPerM, forceN);
	}

	/** @return whether the barrel stands still */
	public boolean isRigid() {
		return Double.isInfinite(stiffnessNPerM);
	}

	/**
	 * The height of the barrel under a load.
	 *
	 * @param loadN   load on the tubing's end, down positive, N
	 * @param barrelM height of the barrel before, up positive, m
	 * @return its height, m
	 */
	double barrelM(double loadN, double barrelM) {
		return Math.clamp(barrelM, -(loadN + holdingForceN) / stiffnessNPerM, -(loadN - holdingForceN) / stiffnessNPerM);
	}
}
