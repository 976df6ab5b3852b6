/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

/** A made-up glycol loop of 15 kW that has everything its twin can use. */
public final class ExampleLoop {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private ExampleLoop() {
	}

	public static CoolingLoop create() {
		CoolingLoop loop = MODEL.createCoolingLoop();
		loop.setName("L-1");
		loop.setCoolant(Coolant.ETHYLENE_GLYCOL);
		loop.setCoolantMassFraction(0.3);
		loop.setRatedFlowKgPerS(0.5);
		loop.setHotCapacityJPerK(60_000.0);
		loop.setColdCapacityJPerK(40_000.0);
		loop.setHeatLoadW(15_000.0);
		loop.setLossWPerK(5);
		loop.setExchanger(exchanger());
		SecondarySide secondary = MODEL.createSecondarySide();
		secondary.setFlowKgPerS(0.6);
		secondary.setInletTemperatureK(293.15);
		loop.setSecondary(secondary);
		CirculationPump pump = MODEL.createCirculationPump();
		for (double[] point : new double[][] { { 0, 60e3, 60 }, { 5e-4, 40e3, 90 }, { 1e-3, 0, 110 } }) {
			PumpCurvePoint added = MODEL.createPumpCurvePoint();
			added.setFlowM3PerS(point[0]);
			added.setRisePa(point[1]);
			added.setPowerW(point[2]);
			pump.getPoints().add(added);
		}
		loop.setPump(pump);
		LoopControl control = MODEL.createLoopControl();
		control.setSetpointK(318.15);
		loop.setControl(control);
		LoopLimits limits = MODEL.createLoopLimits();
		limits.setLowestSetpointK(308.15);
		limits.setHighestSetpointK(326.15);
		limits.setHighestHotK(328.15);
		limits.setTripHotK(338.15);
		loop.setLimits(limits);
		return loop;
	}

	private static LoopExchanger exchanger() {
		LoopExchanger exchanger = MODEL.createLoopExchanger();
		exchanger.setCleanConductanceWPerK(900.0);
		exchanger.setAreaM2(1.2);
		exchanger.setFoulingAllowanceM2KPerW(1.76e-4);
		return exchanger;
	}
}
