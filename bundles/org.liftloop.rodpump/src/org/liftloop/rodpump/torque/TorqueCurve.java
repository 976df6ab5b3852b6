/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Range;

/**
 * Net torque at the gear reducer's slow shaft over one turn: T = TF (PRL - B) - counterbalance (API Spec 11E). Friction
 * of the unit and the inertia of its masses are left out, as there. The arrays are copied on the way out.
 */
public final class TorqueCurve {

	private final double[] crankRad;
	private final double[] torqueNm;
	private final double workJ;
	private final double meanSquareNm2;

	private TorqueCurve(double[] crankRad, double[] torqueNm, double workJ, double meanSquareNm2) {
		this.crankRad = crankRad;
		this.torqueNm = torqueNm;
		this.workJ = workJ;
		this.meanSquareNm2 = meanSquareNm2;
	}

	/**
	 * @param cycle                card over the crank
	 * @param structuralUnbalanceN structural unbalance B: load at the polished rod that holds the beam level with the
	 *                             pitmans off, N; negative if the tail is the heavier
	 * @param counterbalance       counterbalance, or null for the torque of the well alone
	 * @return the curve
	 */
	public static TorqueCurve of(CrankCycle cycle, double structuralUnbalanceN,
			@Nullable Counterbalance counterbalance) {
		CrankCycle.Integrand net = net(cycle, structuralUnbalanceN, counterbalance);
		double[] crankRad = new double[cycle.size()];
		double[] torqueNm = new double[cycle.size()];
		for (int i = 0; i < torqueNm.length; i++) {
			crankRad[i] = cycle.crankRad(i);
			torqueNm[i] = net.at(crankRad[i], cycle.torqueFactorM(i), cycle.loadN(i));
		}
		double squares = cycle.integral((angle, factor, load) -> {
			double torque = net.at(angle, factor, load);
			return torque * torque;
		});
		return new TorqueCurve(crankRad, torqueNm, cycle.integral(net), squares / (2 * Math.PI));
	}

	private static CrankCycle.Integrand net(CrankCycle cycle, double structuralUnbalanceN,
			@Nullable Counterbalance counterbalance) {
		return (angle, factor, load) -> {
			double well = factor * (load - structuralUnbalanceN);
			return counterbalance == null ? well : well - counterbalance.torqueNm(cycle.unit(), angle);
		};
	}

	/** @return crank angle of each point of the card from the type's zero, rad; it may pass 2 pi */
	public double[] crankRad() {
		return crankRad.clone();
	}

	/** @return net torque at each point of the card, Nm */
	public double[] torqueNm() {
		return torqueNm.clone();
	}

	/** @return highest net torque, Nm */
	public double peakTorqueNm() {
		return Range.of(torqueNm).highest();
	}

	/** @return lowest net torque, Nm; below zero the unit drives the motor */
	public double minimumTorqueNm() {
		return Range.of(torqueNm).lowest();
	}

	/** @return mean net torque over the turn, Nm */
	public double meanTorqueNm() {
		return workJ / (2 * Math.PI);
	}

	/** @return root of the mean square of the net torque over the turn, Nm */
	public double effectiveTorqueNm() {
		return Math.sqrt(meanSquareNm2);
	}

	/** @return work of the shaft over one turn, the integral of T d(theta), J; the card's area */
	public double workJ() {
		return workJ;
	}

	/**
	 * @return cyclic load factor CLF = sqrt(mean T^2)/mean T: what a motor's current heats it beyond an even load,
	 *         dimensionless, at least 1; NaN if the mean torque is not above zero
	 */
	public double cyclicLoadFactor() {
		return workJ > 0 ? effectiveTorqueNm() / meanTorqueNm() : Double.NaN;
	}

	@Override
	public String toString() {
		return "TorqueCurve[" + Arrays.stream(torqueNm).min().orElse(0) + " to " + peakTorqueNm() + " Nm]";
	}
}
