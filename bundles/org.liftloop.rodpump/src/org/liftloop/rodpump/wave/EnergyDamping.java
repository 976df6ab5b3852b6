/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import java.util.Collections;
import java.util.List;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/**
 * Damping by energy (Gibbs): what the polished rod takes and the pump does not give is lost along the rods. In SI
 * <pre>
 * c = (PRHP - HHP) T^2/(sqrt(2) pi M S^2)
 * </pre>
 * with the mass M of the rods. The pump's mechanical losses are counted as damping too, so c is an upper bound. A card
 * whose power is below the hydraulic power gives c = 0: {@link #isClamped()} says so.
 *
 * @param polishedRodPowerW power at the polished rod, W; 0 to 1e7
 * @param hydraulicPowerW   power that lifts the liquid, W; 0 to 1e7
 * @param strokeM           polished-rod stroke S, m; above 0, at most 50
 */
public record EnergyDamping(double polishedRodPowerW, double hydraulicPowerW, double strokeM)
		implements DampingModel {

	private static final double HIGHEST_POWER_W = 1e7;

	/** Checks the ranges. */
	public EnergyDamping {
		Argument.inRange("polishedRodPowerW", polishedRodPowerW, 0, HIGHEST_POWER_W);
		Argument.inRange("hydraulicPowerW", hydraulicPowerW, 0, HIGHEST_POWER_W);
		Argument.positive("strokeM", strokeM, 50);
	}

	/**
	 * @param card            a card of the well; its work must be positive
	 * @param hydraulicPowerW power that lifts the liquid, W
	 * @return the damping of this card
	 */
	public static EnergyDamping of(SurfaceCard card, double hydraulicPowerW) {
		return new EnergyDamping(card.workJ() / card.periodS(), hydraulicPowerW, card.strokeM());
	}

	/**
	 * Power that lifts a liquid: rho g Q H. In field units 7.36e-6 Q G H hp.
	 *
	 * @param rateM3PerS    rate of liquid, m3/s; 0 to 1
	 * @param densityKgM3   its density, kg/m3; 0 to 3,000
	 * @param netLiftM      net lift, m; 0 to 20,000
	 * @return hydraulic power HHP, W
	 */
	public static double hydraulicPowerW(double rateM3PerS, double densityKgM3, double netLiftM) {
		return Argument.inRange("rateM3PerS", rateM3PerS, 0, 1) * RodTaper.STANDARD_GRAVITY_M_S2
				* Argument.inRange("densityKgM3", densityKgM3, 0, 3_000)
				* Argument.inRange("netLiftM", netLiftM, 0, 20_000);
	}

	/** @return whether the card holds less power than the liquid takes, so that no damping is left */
	public boolean isClamped() {
		return polishedRodPowerW < hydraulicPowerW;
	}

	/**
	 * @param string           rods
	 * @param strokesPerMinute pumping speed, 1/min
	 * @return coefficient c, 1/s
	 */
	public double coefficientPerS(RodString string, double strokesPerMinute) {
		double periodS = 60 / strokesPerMinute;
		double massKg = string.weightInAirN() / RodTaper.STANDARD_GRAVITY_M_S2;
		return Math.max(0, polishedRodPowerW - hydraulicPowerW) * periodS * periodS
				/ (Math.sqrt(2) * Math.PI * massKg * strokeM * strokeM);
	}

	/** The coefficient is proportional to the power that is lost. */
	@Override
	public EnergyDamping times(double factor) {
		double lostW = Math.max(0, polishedRodPowerW - hydraulicPowerW);
		return isClamped() ? this : new EnergyDamping(hydraulicPowerW + factor * lostW, hydraulicPowerW, strokeM);
	}

	@Override
	public List<TaperDamping> tapers(RodString string, double strokesPerMinute) {
		double c = coefficientPerS(string, strokesPerMinute);
		return Collections.nCopies(string.tapers().size(), new TaperDamping(c, c));
	}
}
