/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.pump.CardExtremes;
import org.liftloop.rodpump.pump.FluidLoadLines;
import org.liftloop.rodpump.pump.KneeRule;
import org.liftloop.rodpump.pump.PumpCurve;

/**
 * Loads that are drawn across the cards for comparison. The rod weights belong to the surface card; a chart may also draw
 * Wrf + FoMax there. The others belong to the downhole card.
 *
 * @param rodWeightInAirN      weight in air Wr that the polished rod carries, N
 * @param buoyantRodWeightN    buoyant weight Wrf that the polished rod carries, N
 * @param maximumFluidLoadN    FoMax = Ap Pd, the fluid load at an intake pressure of zero, N; empty if Pd is not known
 * @param fluidLevelLoadN      Fo = Ap (Pd - Pi) by the fluid level or gauge, N; empty if Pd or Pi is not known
 * @param upperFluidLoadLineN  upper fluid-load line of the downhole card, N; empty if the card holds none
 * @param lowerFluidLoadLineN  lower fluid-load line, N; empty if the card holds none
 */
public record ReferenceLoads(double rodWeightInAirN, double buoyantRodWeightN, OptionalDouble maximumFluidLoadN,
		OptionalDouble fluidLevelLoadN, OptionalDouble upperFluidLoadLineN, OptionalDouble lowerFluidLoadLineN) {

	static ReferenceLoads of(Diagnosis diagnosis) {
		DiagnosisInput input = diagnosis.input();
		Double dischargePa = input.details().dischargePressurePa();
		Double intakePa = input.details().fluidLevelIntakePa();
		FluidLoadLines lines = lines(diagnosis);
		return new ReferenceLoads(diagnosis.estimate(Quantity.ROD_WEIGHT_IN_AIR).value(),
				diagnosis.estimate(Quantity.BUOYANT_ROD_WEIGHT).value(),
				dischargePa == null ? OptionalDouble.empty()
						: OptionalDouble.of(input.plungerAreaM2() * dischargePa.doubleValue()),
				dischargePa == null || intakePa == null ? OptionalDouble.empty()
						: OptionalDouble
								.of(input.plungerAreaM2() * (dischargePa.doubleValue() - intakePa.doubleValue())),
				lines == null ? OptionalDouble.empty() : OptionalDouble.of(lines.upperN()),
				lines == null ? OptionalDouble.empty() : OptionalDouble.of(lines.lowerN()));
	}

	/** With an impossible load the whole downhole card is offset, and so would be the lines. */
	private static @Nullable FluidLoadLines lines(Diagnosis diagnosis) {
		if (!diagnosis.estimate(Quantity.FLUID_LOAD).isDetermined() || !diagnosis.loadSanity().isSound()) {
			return null;
		}
		PumpCurve card = diagnosis.motion().pump();
		return FluidLoadLines.of(card, KneeRule.find(card, CardExtremes.of(card)));
	}
}
