/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.liftloop.model.Coolant;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ExampleLoop;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage.Literals;

class LoopRulesTest {

	private final Field field = ModelFactory.eINSTANCE.createField();
	private final CoolingLoop loop = ExampleLoop.create();

	LoopRulesTest() {
		field.setName("Plant");
		field.getAssets().add(loop);
	}

	private List<ModelProblem> problems() {
		return new FieldValidator().validate(field);
	}

	private void expect(ModelProblem.Severity severity, EObject object, EStructuralFeature feature, String message) {
		List<ModelProblem> problems = problems();
		assertEquals(1, problems.size(), problems.toString());
		assertEquals(message, problems.getFirst().message());
		assertEquals(severity, problems.getFirst().severity());
		assertSame(object, problems.getFirst().object());
		assertSame(feature, problems.getFirst().feature());
	}

	@Test
	void aWholeLoopHasNoProblem() {
		assertTrue(problems().isEmpty(), problems().toString());
	}

	@Test
	void whatATwinNeedsIsNamedWithTheConsequence() {
		loop.setRatedFlowKgPerS(null);
		expect(ModelProblem.Severity.WARNING, loop, Literals.COOLING_LOOP__RATED_FLOW_KG_PER_S,
				"Cooling loop 'L-1': rated flow is missing. Without it the loop has no twin.");
	}

	@Test
	void anEmptyLoopIsTold() {
		field.getAssets().set(0, ModelFactory.eINSTANCE.createCoolingLoop());
		assertTrue(problems().size() >= 8, problems().toString());
	}

	@Test
	void filmsHoldNoMoreThanTheWholeResistance() {
		loop.getExchanger().setPrimaryFilmPart(0.7);
		loop.getExchanger().setSecondaryFilmPart(0.4);
		expect(ModelProblem.Severity.ERROR, loop.getExchanger(), Literals.LOOP_EXCHANGER__PRIMARY_FILM_PART,
				"Cooling loop 'L-1', heat exchanger: the parts of both films are together 110 %, more than the whole.");
	}

	@Test
	void missingAllowanceIsForInformation() {
		loop.getExchanger().setFoulingAllowanceM2KPerW(null);
		expect(ModelProblem.Severity.INFO, loop.getExchanger(), Literals.LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W,
				"Cooling loop 'L-1', heat exchanger: fouling allowance is missing. Without it no cleaning date is forecast.");
	}

	@Test
	void glycolHasAKnownConcentration() {
		loop.setCoolantMassFraction(0.1);
		expect(ModelProblem.Severity.ERROR, loop, Literals.COOLING_LOOP__COOLANT_MASS_FRACTION,
				"Cooling loop 'L-1': mass fraction of glycol 10 % is below 20 %, where its properties are not known.");
		loop.setCoolant(Coolant.WATER);
		assertTrue(problems().isEmpty(), "water has none");
	}

	@Test
	void pumpCurveFallsWithTheFlow() {
		loop.getPump().getPoints().get(2).setRisePa(50e3);
		expect(ModelProblem.Severity.ERROR, loop.getPump(), Literals.CIRCULATION_PUMP__POINTS,
				"Cooling loop 'L-1', circulation pump: point 3 of the curve: the flow must rise from point to point, and the "
						+ "pressure rise must not.");
	}

	@Test
	void limitsLieInTheirOrder() {
		loop.getLimits().setTripHotK(328.15);
		expect(ModelProblem.Severity.ERROR, loop.getLimits(), Literals.LOOP_LIMITS__HIGHEST_HOT_K,
				"Cooling loop 'L-1', limits: highest hot temperature 55 °C (131 °F) is not below the trip temperature "
						+ "55 °C (131 °F).");
	}

	@Test
	void setpointLiesWithinItsLimits() {
		loop.getControl().setSetpointK(300.0);
		expect(ModelProblem.Severity.WARNING, loop, Literals.COOLING_LOOP__CONTROL,
				"Cooling loop 'L-1': the setpoint 26.9 °C (80.3 °F) is outside of the limits of the setpoint.");
	}

	@Test
	void lowestSpeedIsBelowTheHighest() {
		loop.getControl().setLowestSpeed(1);
		expect(ModelProblem.Severity.ERROR, loop.getControl(), Literals.LOOP_CONTROL__LOWEST_SPEED,
				"Cooling loop 'L-1', control: lowest speed 100 % is not below the highest 100 %.");
	}
}
