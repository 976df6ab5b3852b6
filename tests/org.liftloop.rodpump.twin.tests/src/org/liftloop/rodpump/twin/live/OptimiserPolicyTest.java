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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.internal.rodpump.twin.PredictionInputs;
import org.liftloop.model.Inflow;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.Well;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.twin.Wells;
import org.liftloop.rodpump.twin.design.PredictDesign;

class OptimiserPolicyTest {

	private static final double DAY = 86_400;
	private static final double SPEED = 5;
	/** Strokes until it may think, and those during which it thinks. */
	private static final int FEWEST = FillagePolicy.SETTLING + FillagePolicy.STROKES;
	private static final int ENOUGH = FEWEST + 60;
	private static final OperatingWindow FREE = new OperatingWindow(1e9, -1e9, 10, 1e9, 4, 12);

	private final Well model = Wells.demo("Demo 1");
	private final MappedWell well = MappedWell.of(model);
	private final PumpPressures pressures = PredictDesign.of(model, null).execute(new NullProgressMonitor()).pressures();
	private final Map<String, Observation> strokes = new HashMap<>();

	OptimiserPolicyTest() throws OperationException {
		// The fields may be refused.
	}

	private Observation stroke(double fillage, double speed) {
		return strokes.computeIfAbsent(fillage + "/" + speed, key -> {
			PredictionInput input = PredictionInputs.of(well.input(), Objects.requireNonNull(well.input().unit()), pressures,
					speed);
			SurfaceCard card = Predictor.DEFAULT.predict(input, BarrelPump.filledTo(fillage, input), () -> false)
					.surfaceCard();
			CardSource source = new CardSource("Stroke", new RawCard(card.positionM(), card.loadN()),
					CardTiming.UNIFORM_TIME, speed, "", List.of(), List.of());
			Observation cut = new Observation(1, Instant.EPOCH, Instant.EPOCH, Facts.NONE.with(RodPumpFacts.CARD, source));
			return new Observation(1, Instant.EPOCH, Instant.EPOCH, new AnalysisStage(well).process(cut));
		});
	}

	private double movedM3S() {
		Facts facts = stroke(1, SPEED).facts();
		return StrokeLoads.of(facts).displacementM3S() - RodPumpFacts.estimate(facts, Quantity.PLUNGER_SLIPPAGE).value();
	}

	/** A reservoir that gives so many times at no intake pressure what the full pump moves now. */
	private WellInflow giving(double times) {
		return new WellInflow(8e6, 6e6, times * movedM3S(), 0, 0);
	}

	private OptimiserPolicy policy(WellInflow inflow, OperatingWindow window) {
		return new OptimiserPolicy(0.95, 0.1,
				new SpeedOptimiser(new SpeedForecast(well, pressures), window, 0.9, 0.1), inflow);
	}

	/** What it proposes within so many strokes. */
	private Optional<Proposal> after(OptimiserPolicy policy, int count, double fillage, double speed) {
		Optional<Proposal> proposed = Optional.empty();
		for (int i = 0; i < count && proposed.isEmpty(); i++) {
			proposed = policy.propose(stroke(fillage, speed), new PlantState(speed, true, true, Instant.EPOCH));
		}
		return proposed;
	}

	private static double evidence(Proposal proposal, String name) {
		return proposal.evidence().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().value();
	}

	@Test
	void aFullPumpIsBroughtToWhatTheReservoirGives() {
		Proposal proposal = after(policy(giving(1.6), FREE), ENOUGH, 1, SPEED).orElseThrow();
		assertEquals(1.6 * SPEED / 0.9, proposal.setpoint(), 0.4, "with a reserve of a tenth, the plunger's stroke aside");
		assertEquals(0.6, proposal.expected().getFirst().value(), 0.06, "gain");
		assertTrue(proposal.because().contains("the reservoir gives"), proposal.because());
		assertEquals("for most production inside the limits", proposal.toDo());
	}

	@Test
	void theGainIsToldWithItsSensitivity() {
		Proposal proposal = after(policy(giving(1.6), FREE), ENOUGH, 1, SPEED).orElseThrow();
		double now = movedM3S();
		assertEquals(0.28 * now, evidence(proposal, "gain with productivity -20 %"), 0.06 * now, "1.6 times 0.8");
		assertTrue(evidence(proposal, "gain with productivity +20 %") > 0.6 * now);
		assertEquals(0.6 * now, evidence(proposal, "gain with reservoir pressure -5 %"), 0.06 * now,
				"the curve goes through what was seen at no pressure");
		assertTrue(evidence(proposal, "gain with fluid load +5 %") > 0 && evidence(proposal, "gain with fluid load -5 %") > 0);
	}

	@Test
	void aReservoirThatGivesNoMoreIsLeftAlone() {
		assertTrue(after(policy(giving(0.9), FREE), 100, 1, SPEED).isEmpty());
	}

	@Test
	void aGainThatIsNotSureIsApproachedByASmallStep() {
		OptimiserPolicy policy = policy(giving(1.2), FREE);
		Proposal proposal = after(policy, ENOUGH, 1, SPEED).orElseThrow();
		assertEquals(1.05 * SPEED, proposal.setpoint(), 1e-9);
		assertTrue(proposal.toDo().contains("not sure"), proposal.toDo());
		assertTrue(after(policy, 200, 1, 1.05 * SPEED).isEmpty(), "the level takes its time");
		assertTrue(after(policy, 400, 1, 1.05 * SPEED).isPresent());
	}

	/** A proposal that nobody took is made again: the person who may take it comes later. */
	@Test
	void aMoveThatIsNotMadeIsProposedAgain() {
		OptimiserPolicy policy = policy(giving(1.6), FREE);
		double first = after(policy, ENOUGH, 1, SPEED).orElseThrow().setpoint();
		boolean wasSilent = false;
		for (int i = 0; i < 40; i++) {
			wasSilent |= after(policy, 1, 1, SPEED).isEmpty();
		}
		assertTrue(wasSilent, "it goes on for ever");
		assertEquals(first, after(policy, 60, 1, SPEED).orElseThrow().setpoint(), 1e-9);
	}

	@Test
	void aWayThatWasSureIsGoneToItsEnd() {
		OptimiserPolicy policy = policy(giving(1.4), FREE);
		double there = after(policy, ENOUGH, 1, SPEED).orElseThrow().setpoint();
		assertTrue(after(policy, FEWEST + 1, 1, SPEED + 1).isEmpty(), "it is thought over at the new speed");
		assertEquals(there, after(policy, ENOUGH, 1, SPEED + 1).orElseThrow().setpoint(), 0.2);
		assertTrue(after(policy, 100, 1, there).isEmpty(), "there it stays");
	}

	@Test
	void noLimitIsBroken() {
		StrokeLoads now = StrokeLoads.of(stroke(1, SPEED).facts());
		OperatingWindow torque = new OperatingWindow(1e9, -1e9, 10, 1.3 * now.gearboxTorqueNm(), 4, 12);
		double free = after(policy(giving(1.6), FREE), ENOUGH, 1, SPEED).orElseThrow().setpoint();
		double limited = after(policy(giving(1.6), torque), ENOUGH, 1, SPEED).orElseThrow().setpoint();
		assertTrue(limited < free - 0.5, limited + " " + free);
		StrokeLoads there = StrokeLoads.of(stroke(1, limited).facts());
		assertTrue(there.gearboxTorqueNm() <= torque.gearboxTorqueNm(), there.toString());
		OperatingWindow slow = new OperatingWindow(1e9, -1e9, 10, 1e9, 4, 6);
		assertEquals(6, after(policy(giving(1.6), slow), ENOUGH, 1, SPEED).orElseThrow().setpoint(), 1e-9);
	}

	/** What a pump that does not fill moves is the inflow: the well test was wrong, and the policy does not come back to it. */
	@Test
	void aPumpThatDoesNotFillCorrectsTheInflow() {
		OptimiserPolicy policy = policy(giving(1.6), FREE);
		assertTrue(after(policy, ENOUGH, 1, SPEED).isPresent());
		assertTrue(after(policy, ENOUGH, 0.8, 7).isEmpty(), "the fillage is another policy's business");
		assertTrue(after(policy, 200, 1, 6).isEmpty(), "six strokes a minute are as much as 0.8 times seven");
	}

	/** A session has other things to do: no stroke waits for more than one forecast. */
	@Test
	void noStrokeWaitsLong() {
		for (int i = 0; i < 3; i++) {
			OptimiserPolicy policy = policy(giving(1.6), FREE);
			double longestMs = 0;
			double allMs = 0;
			int count = 0;
			boolean isDone = false;
			while (!isDone && count < 100) {
				Observation stroke = stroke(1, SPEED);
				long start = System.nanoTime();
				isDone = policy.propose(stroke, new PlantState(SPEED, true, true, Instant.EPOCH)).isPresent();
				double ms = 1e-6 * (System.nanoTime() - start);
				longestMs = Math.max(longestMs, ms);
				allMs += ms;
				count++;
			}
			System.out.printf("optimiser: proposal after %d strokes, %.0f ms in all, %.0f ms in one stroke at most%n", count,
					allMs, longestMs);
			assertTrue(isDone && count > 2 * FEWEST && count <= ENOUGH, "strokes " + count);
		}
	}

	@Test
	void anInflowThatIsNotKnownIsRefusedByItsParts() throws OperationException {
		Well demo = Wells.demo("Demo 1");
		demo.setInflow(null);
		assertTrue(assertThrows(RefusedException.class, () -> WellInflow.of(demo)).getMessage()
				.contains("static reservoir pressure, rate of an inflow test, intake pressure of that test"));
		Inflow inflow = ModelFactory.eINSTANCE.createInflow();
		inflow.setReservoirPressurePa(8e6);
		inflow.setTestRateM3PerS(20 / DAY);
		demo.setInflow(inflow);
		assertTrue(assertThrows(RefusedException.class, () -> WellInflow.of(demo)).getMessage()
				.endsWith("is not known: intake pressure of that test."));
		inflow.setTestPressurePa(9e6);
		assertTrue(assertThrows(RefusedException.class, () -> WellInflow.of(demo)).getMessage().contains("contradict"));
		inflow.setTestPressurePa(3e6);
		assertEquals(3e6, WellInflow.of(demo).flowingPa());
	}
}
