/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

import org.liftloop.internal.rodpump.Argument;

/**
 * The tubing that the pump hangs on. Unanchored tubing is stretched by the fluid load while the travelling valve is open
 * and shortens when the rods take it over, so that the barrel follows the plunger by Fo/kt.
 *
 * @param insideDiameterM  inside diameter, m; above 0, below the outside diameter
 * @param outsideDiameterM outside diameter, m; above 0, at most 0.5
 * @param youngsModulusPa  Young's modulus, Pa; above 0, at most 1e12
 * @param anchored         whether its lower end is held by an anchor
 */
public record Tubing(double insideDiameterM, double outsideDiameterM, double youngsModulusPa, boolean anchored) {

	/** Checks the ranges. */
	public Tubing {
		Argument.positive("outsideDiameterM", outsideDiameterM, 0.5);
		Argument.positive("insideDiameterM", insideDiameterM, outsideDiameterM);
		Argument.positive("youngsModulusPa", youngsModulusPa, 1e12);
		if (!(insideDiameterM < outsideDiameterM)) {
			throw new IllegalArgumentException("insideDiameterM is " + insideDiameterM
					+ "; it must be below the outside diameter of " + outsideDiameterM);
		}
	}

	/** @return cross-section of the wall At, m2 */
	public double areaM2() {
		return Math.PI / 4 * (outsideDiameterM * outsideDiameterM - insideDiameterM * insideDiameterM);
	}

	/**
	 * @param lengthM length of the tubing, m
	 * @return spring constant kt = E At/L, N/m
	 */
	public double springConstantNPerM(double lengthM) {
		return youngsModulusPa * areaM2() / lengthM;
	}

	/**
	 * @param fluidLoadN fluid load Fo, N
	 * @param lengthM    length of the tubing, m
	 * @return by how much the barrel moves in a stroke, m; 0 if anchored
	 */
	public double stretchM(double fluidLoadN, double lengthM) {
		return anchored ? 0 : fluidLoadN / springConstantNPerM(lengthM);
	}
}
