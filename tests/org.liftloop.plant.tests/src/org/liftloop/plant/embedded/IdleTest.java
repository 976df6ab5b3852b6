/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.WellTruth;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.PlantWells;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.design.PredictDesign;

/** Wells that are stopped when they are pumped off, and started again: the loop closed over hours. */
class IdleTest {

	private static final int WELLS = 5;
	private static final Duration TIME = Duration.ofHours(4);
	private static final Duration SETTLED = Duration.ofHours(1);
	/** One start in each minimum run time and shortest idle time. */
	private static final int MOST_STARTS_PER_HOUR = 6;
	private static final Duration SHORTEST = Duration.ofMinutes(5);
	private static final Duration LONGEST = Duration.ofMinutes(61);
	private static final double LEAST_FILLAGE = 0.9;
	private static final double LEAST_INFLOW = 0.95;

	private static Well model(@Nullable Double slowest, @Nullable Double fastest) throws IOException, OperationException {
		try (InputStream in = DemoField.open()) {
			Well well = FieldStore.load(in, DemoField.FILE_NAME).getAssets().stream()
					.filter(asset -> "Demo 1".equals(asset.getName())).map(Well.class::cast).findFirst().orElseThrow();
			OperatingLimits limits = ModelFactory.eINSTANCE.createOperatingLimits();
			limits.setMinimumStrokesPerMinute(slowest);
			limits.setMaximumStrokesPerMinute(fastest);
			limits.setGoodmanLoading(1.2);
			well.setLimits(limits);
			well.getPumpingUnit().setCounterbalanceMomentNm(PredictDesign.of(well, null).execute(new NullProgressMonitor())
					.analysis().equipment().estimate(EquipmentQuantity.BEST_COUNTERBALANCE_MOMENT).value());
			return well;
		}
	}

	/** Pumped off: the reservoir gives a part of what the pump displaces at the speed of the start. */
	private static WellSpec plant(Well model, long seed, double part) throws OperationException {
		WellSpec spec = PlantWells.of(model, seed);
		InflowSpec inflow = spec.inflow().through(part * spec.displacementM3PerS(), spec.annulus().casingHeadPressurePa());
		return spec.withInflow(inflow).withLevel(part * spec.annulus().gasEntryM());
	}

	private static double inflow(IdleRun run, WellSpec spec) {
		Instant start = Instant.parse("2026-01-01T00:00:00Z");
		SimulatedField field = new SimulatedField("continuous", List.of(spec), start);
		PlantListener silent = new PlantListener() {
			// Wants to know nothing.
		};
		field.advanceTo(start.plus(SETTLED), silent);
		WellTruth from = field.wells().getFirst().truth();
		field.advanceTo(start.plus(TIME), silent);
		return run.inflowOver(from, field.wells().getFirst().truth());
	}

	private record Result(IdleRun run, double inflow) {
	}

	private static Result fixed(long seed) {
		try {
			Well model = model(null, null);
			WellSpec spec = plant(model, seed, 0.3 + 0.35 * (seed - 1) / (WELLS - 1));
			IdleRun run = new IdleRun(model, spec).run(TIME, SETTLED, (one, well) -> { /* Nothing else happens. */ });
			return new Result(run, inflow(run, spec));
		} catch (IOException | OperationException e) {
			throw new AssertionError("seed " + seed, e);
		}
	}

	@Test
	void wellsOfFixedSpeedPumpWithAFullPumpAndLoseLittle() {
		List<Result> results = IntStream.rangeClosed(1, WELLS).parallel().mapToObj(IdleTest::fixed).toList();
		results.forEach(result -> System.out.printf("%s, inflow %.3f of continuous%n", result.run().line(), result.inflow()));
		results.forEach(result -> System.out.println(result.run().decisions().getFirst().sentence()));
		for (Result result : results) {
			IdleRun run = result.run();
			assertEquals(ControlMode.AUTONOMOUS, run.mode(), run::line);
			assertTrue(run.starts() >= 2, run::line);
			assertTrue(run.starts() <= MOST_STARTS_PER_HOUR * TIME.toHours(), run::line);
			assertTrue(run.runs.stream().allMatch(time -> time.compareTo(SHORTEST) >= 0), run::line);
			assertTrue(run.rests.stream().allMatch(
					time -> time.compareTo(SHORTEST.minusSeconds(15)) >= 0 && time.compareTo(LONGEST) <= 0), run::line);
			assertTrue(run.meanFillage() >= LEAST_FILLAGE, run::line);
			assertTrue(result.inflow() >= LEAST_INFLOW, () -> run.line() + " inflow " + result.inflow());
			assertEquals(List.of(), run.speeds());
			assertEquals(List.of(), run.told);
		}
	}

	/** The reservoir gives less than half of what the pump displaces at the lowest speed of the drive. */
	@Test
	void aWellThatPoundsAtItsLowestSpeedIsStoppedAndStartsThere() throws IOException, OperationException {
		Well model = model(6.0, 12.0);
		IdleRun run = new IdleRun(model, plant(model, 3, 0.2)).run(TIME, SETTLED, (one, well) -> { /* Nothing else. */ });
		System.out.println(run.line());
		run.decisions().stream().limit(12).forEach(decision -> System.out.println(decision.sentence()));
		assertEquals(ControlMode.AUTONOMOUS, run.mode());
		assertTrue(run.starts() >= 2, run::line);
		assertTrue(run.speeds().stream().allMatch(speed -> speed >= 6 && speed <= 12), () -> run.speeds().toString());
	}

	/** Without inflow data a full pump is sped up by parts; the fluid that has risen fills every pump. */
	@Test
	void aWellStoppedAtItsLowestSpeedIsNotSpedUpInEachCycle() throws IOException, OperationException {
		for (double part : new double[] { 0.12, 0.2 }) {
			Well model = model(6.0, 12.0);
			model.setInflow(null);
			IdleRun run = new IdleRun(model, plant(model, 3, part)).run(TIME, SETTLED, (one, well) -> { /* Nothing else. */ });
			List<Double> moves = run.speeds();
			System.out.printf("%s; inflow of %.0f %%, speeds written %s%n", run.line(), 100 * part, moves);
			assertTrue(run.starts() >= 2, run::line);
			assertEquals(6, moves.getLast(), moves::toString);
			assertTrue(IntStream.range(1, moves.size()).allMatch(i -> moves.get(i) < moves.get(i - 1)),
					() -> "slower only: " + moves);
		}
	}
}
