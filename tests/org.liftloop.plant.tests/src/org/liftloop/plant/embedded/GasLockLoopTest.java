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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.SimulatedWell;
import org.liftloop.plant.fault.EquipmentFault;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.spec.PlantWells;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.twin.demo.DemoField;

/** A well whose pump becomes gas locked while an armed twin controls it: the loop closed over hours. */
class GasLockLoopTest {

	private static final Duration TIME = Duration.ofHours(4);
	private static final Duration SETTLED = Duration.ofHours(3);
	private static final String RULE = "org.liftloop.rodpump.gasLock";
	private static final long LOCKED_AFTER_STROKES = 60;

	private static Well model(boolean fixed) throws IOException, OperationException {
		try (InputStream in = DemoField.open()) {
			Well well = FieldStore.load(in, DemoField.FILE_NAME).getAssets().stream()
					.filter(asset -> "Demo 1".equals(asset.getName())).map(Well.class::cast).findFirst().orElseThrow();
			OperatingLimits limits = ModelFactory.eINSTANCE.createOperatingLimits();
			if (!fixed) {
				limits.setMinimumStrokesPerMinute(4.0);
				limits.setMaximumStrokesPerMinute(9.0);
			}
			limits.setGoodmanLoading(1.2);
			well.setLimits(limits);
			return well;
		}
	}

	/** Locks the pump once. */
	private static final class Lock {

		private boolean done;

		void into(SimulatedWell well) {
			if (!done && well.strokes() >= LOCKED_AFTER_STROKES) {
				done = true;
				well.inject(new EquipmentFault(EquipmentFault.Kind.GAS_LOCK, FaultCourse.atOnce(1)));
			}
		}
	}

	private static List<Decision> of(IdleRun run) {
		run.decisions().forEach(decision -> System.out.println(decision.time() + " " + decision.sentence()));
		return run.decisions().stream().filter(decision -> decision.rule().id().equals(RULE)).toList();
	}

	private static IdleRun run(Well model, WellSpec spec, BiConsumer<IdleRun, SimulatedWell> each) throws OperationException {
		IdleRun run = new IdleRun(model, spec).run(TIME, SETTLED, each);
		System.out.println(run.line());
		return run;
	}

	@Test
	void theWellStandsUntilTheFluidHasRisenAndPumpsAgain() throws IOException, OperationException {
		for (long seed : new long[] { 1, 2, 3 }) {
			Well model = model(seed != 3);
			Lock lock = new Lock();
			IdleRun run = run(model, PlantWells.of(model, seed), (one, well) -> lock.into(well));
			List<Decision> decisions = of(run);
			assertEquals("Gas lock: the pump has moved nothing for 4 strokes: stop for 15 min to let the fluid rise",
					decisions.getFirst().sentence());
			assertTrue(run.causes.contains(RULE), run::line);
			assertTrue(run.starts() >= 1, run::line);
			assertTrue(run.meanFillage() > 0.4, run::line);
			assertEquals(List.of(), run.told);
			assertEquals(ControlMode.AUTONOMOUS, run.mode(), run::line);
		}
	}

	@Test
	void aPumpThatIsMendedWhileTheWellStandsPumpsAtItsStart() throws IOException, OperationException {
		Well model = model(true);
		Lock lock = new Lock();
		IdleRun run = run(model, PlantWells.of(model, 1), (one, well) -> {
			lock.into(well);
			if (one.runs.size() == 1) {
				well.mend(EquipmentFault.Kind.GAS_LOCK);
			}
		});
		assertEquals(2, of(run).size(), "one stop, one start");
		assertTrue(run.meanFillage() > 0.9, run::line);
		assertEquals(List.of(), run.told);
	}

	/** The reservoir gives a hundredth: no fluid rises. */
	@Test
	void afterThreeStopsInVainAPersonIsTold() throws IOException, OperationException {
		Well model = model(true);
		WellSpec spec = PlantWells.of(model, 1);
		WellSpec poor = spec.withInflow(spec.inflow().through(0.01 * spec.displacementM3PerS(), 0.99 * spec.pumping().intakePressurePa()));
		Lock lock = new Lock();
		IdleRun run = run(model, poor, (one, well) -> lock.into(well));
		assertEquals(6, of(run).size(), "three stops, three starts");
		assertEquals(3, run.starts(), run::line);
		assertEquals(1, run.told.size(), run::line);
		assertTrue(run.told.getFirst().startsWith("Gas lock: the pump moves nothing, and 3 stops to let the fluid rise did not help."
				+ " Space the pump closer"), run.told::toString);
		assertEquals(ControlMode.AUTONOMOUS, run.mode(), run::line);
		assertFalse(run.decisions().stream().anyMatch(decision -> decision.rule().id().endsWith("pumpOff")), "held");
	}
}
