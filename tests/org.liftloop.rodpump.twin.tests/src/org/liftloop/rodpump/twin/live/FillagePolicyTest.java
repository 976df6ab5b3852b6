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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.model.Well;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.internal.rodpump.twin.PredictionInputs;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.twin.Wells;
import org.liftloop.rodpump.twin.design.PredictDesign;

class FillagePolicyTest {

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

	private static final int ENOUGH = 1 + FillagePolicy.SETTLING + FillagePolicy.STROKES;

	private final Well model = Wells.demo("Demo 2");
	private final MappedWell well = MappedWell.of(model);
	private final PumpPressures pressures = PredictDesign.of(model, null).execute(new NullProgressMonitor()).pressures();
	private final FillagePolicy policy = new FillagePolicy(0.85, 0.1, new SpeedForecast(well, pressures), true);

	FillagePolicyTest() throws OperationException {
		// The fields may be refused.
	}

	private Observation stroke(double fillage, double speed) {
		PredictionInput input = PredictionInputs.of(well.input(), Objects.requireNonNull(well.input().unit()),
				pressures, speed);
		SurfaceCard card = Predictor.DEFAULT.predict(input, BarrelPump.filledTo(fillage, input), () -> false).surfaceCard();
		CardSource source = new CardSource("Stroke", new RawCard(card.positionM(), card.loadN()), CardTiming.UNIFORM_TIME,
				speed, "", List.of(), List.of());
		Observation cut = new Observation(1, NOW, NOW, Facts.NONE.with(RodPumpFacts.CARD, source));
		return new Observation(1, NOW, NOW, new AnalysisStage(well).process(cut));
	}

	private Optional<Proposal> after(int strokes, double fillage, double speed) {
		Observation stroke = stroke(fillage, speed);
		Optional<Proposal> proposed = Optional.empty();
		for (int i = 0; i < strokes; i++) {
			proposed = policy.propose(stroke, new PlantState(speed, true, true, NOW));
		}
		return proposed;
	}

	@Test
	void poundingStrokesSlowTheWellDownByTheirFillage() {
		Proposal proposal = after(ENOUGH, 0.6, 9).orElseThrow();
		double fillage = proposal.evidence().getFirst().value();
		assertEquals(0.6, fillage, 0.02);
		assertEquals(9 * fillage / 0.9, proposal.setpoint(), 0.6, "near to what the pump moves, its stroke aside");
		assertEquals(String.format(Locale.ROOT, "Fillage %.0f %% < 85 %% for 4 strokes", 100 * fillage), proposal.because());
	}

	@Test
	void itSaysWhatToExpect() {
		Proposal proposal = after(ENOUGH, 0.6, 9).orElseThrow();
		assertEquals(List.of("rate change", "peak load change", "gearbox torque change"),
				proposal.expected().stream().map(evidence -> evidence.name()).toList());
		assertEquals(0, proposal.expected().getFirst().value(), 0.01, "the inflow does not depend on the speed");
		assertTrue(proposal.expected().get(1).value() < 0, "a slower well is loaded less");
	}

	@Test
	void fewStrokesSayNothing() {
		assertTrue(after(ENOUGH - 1, 0.6, 9).isEmpty(), "one begins, two settle, four have to agree");
	}

	@Test
	void fillageInTheBandIsLeftAlone() {
		assertTrue(after(20, 0.9, 6).isEmpty());
	}

	@Test
	void aFullPumpIsSpedUpByAPart() {
		assertEquals(6 * 1.05, after(ENOUGH, 1, 6).orElseThrow().setpoint(), 1e-9);
	}

	@Test
	void itGoesToItsSpeedWithoutThinkingAnew() {
		double speed = after(ENOUGH, 0.6, 9).orElseThrow().setpoint();
		assertEquals(speed, after(1, 0.62, 8).orElseThrow().setpoint(), 1e-9, "the fillage follows slowly");
		assertTrue(after(ENOUGH - 1, 0.75, speed).isEmpty(), "there it looks again");
		assertTrue(after(1, 0.75, speed).isPresent());
	}

	@Test
	void aFillageThatStillRisesIsNoReasonToMove() {
		for (double fillage = 0.6; fillage < 0.84; fillage += 0.02) {
			assertTrue(after(1, fillage, 6).isEmpty());
		}
	}

	@Test
	void aStrokeWithoutFillageBreaksTheSeries() {
		after(ENOUGH - 1, 0.6, 9);
		policy.propose(new Observation(2, NOW, NOW, Facts.NONE), new PlantState(9, true, true, NOW));
		assertTrue(after(2, 0.6, 9).isEmpty());
		assertTrue(Double.isNaN(RodPumpFacts.estimate(Facts.NONE, Quantity.FILLAGE).value()));
	}
}
