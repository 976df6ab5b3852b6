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
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.string.RodGrade;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.torque.CrankCounterbalance;
import org.liftloop.rodpump.torque.CrankCycle;
import org.liftloop.rodpump.torque.CrankMapping;
import org.liftloop.rodpump.torque.TorqueCurve;
import org.liftloop.rodpump.unit.UnitCatalogue;
import org.liftloop.rodpump.unit.UnitKinematics;

/** Gearbox torque: a published counterbalance example, and the work of the shaft against the card's area. */
public final class TorqueCases implements AcceptanceCases {

	private static final double WORK_BAR = 1e-6;
	private static final double DENSITY_KG_M3 = 950;

	@Override
	public String title() {
		return "Gearbox torque";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		List<AcceptanceResult> results = new ArrayList<>();
		CrankCounterbalance example = CrankCounterbalance.ofEffect(unit("C320-298-100"),
				Unit.POUND_FORCE.toSi(15_418), Unit.POUND_FORCE.toSi(550));
		results.add(Comparison.one("torque.counterbalance", "Counterbalance moment of a C320-298-100",
				"published worked example of the unit, CBE 15,418 lb at 90 degrees", 705_955,
				Unit.INCH_POUND.fromSi(example.maximumMomentNm()), "in\u00B7lb", 60));
		for (String designation : List.of("C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100")) {
			UnitKinematics unit = unit(designation);
			SurfaceCard card = card(unit);
			TorqueCurve torque = TorqueCurve.of(CrankCycle.of(card, unit, CrankMapping.BY_POSITION),
					Unit.POUND_FORCE.toSi(500), new CrankCounterbalance(60_000));
			results.add(new Comparison().add(card.workJ(), torque.workJ(), card.workJ()).result(
					"torque.work." + designation, "Work of the crank over a turn against card area, " + designation,
					"conservation of energy; a predicted card", "1", WORK_BAR));
		}
		return results;
	}

	private static UnitKinematics unit(String designation) {
		return new UnitKinematics(UnitCatalogue.builtIn().find(designation).orElseThrow().geometry());
	}

	private static SurfaceCard card(UnitKinematics unit) {
		RodString string = new RodString(List.of(new RodTaper(1_500, 0.01905, 23.8464, 2.07e11, RodGrade.D.strength(), 1)));
		double dischargePa = DENSITY_KG_M3 * RodTaper.STANDARD_GRAVITY_M_S2 * string.lengthM();
		return Predictor.DEFAULT.predict(new PredictionInput(string, unit, 8, 0.1, DENSITY_KG_M3, 0.0381, dischargePa, 1e6),
				BarrelPump.FULL, () -> false).surfaceCard();
	}
}
