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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.internal.rodpump.twin.PredictionInputs;
import org.liftloop.model.Asset;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.predict.PumpFluid;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.twin.Wells;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.design.PredictDesign;

/** What the twin makes of a pump full of gas that neither valve lets out, and of its full neighbour. */
class GasLockPolicyTest {

	private static final double SPEED = 6;
	private static final String RUN = RodPumpSignals.RUN_COMMAND.name();
	private static final Map<String, Double> RUNS = Map.of(RUN, 1.0);
	private static final RuleDiagnoser RULES = new RuleDiagnoser(0.7, new OperatingWindow(1e9, -1e9, 10, 1e9, 2, 12));

	private static final BarrelPump LOCKED = BarrelPump.of(PumpFluid.of(0, 1)).withDeadSpace(8);

	private final Well model = Wells.demo("Demo 1");
	private final MappedWell well = MappedWell.of(model);
	private final PumpPressures pressures = PredictDesign.of(model, null).execute(new NullProgressMonitor()).pressures();
	private final IdleSettings settings = IdleSettings.of(null);
	private final GasLockPolicy policy = new GasLockPolicy(settings);
	private Instant now = Instant.parse("2026-01-01T00:00:00Z");
	private final Facts locked = facts(LOCKED);
	private final Facts full = facts(BarrelPump.FULL);

	GasLockPolicyTest() throws OperationException {
		// The fields may be refused.
	}

	private Facts facts(BarrelPump pump) {
		return facts(pump, 0);
	}

	/** The load comes some points of the card too early. */
	private Facts facts(BarrelPump pump, int points) {
		PredictionInput input = PredictionInputs.of(well.input(), Objects.requireNonNull(well.input().unit()), pressures, SPEED);
		SurfaceCard card = Predictor.DEFAULT.predict(input, pump, () -> false).surfaceCard();
		List<Double> loadN = new ArrayList<>(Arrays.stream(card.loadN()).boxed().toList());
		Collections.rotate(loadN, -points);
		CardSource source = new CardSource("Stroke",
				new RawCard(card.positionM(), loadN.stream().mapToDouble(Double::doubleValue).toArray()), CardTiming.UNIFORM_TIME, SPEED,
				"", List.of(), List.of());
		return new AnalysisStage(well).process(new Observation(1, now, now, Facts.NONE.with(RodPumpFacts.CARD, source)));
	}

	private Observation next(Facts facts) {
		now = now.plusSeconds(10);
		return new Observation(1, now.minusSeconds(10), now, facts);
	}

	private PlantState state(Map<String, Double> commands) {
		return new PlantState(SPEED, true, true, now, commands);
	}

	private Optional<Proposal> strokes(int count, Facts facts, Map<String, Double> commands) {
		Optional<Proposal> proposed = Optional.empty();
		for (int i = 0; i < count; i++) {
			proposed = policy.propose(next(facts), state(commands));
		}
		return proposed;
	}

	private Duration stopped() {
		Proposal stop = strokes(GasLockPolicy.STROKES, locked, RUNS).orElseThrow();
		Rest rest = new Rest(stop.rule(), stop.signal(), now, stop.rest());
		assertTrue(policy.tick(rest, state(RUNS), rest.until().minusSeconds(1)).isEmpty());
		now = rest.until();
		assertEquals(1, policy.tick(rest, state(RUNS), now).orElseThrow().setpoint());
		return stop.rest();
	}

	@Test
	void eachStopIsLongerUntilAPersonIsTold() {
		assertEquals(Optional.empty(), strokes(GasLockPolicy.STROKES - 1, locked, RUNS));
		policy.propose(next(full), state(RUNS));
		assertEquals(List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60)),
				List.of(stopped(), stopped(), stopped()));
		assertEquals(Optional.empty(), policy.complaint());
		assertEquals(Optional.empty(), strokes(20, locked, RUNS), "held");
		assertTrue(policy.complaint().orElseThrow().contains("Space the pump closer"));
	}

	@Test
	void aStopThatHelpedDoesNotCount() {
		assertEquals(Duration.ofMinutes(15), stopped());
		strokes(29, full, RUNS);
		assertEquals(Duration.ofMinutes(30), stopped(), "less than the minimum run time");
		strokes(31, full, RUNS);
		assertEquals(Duration.ofMinutes(15), stopped());
	}

	@Test
	void withoutARunCommandAPersonIsToldAtOnce() {
		assertEquals(Optional.empty(), strokes(GasLockPolicy.STROKES, locked, Map.of()));
		String complaint = policy.complaint().orElseThrow();
		assertTrue(complaint.contains("no run command") && complaint.contains("Space the pump closer"), complaint);
		policy.propose(next(full), state(Map.of()));
		assertEquals(Optional.empty(), policy.complaint());
	}

	/** The judgement of the signals looks for a pump that lifts: it must not keep the well from being stopped. */
	@Test
	void onlyTheHardInterlocksForbidTheStop() {
		Observation stroke = next(facts(LOCKED, 2));
		assertTrue(new SignalInterlock().check(stroke, state(RUNS), SPEED).isPresent(), "nothing else may be moved");
		assertEquals(Optional.empty(), new SignalInterlock().checkOther(stroke, state(RUNS), RUN, 0));
		assertEquals(Optional.empty(), new EquipmentInterlock().checkOther(stroke, state(RUNS), RUN, 0));
		PlantState local = new PlantState(SPEED, true, false, now, RUNS);
		assertTrue(new EquipmentInterlock().checkOther(stroke, local, RUN, 0).orElseThrow().disarms());
		Observation silent = next(Facts.NONE);
		assertTrue(new SignalInterlock().checkOther(silent, state(RUNS), RUN, 0).isPresent(), "no card, no stop");
	}

	@Test
	void itIsNamedAndNotTakenForAPumpedOffWell() {
		List<String> causes = RULES.diagnose(next(locked)).stream().map(Finding::cause).toList();
		assertEquals(List.of("org.liftloop.rodpump.gasLock"), causes);
		PumpOffPolicy pumpOff = new PumpOffPolicy(0.85, Double.POSITIVE_INFINITY, settings);
		for (int i = 0; i < 60; i++) {
			assertEquals(Optional.empty(), pumpOff.propose(next(locked), state(RUNS)));
		}
		assertFalse(RULES.diagnose(next(full)).stream().anyMatch(finding -> finding.cause().endsWith("gasLock")));
	}

	/** Ten of them are real; none is known to be gas locked. */
	@Test
	void noCardOfTheDemoFieldIsGasLocked() throws OperationException, IOException {
		int cards = 0;
		try (InputStream in = DemoField.open()) {
			for (Asset asset : FieldStore.load(in, DemoField.FILE_NAME).getAssets()) {
				for (org.liftloop.model.SurfaceCard card : ((Well) asset).getCards()) {
					Facts facts = Facts.NONE.with(RodPumpFacts.ANALYSIS,
							AnalyzeCard.of((Well) asset, card).execute(new NullProgressMonitor()));
					assertTrue(LockedPump.in(facts).isEmpty(), asset.getName() + ", " + card.getName());
					cards++;
				}
			}
		}
		assertTrue(cards >= 12, "cards: " + cards);
	}
}
