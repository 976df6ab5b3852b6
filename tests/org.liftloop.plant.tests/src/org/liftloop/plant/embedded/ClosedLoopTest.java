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
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.RodTaper;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.PlantWells;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.design.PredictDesign;

/**
 * The loop closed: wells that pound from the start at 8 strokes per minute, each with a plant that its twin does not know,
 * are brought into the band of fillage, stay there, break no limit and lose no production.
 */
class ClosedLoopTest {

	private static final int WELLS = 100;
	/** Strokes within which the fillage has to come into the band. */
	private static final int STROKES_TO_BAND = 30;
	private static final int STROKES = 70;
	private static final double START_SPEED = 8;
	private static final int MOST_REVERSALS = 3;
	private static final double LEAST_PRODUCTION = 0.98;

	/** Moves the counterweights to best balance at the speed of the start: no gearbox is overloaded from the beginning. */
	private static void balance(Well well) throws OperationException {
		double momentNm = PredictDesign.of(well, null).execute(new NullProgressMonitor()).analysis().equipment()
				.estimate(EquipmentQuantity.BEST_COUNTERBALANCE_MOMENT).value();
		well.getPumpingUnit().setCounterbalanceMomentNm(momentNm);
	}

	private static Well model(Random random) throws IOException, OperationException {
		try (InputStream in = DemoField.open()) {
			String name = random.nextBoolean() ? "Demo 1" : "Demo 2";
			Well well = FieldStore.load(in, DemoField.FILE_NAME).getAssets().stream()
					.filter(asset -> name.equals(asset.getName())).map(Well.class::cast).findFirst().orElseThrow();
			double scale = 0.6 + 0.35 * random.nextDouble();
			for (RodTaper taper : well.getRodString().getTapers()) {
				taper.setLengthM(scale * taper.getLengthM());
			}
			well.getPump().setDepthM(scale * well.getPump().getDepthM());
			well.setStrokesPerMinute(START_SPEED);
			OperatingLimits limits = ModelFactory.eINSTANCE.createOperatingLimits();
			limits.setMinimumStrokesPerMinute(2.0);
			limits.setMaximumStrokesPerMinute(12.0);
			limits.setGoodmanLoading(1.2);
			well.setLimits(limits);
			balance(well);
			return well;
		}
	}

	/** A plant of which the reservoir gives 35 to 75 % of what the pump displaces at the start, and that is pumped off. */
	private static WellSpec plant(Well model, long seed, Random random) throws OperationException {
		WellSpec spec = PlantWells.of(model, seed);
		double part = 0.35 + 0.4 * random.nextDouble();
		InflowSpec inflow = spec.inflow().through(part * spec.displacementM3PerS(),
				spec.annulus().casingHeadPressurePa());
		return spec.withInflow(inflow).withLevel(part * spec.annulus().gasEntryM());
	}

	private static ClosedLoopRun run(long seed) {
		try {
			Random random = new Random(seed);
			Well model = model(random);
			return new ClosedLoopRun(seed, model, plant(model, seed, random), STROKES).run();
		} catch (IOException | OperationException e) {
			throw new AssertionError("seed " + seed, e);
		}
	}

	@Test
	void poundingWellsComeIntoTheBandAndStayThereWithoutLoss() {
		List<ClosedLoopRun> runs = IntStream.rangeClosed(1, WELLS).parallel().mapToObj(ClosedLoopTest::run).toList();
		runs.stream().sorted(Comparator.comparing(ClosedLoopRun::strokesToBand)).map(ClosedLoopRun::line)
				.forEach(System.out::println);
		System.out.printf("closed loop: %d of %d wells in the band within %d strokes (worst %d), %d with a limit broken, "
				+ "reversals at most %d, production at least %.3f of the best fixed speed%n", count(runs, true), WELLS,
				STROKES_TO_BAND, runs.stream().mapToInt(ClosedLoopRun::strokesToBand).max().orElseThrow(),
				runs.stream().filter(run -> run.violations() > 0).count(),
				runs.stream().mapToInt(ClosedLoopRun::reversals).max().orElseThrow(),
				runs.stream().mapToDouble(ClosedLoopRun::production).min().orElseThrow());
		assertEquals(WELLS, count(runs, true));
		assertEquals(0, runs.stream().mapToInt(ClosedLoopRun::violations).sum(), "limits broken");
		assertTrue(runs.stream().allMatch(run -> run.reversals() <= MOST_REVERSALS), "oscillation");
		assertTrue(runs.stream().allMatch(run -> run.production() >= LEAST_PRODUCTION), "production");
	}

	private static long count(List<ClosedLoopRun> runs, boolean inBand) {
		return runs.stream().filter(run -> run.strokesToBand() <= STROKES_TO_BAND == inBand).count();
	}
}
