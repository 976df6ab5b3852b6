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
import org.eclipse.core.runtime.OperationCanceledException;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.rodpump.diagnosis.Diagnoser;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.predict.LabelledCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.PumpCondition;
import org.liftloop.rodpump.predict.RandomWells;

/**
 * Predict, then diagnose: seeded wells of 250 to 3,500 m with up to five tapers, 3 to 14 strokes a minute and every unit of
 * the catalogue. The worst of them is told, with the defaults of either.
 */
public final class RoundTripCases implements AcceptanceCases {

	private static final int WELLS = 60;
	private static final double POUND_BAR_POINTS = 2;
	private static final double GAS_BAR_POINTS = 5;
	private static final double ENERGY_BAR = 1e-3;
	private static final double PRESSURE_BAR_PERCENT = 5;
	/** Where 1 % of the fluid load moves the intake pressure by no more than 5 %. */
	private static final double DETERMINABLE = 0.2;

	@Override
	public String title() {
		return "Predict and diagnose";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		Comparison pound = new Comparison();
		Comparison gas = new Comparison();
		Comparison energy = new Comparison();
		Comparison pressure = new Comparison();
		for (long seed = 0; seed < WELLS; seed++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			PumpCondition condition = seed % 3 == 0 ? PumpCondition.GAS_INTERFERENCE : PumpCondition.FLUID_POUND;
			LabelledCard card = RandomWells.DEFAULT.card(seed, condition, monitor::isCanceled);
			PredictionInput well = card.well();
			Diagnosis diagnosis = new Diagnoser().diagnose(new DiagnosisInput(well.string(), well.unit(),
					well.plungerDiameterM(), well.fluidDensityKgM3(), well.dampingRatio()), card.surfaceCard());
			(condition == PumpCondition.GAS_INTERFERENCE ? gas : pound).add(100 * card.trueFillage().value(),
					100 * diagnosis.estimate(Quantity.FILLAGE).value());
			energy.add(0, card.prediction().energy().imbalance());
			double liftPa = diagnosis.estimate(Quantity.FLUID_LOAD).value() / well.plungerAreaM2();
			double truePa = card.trueIntakePressurePa();
			if (truePa >= DETERMINABLE * (well.dischargePressurePa() - truePa)) {
				pressure.add(100, 100 * (well.dischargePressurePa() - liftPa) / truePa);
			}
		}
		List<AcceptanceResult> results = new ArrayList<>();
		String source = WELLS + " seeded wells, predicted; the worst of them";
		results.add(pound.result("roundTrip.pound", "Fillage, fluid pound", source, "%", POUND_BAR_POINTS));
		results.add(gas.result("roundTrip.gas", "Fillage, gas interference", source, "%", GAS_BAR_POINTS));
		results.add(pressure.result("roundTrip.pressure", "Pump intake pressure over the true one, where determinable",
				source, "%", PRESSURE_BAR_PERCENT));
		results.add(energy.result("roundTrip.energy", "Surface work less pump, damping and friction work, of surface work",
				source, "1", ENERGY_BAR));
		return results;
	}
}
