/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.demo;

import org.liftloop.core.units.Unit;
import org.liftloop.model.Assumption;
import org.liftloop.model.CirculationPump;
import org.liftloop.model.Coolant;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ExchangerArrangement;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.LoopLimits;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.PumpCurvePoint;
import org.liftloop.model.SecondarySide;
import org.liftloop.model.LoopControl;

/** Puts a loop of the demo together. Temperatures in degrees Celsius, all else SI. */
final class DemoLoop {

	/** Shape of the pump curves: flow, head and power over those of the rated point. */
	private static final double[][] CURVE = { { 0, 1.2, 0.55 }, { 0.6, 1.12, 0.8 }, { 1, 1, 1 }, { 1.4, 0.76, 1.15 } };
	/** Films of about equal resistance, and some in wall and plates. */
	private static final double FILM_PART = 0.4;
	private static final double DENSITY_KG_M3 = 1000;
	private static final double STANDARD_GRAVITY_M_S2 = 9.80665;
	private final CoolingLoop loop = ModelFactory.eINSTANCE.createCoolingLoop();
	private final ModelFactory factory = ModelFactory.eINSTANCE;

	DemoLoop(String name, String description) {
		loop.setName(name);
		loop.setDescription(description);
		loop.setOrigin("Made for Liftloop. No real plant.");
	}

	DemoLoop coolant(Coolant coolant, double massFraction, double flowKgPerS, double loadW) {
		loop.setCoolant(coolant);
		loop.setCoolantMassFraction(massFraction);
		loop.setRatedFlowKgPerS(flowKgPerS);
		loop.setHeatLoadW(loadW);
		return this;
	}

	DemoLoop capacities(double hotJPerK, double coldJPerK) {
		loop.setHotCapacityJPerK(hotJPerK);
		loop.setColdCapacityJPerK(coldJPerK);
		return assumed("hotCapacityJPerK",
				"Volume of the loop for about a minute of rated flow, and the metal that has its temperature.");
	}

	DemoLoop exchanger(ExchangerArrangement arrangement, double cleanWPerK, double areaM2, double allowanceM2KPerW) {
		LoopExchanger exchanger = factory.createLoopExchanger();
		exchanger.setArrangement(arrangement);
		exchanger.setCleanConductanceWPerK(cleanWPerK);
		exchanger.setAreaM2(areaM2);
		exchanger.setPrimaryFilmPart(FILM_PART);
		exchanger.setSecondaryFilmPart(FILM_PART);
		exchanger.setFoulingAllowanceM2KPerW(allowanceM2KPerW);
		loop.setExchanger(exchanger);
		assumed("exchanger.primaryFilmPart", "The films are taken to hold four tenths of the resistance each.");
		return assumed("exchanger.foulingAllowanceM2KPerW",
				"Of the order of the TEMA fouling resistances (RGP-T-2.4): 1.76e-4 m\u00B2K/W treated water, 3.5e-4 glycol solutions.");
	}

	/** Water. */
	DemoLoop secondary(double flowKgPerS, double inletC) {
		SecondarySide secondary = factory.createSecondarySide();
		secondary.setFlowKgPerS(flowKgPerS);
		secondary.setInletTemperatureK(Unit.CELSIUS.toSi(inletC));
		loop.setSecondary(secondary);
		return this;
	}

	DemoLoop ambient(double conductanceWPerK, double temperatureC) {
		loop.setLossWPerK(conductanceWPerK);
		loop.setAmbientTemperatureK(Unit.CELSIUS.toSi(temperatureC));
		return this;
	}

	/** After {@link #coolant}: the rated point lies at the rated flow. */
	DemoLoop pump(double headM, double efficiency) {
		CirculationPump pump = factory.createCirculationPump();
		for (double[] part : CURVE) {
			PumpCurvePoint point = factory.createPumpCurvePoint();
			double ratedM3PerS = loop.getRatedFlowKgPerS() / DENSITY_KG_M3;
			double ratedPa = DENSITY_KG_M3 * STANDARD_GRAVITY_M_S2 * headM;
			point.setFlowM3PerS(part[0] * ratedM3PerS);
			point.setRisePa(part[1] * ratedPa);
			point.setPowerW(part[2] * ratedM3PerS * ratedPa / efficiency);
			pump.getPoints().add(point);
		}
		pump.setRequiredNpshM(2.0);
		loop.setPump(pump);
		return assumed("pump.points", "Shape of a common centrifugal pump around its rated point, motor included.");
	}

	DemoLoop control(double setpointC, double proportionalBandK, double integralTimeS) {
		LoopControl control = factory.createLoopControl();
		control.setSetpointK(Unit.CELSIUS.toSi(setpointC));
		control.setProportionalBandK(proportionalBandK);
		control.setIntegralTimeS(integralTimeS);
		control.setLowestSpeed(0.25);
		loop.setControl(control);
		return this;
	}

	DemoLoop limits(double hotC, double tripC, double lowestSetpointC, double highestSetpointC) {
		LoopLimits limits = factory.createLoopLimits();
		limits.setHighestHotK(Unit.CELSIUS.toSi(hotC));
		limits.setTripHotK(Unit.CELSIUS.toSi(tripC));
		limits.setLowestSetpointK(Unit.CELSIUS.toSi(lowestSetpointC));
		limits.setHighestSetpointK(Unit.CELSIUS.toSi(highestSetpointC));
		limits.setLowestFlowKgPerS(0.25 * loop.getRatedFlowKgPerS());
		loop.setLimits(limits);
		return this;
	}

	DemoLoop assumed(String subject, String reason) {
		Assumption assumption = factory.createAssumption();
		assumption.setSubject(subject);
		assumption.setReason(reason);
		loop.getAssumptions().add(assumption);
		return this;
	}

	CoolingLoop loop() {
		return loop;
	}
}
