/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.units.Unit;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.rodpump.rp11l.ChartReadings;
import org.liftloop.rodpump.rp11l.ChartReadings.Origin;
import org.liftloop.rodpump.rp11l.Form11L1;
import org.liftloop.rodpump.rp11l.Rp11lDesign;
import org.liftloop.rodpump.rp11l.Rp11lInput;
import org.liftloop.rodpump.rp11l.Rp11lQuantity;

/** The worked example of API RP 11L, Form 11L-1, with the printed chart readings. */
public final class Rp11lCases implements AcceptanceCases {

	private static final String SOURCE = "API RP 11L, Form 11L-1, worked example";
	/** Elastic constants are printed in in/(lb ft). */
	private static final double ELASTIC = Unit.INCH.siFactor() / (Unit.POUND_FORCE.siFactor() * Unit.FOOT.siFactor());
	private static final ChartReadings PRINTED = new ChartReadings(0.86, 0.465, 0.213, 0.37, 0.29, 0.997,
			Origin.READ_FROM_PRINT);

	@Override
	public String title() {
		return "API RP 11L";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		Form11L1 form = Form11L1.of(new Rp11lInput(Unit.FOOT.toSi(5_000), Unit.FOOT.toSi(4_500), 16,
				Unit.INCH.toSi(54), Unit.INCH.toSi(1.5), 0.9, Unit.POUND_PER_FOOT.toSi(1.833), 0.804e-6 * ELASTIC, 1.082,
				0.307e-6 * ELASTIC, 1, true));
		Rp11lDesign design = Rp11lDesign.of(form, PRINTED);
		List<AcceptanceResult> results = new ArrayList<>();
		results.add(Comparison.one("rp11l.fluidLoad", "Fluid load Fo", SOURCE, 3_098,
				Unit.POUND_FORCE.fromSi(form.fluidLoadN()), "lb", 0.5));
		results.add(Comparison.one("rp11l.buoyantRodWeight", "Buoyant rod weight Wrf", SOURCE, 8_109,
				Unit.POUND_FORCE.fromSi(form.buoyantRodWeightN()), "lb", 0.5));
		results.add(of(design, Rp11lQuantity.PLUNGER_STROKE, "Plunger stroke Sp", 41.7, Unit.INCH, 0.05));
		results.add(of(design, Rp11lQuantity.PUMP_DISPLACEMENT, "Pump displacement PD", 175, Unit.BARREL_PER_DAY, 0.5));
		results.add(of(design, Rp11lQuantity.PEAK_POLISHED_ROD_LOAD, "PPRL", 14_355, Unit.POUND_FORCE, 0.5));
		results.add(of(design, Rp11lQuantity.MINIMUM_POLISHED_ROD_LOAD, "MPRL", 5_248, Unit.POUND_FORCE, 0.5));
		results.add(of(design, Rp11lQuantity.PEAK_TORQUE, "Peak torque PT", 133_793, Unit.INCH_POUND, 0.5));
		results.add(of(design, Rp11lQuantity.POLISHED_ROD_POWER, "Polished-rod power PRHP", 8.5, Unit.HORSEPOWER, 0.05));
		return results;
	}

	private static AcceptanceResult of(Rp11lDesign design, Rp11lQuantity quantity, String title, double printed,
			Unit unit, double half) {
		return Comparison.one("rp11l." + quantity.id(), title, SOURCE, printed,
				unit.fromSi(design.estimate(quantity).value()), unit.symbol(), half);
	}
}
