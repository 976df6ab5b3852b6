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

/**
 * Where a step ends the plunger for a barrel pressure: the fluid load, friction in the barrel, and what the plunger strikes.
 * Friction and contact act within the step, so that both are stable however stiff they are. Used by one thread.
 */
final class PlungerForces {

	private final PumpSetting setting;
	private final PlungerLimits limits;
	private double previousM;
	private double freeM;
	private double complianceMPerN;
	/** Height of the barrel at the end of the last step. */
	private double barrelM;

	PlungerForces(PumpSetting setting, PlungerLimits limits) {
		this.setting = setting;
		this.limits = limits;
		barrelM = barrelM(setting.dischargePressurePa());
	}

	/** Goes on where the plunger and the barrel of another run are. */
	PlungerForces(PumpSetting setting, PlungerLimits limits, PlungerForces last) {
		this.setting = setting;
		this.limits = limits;
		previousM = last.previousM;
		barrelM = last.barrelM;
	}

	/** Sets the step; parameters as of {@link PumpBoundary.PumpCycle#loadN}. */
	void step(double previousHeightM, double freeHeightM, double compliance) {
		previousM = previousHeightM;
		freeM = freeHeightM;
		complianceMPerN = compliance;
	}

	/** Ends the step at a pressure; returns the load on the rods. */
	double settle(double pressurePa) {
		double heightM = heightM(pressurePa);
		barrelM = barrelM(pressurePa);
		return (freeM - heightM) / complianceMPerN;
	}

	/** Height of the plunger in the barrel before the step. */
	double previousInBarrelM() {
		return previousM - barrelM;
	}

	/** Height of the plunger in the barrel after the step, were this the pressure; grows with it. */
	double inBarrelM(double pressurePa) {
		return heightM(pressurePa) - barrelM(pressurePa);
	}

	private double barrelM(double pressurePa) {
		TubingSupport tubing = setting.tubing();
		return tubing.isRigid() ? 0
				: tubing.barrelM(setting.plungerAreaM2() * (pressurePa - setting.intakePressurePa()), barrelM);
	}

	private double heightM(double pressurePa) {
		double heightM = freeM - complianceMPerN * setting.plungerAreaM2() * (setting.dischargePressurePa() - pressurePa);
		double barrelNowM = barrelM(pressurePa);
		double slideM = heightM - barrelNowM - (previousM - barrelM);
		double heldM = complianceMPerN * limits.frictionN();
		heightM -= Math.abs(slideM) <= heldM ? slideM : Math.copySign(heldM, slideM);
		double give = complianceMPerN * limits.contactNPerM();
		double belowM = limits.tagDownM() - (heightM - barrelNowM);
		if (belowM > 0) {
			return heightM + belowM * give / (1 + give);
		}
		double aboveM = heightM - barrelNowM - limits.tagUpM();
		return aboveM > 0 ? heightM - aboveM * give / (1 + give) : heightM;
	}
}
