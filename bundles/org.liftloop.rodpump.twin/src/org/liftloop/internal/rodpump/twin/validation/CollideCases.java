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
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.Unit;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.string.RodGrade;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.torque.EquipmentInput;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.cards.ImportedCard;

/** A real card with an impossible load, against the figures calculated by hand for it. */
public final class CollideCases implements AcceptanceCases {

	private static final String SOURCE = "hand calculation for the Collide forum card"
			+ " (vamseeachanta/digitalmodel, issue 1855)";
	private static final double STROKES_PER_MINUTE = 6.4;
	private static final double STROKE_IN = 41;
	private static final double RODS_FT = 4_200;
	/** The elasticity that the hand calculation's spring rate of 271.7 lb/in implies for a 3/4 in rod. */
	private static final double YOUNGS_MODULUS_PSI = 31e6;
	private static final double DAMPING_RATIO = 0.1;
	private static final double OIL_KG_M3 = 850;

	@Override
	public String title() {
		return "Impossible-load card";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) throws OperationException {
		ImportedCard card = DemoCards.read("collide_card.csv").getFirst();
		Diagnosis diagnosis = diagnosis(card, monitor);
		List<AcceptanceResult> results = new ArrayList<>(rods(diagnosis));
		results.add(of("PPRL", "Peak polished-rod load", 12_438,
				pounds(diagnosis, Quantity.PEAK_POLISHED_ROD_LOAD), "lb", 0.5));
		results.add(of("MPRL", "Minimum polished-rod load", 9_274,
				pounds(diagnosis, Quantity.MINIMUM_POLISHED_ROD_LOAD), "lb", 0.5));
		results.add(of("excess", "Minimum load above the rods' weight in air (impossible: flagged)", 2_412,
				Unit.POUND_FORCE.fromSi(diagnosis.loadSanity().minimumAboveAirN()), "lb", 0.5));
		double footPoundJ = Unit.FOOT.siFactor() * Unit.POUND_FORCE.siFactor();
		results.add(of("area", "Card area", 5_829, DemoCards.polygonWorkJ(card) / footPoundJ, "ft\u00B7lb", 0.5));
		results.add(of("PRHP", "Polished-rod power", 1.13,
				Unit.HORSEPOWER.fromSi(diagnosis.estimate(Quantity.POLISHED_ROD_POWER).value()), "hp", 0.005));
		return results;
	}

	private static List<AcceptanceResult> rods(Diagnosis diagnosis) {
		double perMinute = 60 * diagnosis.estimate(Quantity.NATURAL_FREQUENCY).value();
		double rippleS = diagnosis.estimate(Quantity.RIPPLE_PERIOD).value();
		double springLbPerIn = Unit.POUND_PER_INCH.fromSi(diagnosis.estimate(Quantity.SPRING_CONSTANT).value());
		return List.of(of("No", "Natural frequency No", 58.33, perMinute, "spm", 0.005),
				of("N/No", "Speed ratio N/No", 0.110, diagnosis.estimate(Quantity.SPEED_RATIO).value(), "1", 0.0005),
				of("ripple", "Interval of the ripples", 1.029, rippleS, "s", 0.0005),
				of("ripples", "Ripples in half a stroke", 4.56, 30 / STROKES_PER_MINUTE / rippleS, "1", 0.005),
				of("kr", "Rod spring constant with E = 31,000,000 psi", 271.7, springLbPerIn, "lb/in", 0.05),
				of("Skr", "Load that stretches the rods by a stroke of 41 in", 11_141, STROKE_IN * springLbPerIn, "lb",
						0.5),
				of("Wr", "Rod weight in air", 6_863, pounds(diagnosis, Quantity.ROD_WEIGHT_IN_AIR), "lb", 0.5));
	}

	private static double pounds(Diagnosis diagnosis, Quantity quantity) {
		return Unit.POUND_FORCE.fromSi(diagnosis.estimate(quantity).value());
	}

	private static AcceptanceResult of(String id, String title, double expected, double got, String unit,
			double tolerance) {
		return Comparison.one("collide." + id, title, SOURCE, expected, got, unit, tolerance);
	}

	private static Diagnosis diagnosis(ImportedCard card, IProgressMonitor monitor) throws OperationException {
		RodTaper rods = new RodTaper(Unit.FOOT.toSi(RODS_FT), Unit.INCH.toSi(0.75), Unit.POUND_PER_FOOT.toSi(1.634),
				Unit.PSI.toSi(YOUNGS_MODULUS_PSI), RodGrade.D.strength(), 1);
		DiagnosisInput input = new DiagnosisInput(new RodString(List.of(rods)), null, Unit.INCH.toSi(1.25), OIL_KG_M3,
				DAMPING_RATIO);
		MappedWell well = new MappedWell("Collide", input, new EquipmentInput(null, null, Double.NaN, null), null, STROKES_PER_MINUTE, 0.85, null, SOURCE, List.of(),
				List.of());
		return new AnalyzeCard(well, CardSource.of(card, "collide_card.csv")).execute(monitor).diagnosis();
	}
}
