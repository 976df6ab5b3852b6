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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.control.Rest;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.internal.rodpump.twin.PredictionInputs;
import org.liftloop.model.Well;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.twin.Wells;
import org.liftloop.rodpump.twin.design.PredictDesign;

class PumpOffPolicyTest {

	private static final double SPEED = 8;
	private static final Map<String, Double> RUNS = Map.of(RodPumpSignals.RUN_COMMAND.name(), 1.0);

	private final Well model = Wells.demo("Demo 2");
	private final MappedWell well = MappedWell.of(model);
	private final PumpPressures pressures = PredictDesign.of(model, null).execute(new NullProgressMonitor()).pressures();
	private final IdleSettings settings = IdleSettings.of(null);
	private Instant now = Instant.parse("2026-01-01T00:00:00Z");
	private final Facts pounding = facts(0.6);

	PumpOffPolicyTest() throws OperationException {
		// The fields may be refused.
	}

	private Facts facts(double fillage) {
		PredictionInput input = PredictionInputs.of(well.input(), Objects.requireNonNull(well.input().unit()), pressures,
				SPEED);
		SurfaceCard card = Predictor.DEFAULT.predict(input, BarrelPump.filledTo(fillage, input), () -> false).surfaceCard();
		CardSource source = new CardSource("Stroke", new RawCard(card.positionM(), card.loadN()), CardTiming.UNIFORM_TIME,
				SPEED, "", List.of(), List.of());
		return new AnalysisStage(well).process(new Observation(1, now, now, Facts.NONE.with(RodPumpFacts.CARD, source)));
	}

	private Optional<Proposal> run(PumpOffPolicy policy, Duration time, Map<String, Double> commands) {
		Optional<Proposal> proposed = Optional.empty();
		for (Instant end = now.plus(time); now.isBefore(end) && proposed.isEmpty();) {
			now = now.plusSeconds(10);
			proposed = policy.propose(new Observation(1, now.minusSeconds(10), now, pounding),
					new PlantState(SPEED, true, true, now, commands));
		}
		return proposed;
	}

	private void rest(PumpOffPolicy policy, Proposal stop) {
		Rest rest = new Rest(stop.rule(), stop.signal(), now, stop.rest());
		PlantState stands = new PlantState(SPEED, false, true, now, Map.of(stop.signal(), 0.0));
		now = rest.until().minusSeconds(1);
		assertTrue(policy.tick(rest, stands, now).isEmpty(), "not before the idle time is over");
		now = rest.until();
		assertEquals(1, policy.tick(rest, stands, now).orElseThrow().setpoint());
	}

	/** A well that pounds at once runs for the minimum run time, half of what is aimed at: the next idle time is twice as long. */
	@Test
	void aRunThatIsTooShortIsFollowedByALongerIdleTime() {
		PumpOffPolicy policy = new PumpOffPolicy(0.85, Double.POSITIVE_INFINITY, settings);
		Proposal first = run(policy, Duration.ofMinutes(10), RUNS).orElseThrow();
		assertEquals(settings.idle(), first.rest());
		assertTrue(first.because().endsWith("after 5.0 min of running"), first::because);
		rest(policy, first);
		Proposal second = run(policy, Duration.ofMinutes(10), RUNS).orElseThrow();
		assertEquals(2 * settings.idle().toSeconds(), second.rest().toSeconds(), 1);
	}

	@Test
	void aWellThatCanBeSlowedDownIsNotStopped() {
		assertEquals(Optional.empty(), run(new PumpOffPolicy(0.85, SPEED - 1, settings), Duration.ofMinutes(20), RUNS));
	}

	@Test
	void withoutARunCommandItSaysSo() {
		PumpOffPolicy policy = new PumpOffPolicy(0.85, Double.POSITIVE_INFINITY, settings);
		assertEquals(Optional.empty(), run(policy, Duration.ofMinutes(20), Map.of()));
		assertTrue(policy.complaint().orElseThrow().contains("no run command"));
	}
}
