/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.Fluids;
import org.liftloop.model.Well;
import org.liftloop.rodpump.string.RodTaper;

/**
 * The pressures on both sides of the plunger, from what the model knows of the well.
 *
 * @param dischargePa pressure above the plunger: tubing head pressure and the column of liquid in the tubing, Pa
 * @param intakePa    pump intake pressure, Pa: as given; else that of the column of liquid above the pump in the annulus
 *                    (weight of gas not counted); null if neither is known. Never above the discharge pressure
 * @param assumptions what is assumed
 */
public record PumpPressures(double dischargePa, @Nullable Double intakePa, List<AssumedValue> assumptions) {

	/** Copies the list. */
	public PumpPressures {
		assumptions = List.copyOf(assumptions);
	}

	/**
	 * Call it in the thread that owns the model.
	 *
	 * @param well             well of the model
	 * @param fluidDensityKgM3 density of the liquid in the tubing, kg/m3
	 * @param pumpDepthM       true vertical depth of the pump, m
	 * @return the pressures
	 */
	public static PumpPressures of(Well well, double fluidDensityKgM3, double pumpDepthM) {
		List<AssumedValue> assumptions = new ArrayList<>();
		Fluids fluids = well.getFluids();
		double gradientPaPerM = fluidDensityKgM3 * RodTaper.STANDARD_GRAVITY_M_S2;
		Double tubingHeadPa = fluids == null ? null : fluids.getTubingHeadPressurePa();
		if (tubingHeadPa == null) {
			assumptions.add(new AssumedValue("fluids.tubingHeadPressurePa",
					"The tubing head pressure is not known: none is assumed."));
		}
		double dischargePa = (tubingHeadPa == null ? 0 : tubingHeadPa) + gradientPaPerM * pumpDepthM;
		Double intakePa = fluids == null ? null : intakePa(fluids, gradientPaPerM, pumpDepthM, assumptions);
		return new PumpPressures(dischargePa, intakePa == null ? null : Math.min(intakePa, dischargePa), assumptions);
	}

	private static @Nullable Double intakePa(Fluids fluids, double gradientPaPerM, double pumpDepthM,
			List<AssumedValue> assumptions) {
		Double givenPa = fluids.getPumpIntakePressurePa();
		Double levelM = fluids.getFluidLevelM();
		if (givenPa != null || levelM == null) {
			return givenPa;
		}
		assumptions.add(new AssumedValue("fluids.pumpIntakePressurePa",
				"The pump intake pressure is computed from the fluid level; gas in the annulus is not counted."));
		Double casingHeadPa = fluids.getCasingHeadPressurePa();
		return (casingHeadPa == null ? 0 : casingHeadPa) + gradientPaPerM * Math.max(0, pumpDepthM - levelM);
	}

	/** @return the same with a well pumped off, at an intake pressure of zero, if that pressure is not known; and said so */
	public PumpPressures orPumpedOff() {
		if (intakePa != null) {
			return this;
		}
		List<AssumedValue> all = new ArrayList<>(assumptions);
		all.add(new AssumedValue("fluids.pumpIntakePressurePa",
				"Neither the pump intake pressure nor a fluid level is known: a well pumped off, at zero, is assumed."));
		return new PumpPressures(dischargePa, 0.0, all);
	}
}
