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

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.PowerFilm;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.exchanger.SinglePass;
import org.liftloop.thermal.exchanger.TransferSurface;
import org.liftloop.thermal.fixtures.Loops;
import org.liftloop.thermal.fluid.Water;
import org.liftloop.thermal.hydraulic.Circuit;
import org.liftloop.thermal.hydraulic.PipeResistance;
import org.liftloop.thermal.hydraulic.PumpCurve;
import org.liftloop.thermal.hydraulic.PumpPoint;
import org.liftloop.thermal.hydraulic.PumpSpeed;
import org.liftloop.thermal.hydraulic.Section;
import org.liftloop.thermal.hydraulic.ThreeWayValve;
import org.liftloop.thermal.loop.Segment.Wall;
import org.liftloop.thermal.reference.ReferenceTable;

/** The ring of segments: against the two-state loop, its own books, delay, coast-down. */
class SegmentedLoopTest {

	private static final double TEN_HOURS_S = 36_000;
	private static final int SEGMENTS = 50;

	/** Heater of 5 segments with walls, pipes, exchanger of 5 segments; 50 in all, 20 kg. */
	private static List<Segment> ring() {
		List<Segment> ring = new ArrayList<>();
		for (int i = 0; i < SEGMENTS; i++) {
			boolean heater = i < 5;
			boolean cooled = i >= 25 && i < 30;
			Wall wall = heater ? new Wall(2_000, new PowerFilm(1_500, 0.1, 0.8), 0.05) : null;
			ring.add(new Segment("s" + i, 0.4, wall, heater ? 200 : 0, cooled ? 0 : 0.1, cooled));
		}
		return ring;
	}

	private static SegmentedLoop loop() {
		TwoStateLoop lumped = Loops.reference();
		return new SegmentedLoop(ring(), Loops.CP, new LoopFlow.Given(0.1), lumped.exchanger(), lumped.secondary(),
				new ThreeWayValve(0), 288.15);
	}

	private static double[] all(LoopModel model, double kelvin) {
		double[] state = new double[model.stateNames().size()];
		Arrays.fill(state, kelvin);
		return state;
	}

	/** Without losses the hot and the cold leg are those of the two-state loop, however many segments there are. */
	@Test
	void theSteadyLegsAreThoseOfTheTwoStateLoop() {
		List<Segment> tight = ring().stream()
				.map(s -> new Segment(s.name(), s.fluidKg(), s.wall(), s.heatLoadW(), 0, s.cooled())).toList();
		SegmentedLoop loop = loop().withSegments(tight);
		double[] steady = new SteadySolver().solve(loop, all(loop, Loops.SINK_K));
		double[] lumped = new SteadySolver().solve(Loops.reference(), new double[] { Loops.SINK_K, Loops.SINK_K });
		assertEquals(lumped[0], steady[10], 1e-7);
		assertEquals(lumped[1], steady[40], 1e-7);
		// Film of 1,500 W/(m2 K) on 0.05 m2 passes 200 W with 2.67 K.
		assertEquals(200 / 75.0, steady[SEGMENTS] - steady[0], 1e-7);
	}

	@Test
	void steadyStateIsTheEndOfALongTransient() {
		SegmentedLoop loop = loop().withBypass(new ThreeWayValve(0.4));
		double[] steady = new SteadySolver().solve(loop, all(loop, Loops.SINK_K));
		Course course = new TransientSolver().solve(loop, new LoopState(0, all(loop, Loops.SINK_K)),
				new double[] { TEN_HOURS_S }, List.of());
		assertArrayEquals(steady, course.last().values(), 1e-6);
		assertTrue(Math.abs(course.balance().errorJ()) < 1e-8 * course.balance().storedJ(), () -> "" + course.balance());
		System.out.printf(Locale.ROOT, "segmented loop, 10 h: stored %.0f J, error %.1e of it%n",
				Double.valueOf(course.balance().storedJ()),
				Double.valueOf(Math.abs(course.balance().errorJ() / course.balance().storedJ())));
		assertTrue(steady[10] > new SteadySolver().solve(loop(), all(loop, Loops.SINK_K))[10] + 0.1, "the bypass warms");
	}

	/** A step of the load reaches the far end of the hot leg a transit time later: 20 segments of 0.4 kg at 0.1 kg/s. */
	@Test
	void theLoopDelaysWhatTheHeaterDoes() {
		SegmentedLoop loop = loop();
		double[] steady = new SteadySolver().solve(loop, all(loop, Loops.SINK_K));
		List<Segment> hotter = ring().stream().map(s -> s.withHeatLoad(1.5 * s.heatLoadW())).toList();
		double[] times = IntStream.rangeClosed(0, 200).asDoubleStream().toArray();
		List<LoopState> states = new TransientSolver().solve(loop.withSegments(hotter), new LoopState(0, steady), times, List.of())
				.states();
		double nearS = timeOfHalf(states, 4, steady[4]);
		double farS = timeOfHalf(states, 24, steady[24]);
		assertEquals(80, farS - nearS, 4);
	}

	private static double timeOfHalf(List<LoopState> states, int index, double fromK) {
		double halfK = fromK + 0.5 * 500 / 418;
		return states.stream().filter(s -> s.value(index) >= halfK).findFirst().orElseThrow().timeS();
	}

	/** Films that follow the flow: a pump at 40 % loses exchanger conductance too, so both legs rise more than lumped. */
	@Test
	void aWeakPumpCostsConductance() {
		TransferSurface films = new TransferSurface(1, new PowerFilm(1_000, 0.1, 0.8), new PowerFilm(1_000, 0.2, 0.8), 0);
		SegmentedLoop loop = loop().withExchanger(new HeatExchanger(SinglePass.COUNTERFLOW, films, 0));
		double[] before = new SteadySolver().solve(loop, all(loop, Loops.SINK_K));
		double[] after = new SteadySolver().solve(loop.withFlow(new LoopFlow.Given(0.04)), before);
		double[] fixed = new SteadySolver().solve(loop().withFlow(new LoopFlow.Given(0.04)), before);
		assertTrue(after[10] > before[10] + 2 && after[10] > fixed[10] + 0.1);
		assertEquals(500, films.conductanceWPerK(0.1, 300, 0.2, 300, 0), 1e-9);
	}

	/** The order of the segments is no direction: pumped backwards, the legs change their temperatures. */
	@Test
	void aLoopPumpedBackwardsChangesItsLegs() {
		SegmentedLoop loop = loop();
		double[] forwards = new SteadySolver().solve(loop, all(loop, Loops.SINK_K));
		double[] backwards = new SteadySolver().solve(loop.withFlow(new LoopFlow.Given(-0.1)), all(loop, Loops.SINK_K));
		assertEquals(forwards[10], backwards[40], 0.05);
		assertEquals(forwards[40], backwards[10], 0.05);
		assertTrue(forwards[10] > forwards[40] + 2);
	}

	/** The signs by which a fault is told hold in the ring too. */
	@Test
	void faultsHaveTheSignsOfTheTwoStateLoop() {
		SegmentedLoop loop = loop();
		double[] healthy = new SteadySolver().solve(loop, all(loop, Loops.SINK_K));
		Map<String, SegmentedLoop> faults = Map.of("pump flow -30%", loop.withFlow(new LoopFlow.Given(0.07)),
				"pump flow -60%", loop.withFlow(new LoopFlow.Given(0.04)), "fouling Rf=0.0005 (A=1m2)",
				loop.withExchanger(loop.exchanger().withFouling(5e-4)), "secondary flow -50%",
				loop.withSecondary(new SecondaryStream(0.1, Loops.CP, Loops.SINK_K)), "secondary inlet +5K",
				loop.withSecondary(new SecondaryStream(0.2, Loops.CP, Loops.SINK_K + 5)), "heat load +20%",
				loop.withSegments(ring().stream().map(s -> s.withHeatLoad(1.2 * s.heatLoadW())).toList()));
		ReferenceTable table = ReferenceTable.of("refs/fault_signature_steady.csv");
		int seen = 0;
		for (String[] row : table.rows()) {
			SegmentedLoop fault = faults.get(table.text(row, "fault"));
			if (fault != null) {
				double[] state = new SteadySolver().solve(fault, healthy);
				String name = String.join(",", row);
				assertEquals(table.number(row, "dThot_vs_nominal_K"), state[10] - healthy[10], 0.15, name);
				assertEquals(Math.signum(table.number(row, "dThot_vs_nominal_K")), Math.signum(state[10] - healthy[10]), name);
				assertEquals(Math.signum(table.number(row, "dTcold_vs_nominal_K")), Math.signum(state[40] - healthy[40]), name);
				seen++;
			}
		}
		assertEquals(faults.size(), seen);
	}

	/** Pipes of 30 mm; the exchanger lies 4 m above the heater. */
	private static Circuit circuit() {
		List<Section> sections = new ArrayList<>();
		for (int i = 0; i < SEGMENTS; i++) {
			double riseM = i < 5 ? 0 : i < 25 ? 0.2 : i < 30 ? 0 : -0.2;
			sections.add(new Section(new PipeResistance(0.4, 0.03, Math.PI / 4 * 9e-4, 1e-5, 0.5), riseM));
		}
		PumpCurve pump = new PumpCurve(List.of(new PumpPoint(0, 4_000, 20), new PumpPoint(5e-4, 1, 20)));
		return new Circuit(Water.ATMOSPHERIC, sections, pump);
	}

	/** 4 m between heater and cooler; the pump trips at 600 s, coasts down, and the loop circulates by itself. */
	@Test
	void aTrippedPumpCoastsDownIntoNaturalCirculation() {
		Circuit circuit = circuit();
		LoopFlow driven = new LoopFlow.Driven(circuit, new PumpSpeed.Steady(1));
		SegmentedLoop loop = loop().withFlow(driven);
		Trip trip = Trip.at("pump", 600,
				m -> ((SegmentedLoop) m).withFlow(new LoopFlow.Driven(circuit, new PumpSpeed.CoastDown(1, 600, 10))));
		double[] times = { 600, 610, 620, 700, 5_400 };
		Course course = new TransientSolver().withTolerances(1e-8, 1e-5).solve(loop, new LoopState(0, all(loop, Loops.SINK_K)),
				times, List.of(trip));
		SegmentedLoop tripped = (SegmentedLoop) course.model();
		List<Double> flows = course.states().stream()
				.map(s -> Double.valueOf(tripped.flowKgPerS(s.timeS(), s.values()))).toList();
		System.out.printf(Locale.ROOT, "coast-down: flow %s kg/s at %s s%n", flows, Arrays.toString(times));
		assertEquals(List.of(new TripEvent("pump", 600)), course.events());
		assertTrue(flows.get(0).doubleValue() > 0.1 && flows.get(1).doubleValue() < 0.6 * flows.get(0).doubleValue());
		double natural = flows.get(4).doubleValue();
		assertTrue(natural > 0.01 && natural < 0.5 * flows.get(0).doubleValue(), () -> "natural " + natural);
		double[] end = course.last().values();
		double heatW = natural * Loops.CP * (end[4] - end[SEGMENTS - 1]);
		assertEquals(1_000, heatW, 30, "the heater's heat is carried away");
		assertTrue(course.balance().relativeError() < 1e-8, () -> "" + course.balance());
	}

	/** Bar: 1,000 times real time with 50 segments, 100,000 times lumped, on one core. */
	@Test
	void loopsRunMuchFasterThanRealTime() {
		double lumped = speed(Loops.reference(), TEN_HOURS_S);
		double segmented = speed(loop(), TEN_HOURS_S);
		double driven = speed(loop().withFlow(new LoopFlow.Driven(circuit(), new PumpSpeed.Steady(1))), 600);
		System.out.printf(Locale.ROOT, "speed: lumped %,.0f, 50 segments %,.0f, with their circuit %,.0f times real time%n", Double.valueOf(lumped),
				Double.valueOf(segmented), Double.valueOf(driven));
		assertTrue(lumped > 100_000 && segmented > 1_000 && driven > 1_000);
	}

	/** Simulated time over the processor time of this thread, so that a busy machine does not matter. */
	private static double speed(LoopModel model, double spanS) {
		ThreadMXBean clock = ManagementFactory.getThreadMXBean();
		LoopState start = new LoopState(0, all(model, Loops.SINK_K));
		double best = 0;
		for (int i = 0; i < 5; i++) {
			long from = clock.getCurrentThreadCpuTime();
			new TransientSolver().withTolerances(1e-8, 1e-5).solve(model, start, new double[] { spanS }, List.of());
			best = Math.max(best, spanS / ((clock.getCurrentThreadCpuTime() - from) * 1e-9));
		}
		return best;
	}

	@Test
	void aTornExchangerIsRefused() {
		List<Segment> torn = new ArrayList<>(ring());
		torn.set(40, new Segment("s40", 0.4, null, 0, 0, true));
		assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> loop().withSegments(torn)).getMessage())
				.contains("side by side"));
		assertThrows(IllegalArgumentException.class, () -> loop().withSegments(torn.subList(0, 1)));
		assertThrows(IllegalArgumentException.class,
				() -> loop().withSecondary(new SecondaryStream(-1, Loops.CP, Loops.SINK_K)));
	}
}
