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
 * A pump with tight valves lifting incompressible liquid (the switch of Gibbs, SPE 588, 1963): standing valve open, the
 * rods carry Fo; travelling valve open, they carry nothing; both closed, the plunger stands still on the liquid and the
 * load goes over. On the upstroke the barrel fills to a fraction of the plunger's way; on the way down the plunger falls
 * with Fo through the empty part until it meets the liquid (fluid pound).
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

	@Override
	public PumpCycle start(double fluidLoadN) {
		return new Cycle(fillageFraction, fluidLoadN);
	}

	private static final class Cycle implements PumpCycle {

		private final double fillage;
		private final double fluidLoadN;
		/** Where the travelling valve closed last. */
		private double bottomM;
		/** Liquid level in the barrel, as plunger height. */
		private double levelM;

		Cycle(double fillage, double fluidLoadN) {
			this.fillage = fillage;
			this.fluidLoadN = fluidLoadN;
		}

		@Override
		public double loadN(double previousHeightM, double freeHeightM, double complianceMPerN) {
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
	}
}
