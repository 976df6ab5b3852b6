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
import org.liftloop.rodpump.result.Estimate;

/**
 * The simplest pump: tight valves and incompressible liquid (the switch of Gibbs, SPE 588, 1963). Standing valve open,
 * the rods carry Fo; travelling valve open, they carry nothing; both closed, the plunger stands still on the liquid and
 * the load goes over. On the upstroke the barrel fills to a fraction of the plunger's way; on the way down the plunger
 * falls with Fo through the empty part until it meets the liquid (fluid pound). The fillage is exactly the one asked for,
 * which makes it the reference of tests; {@link BarrelPump} is the pump with fluids that give way.
 *
 * @param fillageFraction part of the plunger's way that fills with liquid, above 0, at most 1 (full pump)
 */
public record LiquidPump(double fillageFraction) implements PumpBoundary {

	/** A pump that fills completely. */
	public static final LiquidPump FULL = new LiquidPump(1);

	/** Checks the range. */
	public LiquidPump {
		Argument.positive("fillageFraction", fillageFraction, 1);
	}

	/** @throws IllegalArgumentException if the tubing is not anchored: this pump's barrel does not move */
	@Override
	public PumpCycle start(PumpSetting setting) {
		if (!setting.tubing().isRigid()) {
			throw new IllegalArgumentException(
					"tubing is not anchored; use a BarrelPump, whose barrel moves with the tubing");
		}
		return new Cycle(fillageFraction, setting);
	}

	private static final class Cycle implements PumpCycle {

		private final double fillage;
		private final double areaM2;
		private final double fluidLoadN;
		/** Where the travelling valve closed last. */
		private double bottomM;
		/** Liquid level in the barrel, as plunger height. */
		private double levelM;
		private double lowestM = Double.POSITIVE_INFINITY;
		private double highestM = Double.NEGATIVE_INFINITY;
		private PumpStroke lastStroke;

		Cycle(double fillage, PumpSetting setting) {
			this.fillage = fillage;
			areaM2 = setting.plungerAreaM2();
			fluidLoadN = setting.fluidLoadN();
			lastStroke = new PumpStroke(0, 0, Estimate.ok(PumpStroke.FILLAGE_ID, fillage, "1"), 0);
		}

		@Override
		public double loadN(double previousHeightM, double freeHeightM, double complianceMPerN, double stepS) {
			lowestM = Math.min(lowestM, previousHeightM);
			highestM = Math.max(highestM, previousHeightM);
			double loadedHeightM = freeHeightM - complianceMPerN * fluidLoadN;
			if (loadedHeightM >= previousHeightM) {
				levelM = Math.max(levelM, bottomM + fillage * (loadedHeightM - bottomM));
				return fluidLoadN;
			}
			if (loadedHeightM > levelM) {
				return fluidLoadN;
			}
			double standstillM = Math.min(previousHeightM, levelM);
			double standstillLoadN = (freeHeightM - standstillM) / complianceMPerN;
			if (standstillLoadN > 0) {
				return standstillLoadN;
			}
			levelM = freeHeightM;
			bottomM = freeHeightM;
			return 0;
		}

		@Override
		public void strokeEnds() {
			lastStroke = new PumpStroke(lowestM, highestM, lastStroke.fillage(),
					areaM2 * fillage * (highestM - lowestM));
			lowestM = Double.POSITIVE_INFINITY;
			highestM = Double.NEGATIVE_INFINITY;
		}

		@Override
		public PumpStroke lastStroke() {
			return lastStroke;
		}
	}
}
