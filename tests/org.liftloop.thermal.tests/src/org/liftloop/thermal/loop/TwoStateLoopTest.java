/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.exchanger.HeatExchange;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.exchanger.SinglePass;
import org.liftloop.thermal.fixtures.Loops;
import org.liftloop.thermal.reference.ReferenceTable;

/** The loop model: exact cases, steady state, energy, faults, trips, live changes. */
class TwoStateLoopTest {

	private static final double[] SINK = { Loops.SINK_K, Loops.SINK_K };
	private static final double TEN_HOURS_S = 36_000;

	@Test
	void theExactTransientIsMet() {
		ReferenceTable table = ReferenceTable.of("refs/corrected_loop_exact.csv");
		double[] times = table.numbers("t_s");
		double[] hot = table.numbers("T_hot_K");
		double[] cold = table.numbers("T_cold_K");
		Course course = new TransientSolver().solve(Loops.reference(), new LoopState(0, SINK), times, List.of());
		double worst = 0;
		for (int i = 0; i < times.length; i++) {
			assertEquals(hot[i], course.states().get(i).value(0), 1e-6);
			assertEquals(cold[i], course.states().get(i).value(1), 1e-6);
			worst = Math.max(worst, Math.max(Math.abs(hot[i] - course.states().get(i).value(0)),
					Math.abs(cold[i] - course.states().get(i).value(1))));
		}
		assertEquals(9, times.length);
		System.out.printf(Locale.ROOT, "two-state loop: 18 values, worst error %.1e K%n", Double.valueOf(worst));
	}

	@Test
	void steadyStateIsTheEndOfALongTransient() {
		TwoStateLoop lossy = Loops.reference().withAmbient(new Ambient(20, 288.15));
		double worst = 0;
		for (TwoStateLoop loop : List.of(Loops.reference(), lossy, lossy.withFlow(0.02), lossy.withHeatLoad(-500))) {
			double[] steady = new SteadySolver().solve(loop, SINK);
			double[] end = new TransientSolver().solve(loop, new LoopState(0, SINK), new double[] { TEN_HOURS_S }, List.of())
					.last().values();
			assertArrayEquals(steady, end, 1e-6);
			worst = Math.max(worst, Math.max(Math.abs(steady[0] - end[0]), Math.abs(steady[1] - end[1])));
		}
		System.out.printf(Locale.ROOT, "steady = transient of 10 h: worst difference %.1e K%n", Double.valueOf(worst));
		assertThrows(LoopRefusedException.class,
				() -> new SteadySolver().solve(Loops.reference().withSecondary(new SecondaryStream(0, Loops.CP, 293.15)), SINK));
	}

	/** What is stored is what came in less what left, counted in the secondary stream and at the ambient. */
	@Test
	void energyIsConservedOverTenHours() {
		TwoStateLoop loop = Loops.reference().withAmbient(new Ambient(20, 288.15));
		Course course = new TransientSolver().solve(loop, new LoopState(0, SINK), new double[] { TEN_HOURS_S }, List.of());
		EnergyBalance balance = course.balance();
		System.out.printf(Locale.ROOT, "two-state loop, 10 h: stored %.1f J of %.0f J, error %.1e of it, %.1e of the stored%n",
				Double.valueOf(balance.storedJ()), Double.valueOf(balance.grossJ()), Double.valueOf(balance.relativeError()),
				Double.valueOf(Math.abs(balance.errorJ() / balance.storedJ())));
		assertTrue(balance.storedJ() > 80_000);
		assertTrue(Math.abs(balance.errorJ()) < 1e-8 * balance.storedJ());
	}

	@Test
	void everyFaultHasItsSignature() {
		TwoStateLoop nominal = Loops.reference();
		HeatExchanger clean = nominal.exchanger();
		Map<String, UnaryOperator<TwoStateLoop>> faults = Map.of("nominal", l -> l, "pump flow -30%", l -> l.withFlow(0.07),
				"pump flow -60%", l -> l.withFlow(0.04), "fouling Rf=0.0005 (A=1m2)", l -> l.withExchanger(clean.withFouling(5e-4)),
				"fouling UA -40%",
				l -> l.withExchanger(new HeatExchanger(SinglePass.COUNTERFLOW, new RatedConductance(300, 1), 0)),
				"secondary flow -50%", l -> l.withSecondary(new SecondaryStream(0.1, Loops.CP, Loops.SINK_K)),
				"secondary inlet +5K", l -> l.withSecondary(new SecondaryStream(0.2, Loops.CP, Loops.SINK_K + 5)),
				"heat load +20%", l -> l.withHeatLoad(1_200), "ambient loss 20 W/K",
				l -> l.withAmbient(new Ambient(20, Loops.SINK_K)));
		ReferenceTable table = ReferenceTable.of("refs/fault_signature_steady.csv");
		double[] healthy = new SteadySolver().solve(nominal, SINK);
		for (String[] row : table.rows()) {
			String name = table.text(row, "fault");
			TwoStateLoop loop = faults.get(name).apply(nominal);
			double[] state = new SteadySolver().solve(loop, SINK);
			HeatExchange exchange = loop.exchange(state);
			assertEquals(table.number(row, "T_hot_K"), state[0], 1e-6, name);
			assertEquals(table.number(row, "T_cold_K"), state[1], 1e-6, name);
			assertEquals(table.number(row, "T_sec_out_K"), exchange.secondaryOutletK(), 1e-6, name);
			assertEquals(table.number(row, "eps"), exchange.effectiveness(), 1e-8, name);
			double dHot = table.number(row, "dThot_vs_nominal_K");
			double dCold = table.number(row, "dTcold_vs_nominal_K");
			assertEquals(Math.signum(dHot), Math.signum(Math.rint(1e6 * (state[0] - healthy[0]))), name);
			assertEquals(Math.signum(dCold), Math.signum(Math.rint(1e6 * (state[1] - healthy[1]))), name);
			System.out.printf(Locale.ROOT, "fault %s: hot %+.3f K, cold %+.3f K, secondary outlet %.3f K%n", name,
					Double.valueOf(state[0] - healthy[0]), Double.valueOf(state[1] - healthy[1]),
					Double.valueOf(exchange.secondaryOutletK()));
		}
		assertEquals(faults.size(), table.rows().size());
	}

	/** Th - Tc = Q / (m cp) (1 - e^(-t m cp (1/Ch + 1/Cc))) without a sink: the trip at a gap of 1 K has a known time. */
	@Test
	void aTripActsAtItsMomentAndOnce() {
		TwoStateLoop loop = Loops.reference().withSecondary(new SecondaryStream(0, Loops.CP, Loops.SINK_K));
		Trip trip = new Trip("gap", (t, s) -> s[0] - s[1] - 1, m -> ((TwoStateLoop) m).withHeatLoad(0));
		Course course = new TransientSolver().solve(loop, new LoopState(0, SINK), new double[] { 1, 5_000 }, List.of(trip));
		double timeS = -Math.log(1 - 418.0 / 500) / (418 * 2.0 / 20_000);
		assertEquals(1, course.events().size());
		assertEquals(timeS, course.events().get(0).timeS(), 1e-6);
		assertEquals(Loops.SINK_K + 1_000 * timeS / 40_000, course.last().value(0), 1e-6);
		assertTrue(course.balance().relativeError() < 1e-8);
		System.out.printf(Locale.ROOT, "trip: at %.6f s, exact %.6f s%n", Double.valueOf(course.events().get(0).timeS()),
				Double.valueOf(timeS));
		Course late = new TransientSolver().solve(loop, new LoopState(0, new double[] { 300, 290 }), new double[] { 1 },
				List.of(trip, Trip.at("later", 7, m -> m)));
		assertEquals(List.of(new TripEvent("gap", 0)), late.events());
		LoopRun run = new LoopRun(new TransientSolver(), loop, new LoopState(0, SINK), List.of(trip));
		run.advanceTo(100);
		run.change(loop);
		run.advanceTo(5_000);
		assertEquals(1, run.events().size(), "once, also over a change");
		assertThrows(IllegalArgumentException.class, () -> new LoopRun(new TransientSolver(), loop, new LoopState(0, SINK),
				List.of(trip, Trip.at("gap", 7, m -> m))));
	}

	/** The states go on without a jump, and the books stay closed over the changes. */
	@Test
	void parametersChangeWhileTheLoopRuns() {
		TwoStateLoop loop = Loops.reference();
		LoopRun run = new LoopRun(new TransientSolver(), loop, new LoopState(0, SINK), List.of());
		for (int minute = 1; minute <= 600; minute++) {
			LoopState before = run.state();
			run.change(loop.withHeatLoad(800 + 400 * Math.sin(minute)).withFlow(minute % 60 == 0 ? 0.03 : 0.1));
			assertEquals(before, run.state());
			run.advanceTo(60.0 * minute);
		}
		assertTrue(Math.abs(run.balance().errorJ()) < 1e-8 * Math.abs(run.balance().storedJ()),
				() -> "error " + run.balance());
		// About 800 W came in and left again, and the books hold all ten hours of it.
		assertEquals(2 * 800 * TEN_HOURS_S, run.balance().grossJ(), 0.05 * 2 * 800 * TEN_HOURS_S);
		run.change(loop);
		assertArrayEquals(new SteadySolver().solve(loop, SINK), run.advanceTo(2 * TEN_HOURS_S).values(), 1e-6);
		assertThrows(IllegalArgumentException.class, () -> run.advanceTo(1));
	}

	/** A heat load without a sink heats the loop beyond 2,000 K: the refusal names the temperature, not the integrator. */
	@Test
	void aLoopThatLeavesItsRangeIsRefusedWithTheCause() {
		TwoStateLoop loop = Loops.reference().withSecondary(new SecondaryStream(0, Loops.CP, 293.15));
		String message = String.valueOf(assertThrows(LoopRefusedException.class, () -> new TransientSolver().solve(loop,
				new LoopState(0, SINK), new double[] { 100_000 }, List.of())).getMessage());
		assertTrue(message.contains("inletK is 20") && message.contains("after 6"), message);
	}

	@Test
	void impossibleParametersAreRefusedByName() {
		assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> Loops.reference().withFlow(-0.1)).getMessage())
				.contains("flowKgPerS"));
		assertThrows(IllegalArgumentException.class, () -> Loops.reference().withHeatLoad(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> new LoopState(0, new double[] { Double.NaN }));
	}
}
