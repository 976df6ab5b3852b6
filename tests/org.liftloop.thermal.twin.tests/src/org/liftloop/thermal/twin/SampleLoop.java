/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin;

import org.liftloop.model.CirculationPump;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.LoopControl;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.LoopLimits;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.PumpCurvePoint;
import org.liftloop.model.SecondarySide;

/** A complete cooling loop: water to water, 15 kW, held at 40 degrees. */
public final class SampleLoop {

	private SampleLoop() {
	}

	public static CoolingLoop create() {
		ModelFactory factory = ModelFactory.eINSTANCE;
		CoolingLoop loop = factory.createCoolingLoop();
		loop.setName("CL-1");
		loop.setHotCapacityJPerK(60e3);
		loop.setColdCapacityJPerK(40e3);
		loop.setRatedFlowKgPerS(0.5);
		loop.setHeatLoadW(15e3);
		LoopExchanger exchanger = factory.createLoopExchanger();
		exchanger.setCleanConductanceWPerK(1500.0);
		exchanger.setAreaM2(1.5);
		exchanger.setFoulingAllowanceM2KPerW(3.5e-4);
		loop.setExchanger(exchanger);
		SecondarySide secondary = factory.createSecondarySide();
		secondary.setFlowKgPerS(0.6);
		secondary.setInletTemperatureK(293.15);
		loop.setSecondary(secondary);
		loop.setLossWPerK(5);
		loop.setPump(pump());
		LoopControl control = factory.createLoopControl();
		control.setSetpointK(313.15);
		control.setProportionalBandK(20);
		control.setLowestSpeed(0.2);
		loop.setControl(control);
		LoopLimits limits = factory.createLoopLimits();
		limits.setHighestHotK(328.15);
		limits.setTripHotK(338.15);
		limits.setLowestFlowKgPerS(0.1);
		limits.setLowestSetpointK(303.15);
		limits.setHighestSetpointK(323.15);
		limits.setMinimumHoldTimeS(600);
		loop.setLimits(limits);
		return loop;
	}

	/** 120 W whatever the flow. */
	private static CirculationPump pump() {
		CirculationPump pump = ModelFactory.eINSTANCE.createCirculationPump();
		for (double flowM3PerS : new double[] { 0, 1e-3 }) {
			PumpCurvePoint point = ModelFactory.eINSTANCE.createPumpCurvePoint();
			point.setFlowM3PerS(flowM3PerS);
			point.setRisePa(120e3 * (1 - 500 * flowM3PerS));
			point.setPowerW(120);
			pump.getPoints().add(point);
		}
		return pump;
	}
}
