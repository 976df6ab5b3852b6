/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant;

import org.liftloop.plant.spec.AnnulusSpec;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.TubingSpec;

/**
 * Where the liquid of a well is. The reservoir fills the annulus, the pump lifts from there into the tubing, a leak returns
 * some, and what the tubing cannot hold is produced: inflow = production + what annulus and tubing gain. What is in the barrel
 * does not change much from stroke to stroke and is not counted. Volumes are those at the pump. Used by one thread.
 */
public final class FluidBalance {

	private static final double GRAVITY_M_S2 = 9.80665;

	private final AnnulusSpec annulus;
	private final TubingSpec tubing;
	private final double tubingDensityKgM3;
	private final double gasEntryM3;
	private double annulusM3;
	/** What is missing from a full tubing. */
	private double tubingVoidM3;
	private double inflowM3;
	private double producedM3;

	/**
	 * @param annulus           the annulus
	 * @param tubing            the tubing, full
	 * @param tubingDensityKgM3 density of its liquid, kg/m3
	 * @param strokeM3          what a full pump lifts in a stroke: gas entry acts over three strokes at least, so that one
	 *                          stroke cannot take what is not there
	 * @param levelM            height of liquid above the pump, m
	 */
	public FluidBalance(AnnulusSpec annulus, TubingSpec tubing, double tubingDensityKgM3, double strokeM3,
			double levelM) {
		this.annulus = annulus;
		this.tubing = tubing;
		this.tubingDensityKgM3 = tubingDensityKgM3;
		gasEntryM3 = Math.max(annulus.gasEntryM() * annulus.areaM2(), 3 * strokeM3);
		annulusM3 = levelM * annulus.areaM2();
	}

	/** @return height of liquid above the pump, m */
	public double levelM() {
		return Math.max(0, annulusM3) / annulus.areaM2();
	}

	/** @return pump intake pressure, gauge, Pa */
	public double intakePa() {
		return annulus.casingHeadPressurePa() + annulus.fluidDensityKgM3() * GRAVITY_M_S2 * levelM();
	}

	/** @return pressure above the plunger, gauge, Pa */
	public double dischargePa() {
		double columnM = Math.max(0, annulus.pumpDepthM() - tubingVoidM3 / tubing.freeAreaM2());
		double headPa = tubingVoidM3 > 0 ? 0 : tubing.headPressurePa();
		return headPa + tubingDensityKgM3 * GRAVITY_M_S2 * columnM;
	}

	/** @return part of what enters the pump that comes from the liquid rather than the gas of the annulus, 0 to 1 */
	public double supply() {
		return Math.clamp(annulusM3 / gasEntryM3, 0, 1);
	}

	/**
	 * Lets time pass; the inflow is that of the level at the start.
	 *
	 * @param durationS time, s
	 * @param liftedM3  what the pump lifts in that time less what leaks back through it, m3
	 * @param leakM2    effective area of a hole in the tubing at the pump, m2
	 * @param inflow    the reservoir
	 */
	public void pass(double durationS, double liftedM3, double leakM2, InflowSpec inflow) {
		double inM3 = inflow.rateM3PerS(intakePa()) * durationS;
		double leakM3 = leakM3(durationS, leakM2);
		inflowM3 += inM3;
		annulusM3 += inM3 - liftedM3 + leakM3;
		double voidM3 = tubingVoidM3 - liftedM3 + leakM3;
		producedM3 += Math.max(0, -voidM3);
		tubingVoidM3 = Math.max(0, voidM3);
	}

	private double leakM3(double durationS, double leakM2) {
		double differencePa = Math.max(0, dischargePa() - intakePa());
		return leakM2 * Math.sqrt(2 * differencePa / Math.max(1, tubingDensityKgM3)) * durationS;
	}

	/** @return liquid above the pump in the annulus, m3 */
	public double annulusM3() {
		return annulusM3;
	}

	/** @return what is missing from a full tubing, m3 */
	public double tubingVoidM3() {
		return tubingVoidM3;
	}

	/** @return inflow since the start, m3 */
	public double inflowM3() {
		return inflowM3;
	}

	/** @return production since the start, m3 */
	public double producedM3() {
		return producedM3;
	}
}
