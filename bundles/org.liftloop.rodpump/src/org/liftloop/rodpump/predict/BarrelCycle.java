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

import java.util.List;

import org.liftloop.rodpump.predict.PumpBoundary.PumpCycle;
import org.liftloop.rodpump.result.Estimate;

/** State of a {@link BarrelPump}. */
final class BarrelCycle implements PumpCycle {

	/** Accuracy of the barrel pressure, as a part of pd - pi. */
	private static final double PRESSURE_ACCURACY = 1e-7;
	private static final int MAXIMUM_EVALUATIONS = 60;
	/** A plunger out of the barrel: the leak's area is this part of the plunger's. Engineering judgement. */
	private static final double OPEN_AREA_FRACTION = 0.1;

	private final BarrelPump pump;
	private final PumpSetting setting;
	private final double intakePa;
	private final double dischargePa;
	private final PlungerForces plunger;
	private final BarrelContent content;
	private double pressurePa;
	private double stepS;
	/** Lowest height of the plunger in the barrel: here the dead space begins. */
	private double baseM;
	private boolean standingOpen;
	private boolean travellingOpen = true;
	/** What has flowed back through the open valve. */
	private double reversedM3;
	/** Leak into the barrel per step and square root of pressure difference, and per pressure difference. */
	private double travellingOrificeM3;
	private double slippageM3PerPa;
	private double standingOrificeM3;

	private double lowestM = Double.POSITIVE_INFINITY;
	private double highestM = Double.NEGATIVE_INFINITY;
	private double openedM = Double.NEGATIVE_INFINITY;
	private double liftedM3;
	private PumpStroke lastStroke = new PumpStroke(0, 0, neverOpened(), 0);

	BarrelCycle(BarrelPump pump, PumpSetting setting) {
		this.pump = pump;
		this.setting = setting;
		intakePa = setting.intakePressurePa();
		dischargePa = setting.dischargePressurePa();
		plunger = new PlungerForces(setting, pump.limits());
		pressurePa = dischargePa;
		baseM = plunger.previousInBarrelM();
		content = new BarrelContent(pump.fluid(), intakePa, dischargePa, setting.plungerAreaM2() * pump.deadSpaceM());
	}

	/** Goes on where another pump's run ended. */
	BarrelCycle(BarrelPump pump, PumpSetting setting, BarrelCycle last) {
		this.pump = pump;
		this.setting = setting;
		intakePa = setting.intakePressurePa();
		dischargePa = setting.dischargePressurePa();
		plunger = new PlungerForces(setting, pump.limits(), last.plunger);
		content = new BarrelContent(pump.fluid(), intakePa, dischargePa, last.content, last.pressurePa);
		travellingOpen = last.travellingOpen;
		standingOpen = last.standingOpen;
		pressurePa = Math.clamp(last.pressurePa, intakePa, dischargePa);
		baseM = last.baseM;
		reversedM3 = last.reversedM3;
		lastStroke = last.lastStroke;
	}

	@Override
	public double loadN(double previousHeightM, double freeHeightM, double complianceMPerN, double durationS) {
		stepS = durationS;
		plunger.step(previousHeightM, freeHeightM, complianceMPerN);
		prepareLeaks();
		if (travellingOpen) {
			atTravellingValve(surplusM3(dischargePa));
		} else if (standingOpen) {
			atStandingValve(surplusM3(intakePa));
		}
		if (!travellingOpen && !standingOpen) {
			closed();
		}
		leak();
		double heightM = plunger.inBarrelM(pressurePa);
		baseM = Math.min(baseM, heightM);
		lowestM = Math.min(lowestM, heightM);
		highestM = Math.max(highestM, heightM);
		return plunger.settle(pressurePa);
	}

	private void prepareLeaks() {
		PumpLeaks leaks = pump.leaks();
		double perRootM3 = stepS * Math.sqrt(2 / Math.max(1, setting.fluidDensityKgM3()));
		double heightM = plunger.previousInBarrelM();
		double outM2 = heightM > pump.limits().leavesBarrelM() ? OPEN_AREA_FRACTION * setting.plungerAreaM2() : 0;
		travellingOrificeM3 = (leaks.travellingValveM2() + outM2) * perRootM3;
		standingOrificeM3 = leaks.standingValveM2() * perRootM3;
		slippageM3PerPa = leaks.slippageM3PerSPa(heightM - baseM) * stepS;
	}

	private double leakedInM3(double pressure) {
		double above = dischargePa - pressure;
		return travellingOrificeM3 * Math.sqrt(above) + slippageM3PerPa * above;
	}

	private double leakedOutM3(double pressure) {
		return standingOrificeM3 * Math.sqrt(pressure - intakePa);
	}

	/** Volume of the barrel after the step less that of what is in it, were this the pressure; grows with it. */
	private double surplusM3(double pressure) {
		double heightM = Math.max(0, plunger.inBarrelM(pressure) - baseM);
		return setting.plungerAreaM2() * (pump.deadSpaceM() + heightM) - content.volumeM3(pressure)
				- leakedInM3(pressure) + leakedOutM3(pressure);
	}

	private void atTravellingValve(double surplusM3) {
		pressurePa = dischargePa;
		if (surplusM3 <= 0) {
			reversedM3 = 0;
			liftedM3 += content.letOutAbove(-surplusM3, dischargePa);
			return;
		}
		// The ball seats within the step: what still flows back is part of the delay, so that it does not depend on steps.
		double backM3 = Math.min(surplusM3, setting.plungerAreaM2() * pump.travellingValveDelayM() - reversedM3);
		reversedM3 += backM3;
		liftedM3 -= backM3;
		content.takeInLiquid(backM3, dischargePa);
		travellingOpen = backM3 >= surplusM3;
	}

	private void atStandingValve(double surplusM3) {
		pressurePa = intakePa;
		if (surplusM3 >= 0) {
			reversedM3 = 0;
			content.takeIn(surplusM3);
			return;
		}
		double backM3 = Math.min(-surplusM3, setting.plungerAreaM2() * pump.standingValveDelayM() - reversedM3);
		reversedM3 += backM3;
		content.letOutBelow(backM3, intakePa);
		standingOpen = backM3 >= -surplusM3;
	}

	private void closed() {
		double atIntakeM3 = surplusM3(intakePa);
		if (atIntakeM3 >= 0) {
			standingOpen = true;
			atStandingValve(atIntakeM3);
			return;
		}
		double atDischargeM3 = surplusM3(dischargePa);
		if (atDischargeM3 <= 0) {
			travellingOpen = true;
			openedM = Math.max(openedM, plunger.inBarrelM(dischargePa));
			atTravellingValve(atDischargeM3);
			return;
		}
		pressurePa = closedPressurePa(atIntakeM3, atDischargeM3);
	}

	/** Pressure at which the content fills the barrel: regula falsi (Illinois), begun around the last pressure. */
	private double closedPressurePa(double atIntakeM3, double atDischargeM3) {
		double low = intakePa;
		double lowM3 = atIntakeM3;
		double high = dischargePa;
		double highM3 = atDischargeM3;
		double accuracyPa = PRESSURE_ACCURACY * (high - low);
		double trial = pressurePa > low && pressurePa < high ? pressurePa : (low + high) / 2;
		int side = 0;
		double last = Double.NaN;
		for (int i = 0; i < MAXIMUM_EVALUATIONS && !(Math.abs(trial - last) <= accuracyPa); i++) {
			double trialM3 = surplusM3(trial);
			if (trialM3 < 0) {
				low = trial;
				lowM3 = trialM3;
				highM3 = side < 0 ? highM3 / 2 : highM3;
				side = -1;
			} else {
				high = trial;
				highM3 = trialM3;
				lowM3 = side > 0 ? lowM3 / 2 : lowM3;
				side = 1;
			}
			last = trial;
			trial = highM3 > lowM3 ? (low * highM3 - high * lowM3) / (highM3 - lowM3) : low;
		}
		return trial;
	}

	private void leak() {
		double inM3 = leakedInM3(pressurePa);
		if (inM3 > 0) {
			content.takeInLiquid(inM3, pressurePa);
			liftedM3 -= inM3;
		}
		double outM3 = leakedOutM3(pressurePa);
		if (outM3 > 0) {
			content.letOutBelow(outM3, pressurePa);
		}
	}

	@Override
	public void strokeEnds() {
		lastStroke = new PumpStroke(lowestM, highestM, fillage(), liftedM3);
		double riseM = lowestM - baseM;
		if (riseM > 0) {
			// Spaced anew: the dead space begins at the lowest height of this stroke, and holds less by as much.
			double heightM = pump.deadSpaceM() + Math.max(0, plunger.previousInBarrelM() - baseM);
			content.scale(Math.max(0.1, 1 - riseM / heightM));
			baseM = lowestM;
		}
		lowestM = Double.POSITIVE_INFINITY;
		highestM = Double.NEGATIVE_INFINITY;
		openedM = Double.NEGATIVE_INFINITY;
		liftedM3 = 0;
	}

	private Estimate fillage() {
		return openedM > lowestM && highestM > lowestM
				? Estimate.ok(PumpStroke.FILLAGE_ID, Math.min(1, (openedM - lowestM) / (highestM - lowestM)), "1")
				: neverOpened();
	}

	private static Estimate neverOpened() {
		return Estimate.notDeterminable(PumpStroke.FILLAGE_ID, "1",
				List.of("The travelling valve did not open, or did not close, in this stroke: there is nothing to fill."));
	}

	@Override
	public PumpStroke lastStroke() {
		return lastStroke;
	}
}
