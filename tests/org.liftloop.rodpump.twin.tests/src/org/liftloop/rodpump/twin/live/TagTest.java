/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.control.Interlock;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.internal.rodpump.twin.PredictionInputs;
import org.liftloop.model.Asset;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PlungerLimits;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.predict.PumpStroke;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.twin.Wells;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.design.PredictDesign;
import org.liftloop.rodpump.unit.UnitKinematics;

/** Strokes whose plunger strikes are told apart from all others, and forbid to speed up. */
class TagTest {

	private static final double SPEED = 6;
	private static final PlantState RUNNING = new PlantState(SPEED, true, true, Instant.EPOCH);

	private final Well model = Wells.demo("Demo 1");
	private final MappedWell well = MappedWell.of(model);
	private final PumpPressures pressures = PredictDesign.of(model, null).execute(new NullProgressMonitor()).pressures();

	TagTest() throws OperationException {
		// The fields may be refused.
	}

	private UnitKinematics unit() {
		return Objects.requireNonNull(well.input().unit());
	}

	private Observation stroke(PlungerLimits limits) throws OperationException {
		PredictionInput input = PredictionInputs.of(well.input(), unit(),
				pressures, SPEED);
		PredictedCard card = new Predictor(200, 100, Predictor.DEFAULT_TOLERANCE, Predictor.DEFAULT_MAXIMUM_STROKES)
				.predict(input, BarrelPump.FULL.withLimits(limits), () -> false);
		CardSource source = new CardSource("Stroke", new RawCard(card.surfaceCard().positionM(), card.surfaceCard().loadN()),
				CardTiming.UNIFORM_TIME, SPEED, "", List.of(), List.of());
		return new Observation(1, Instant.EPOCH, Instant.EPOCH, Facts.NONE.with(RodPumpFacts.ANALYSIS,
				new AnalyzeCard(well, source).execute(new NullProgressMonitor())));
	}

	private Observation striking(boolean below) throws OperationException {
		PredictionInput input = PredictionInputs.of(well.input(), unit(),
				pressures, SPEED);
		PumpStroke free = Predictor.DEFAULT.predict(input, BarrelPump.FULL, () -> false).pump();
		return stroke(below ? PlungerLimits.NONE.withTagDown(free.lowestM() + 0.04 * free.strokeM())
				: PlungerLimits.NONE.withTagUp(free.highestM() - 0.04 * free.strokeM()));
	}

	private static List<Finding> tags(Observation observation) {
		return new RuleDiagnoser(0.7, new OperatingWindow(1e9, -1e9, 10, 1e9, 2, 12)).diagnose(observation).stream()
				.filter(finding -> finding.cause().equals("org.liftloop.rodpump.tag")).toList();
	}

	private static void assertForbidsFaster(Observation observation, String end) {
		Interlock.Trip trip = new TagInterlock().check(observation, RUNNING, SPEED + 0.5).orElseThrow();
		assertTrue(trip.sentence().contains("strikes at the " + end), trip.sentence());
		assertFalse(trip.disarms(), "slowing down helps, so control goes on");
		assertTrue(new TagInterlock().check(observation, RUNNING, SPEED - 0.5).isEmpty(), "slower is allowed");
		assertTrue(new TagInterlock().check(observation, RUNNING, SPEED).isEmpty(), "the same is allowed");
		List<Finding> findings = tags(observation);
		assertEquals(1, findings.size());
		assertTrue(findings.getFirst().label().contains(end), findings.toString());
		assertTrue(findings.getFirst().confidence() > 0.5, findings.toString());
		assertEquals(2, findings.getFirst().evidence().size());
	}

	@Test
	void aPlungerThatStrikesBelowForbidsToSpeedUp() throws OperationException {
		assertForbidsFaster(striking(true), "bottom");
	}

	@Test
	void aPlungerThatStrikesAboveForbidsToSpeedUp() throws OperationException {
		assertForbidsFaster(striking(false), "top");
	}

	@Test
	void aPlungerThatMeetsNothingForbidsNothing() throws OperationException {
		Observation clean = stroke(PlungerLimits.NONE);
		assertTrue(new TagInterlock().check(clean, RUNNING, SPEED + 0.5).isEmpty());
		assertTrue(tags(clean).isEmpty());
	}

	/** Ten of them are real; none is known to tag. */
	@Test
	void noCardOfTheDemoFieldTags() throws OperationException, IOException {
		int cards = 0;
		try (InputStream in = DemoField.open()) {
			for (Asset asset : FieldStore.load(in, DemoField.FILE_NAME).getAssets()) {
				for (SurfaceCard card : ((Well) asset).getCards()) {
					Facts facts = Facts.NONE.with(RodPumpFacts.ANALYSIS,
							AnalyzeCard.of((Well) asset, card).execute(new NullProgressMonitor()));
					assertTrue(TagInterlock.tag(facts).isEmpty(), asset.getName() + ", " + card.getName());
					cards++;
				}
			}
		}
		assertTrue(cards >= 12, "cards: " + cards);
	}
}
