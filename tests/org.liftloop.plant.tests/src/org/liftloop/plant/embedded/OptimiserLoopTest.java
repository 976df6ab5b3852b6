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
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.Inflow;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.RodTaper;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.spec.AnnulusSpec;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.PlantWells;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.design.PredictDesign;

/**
 * Wells that are pumped too slowly: full pumps and a high fluid level. Their twins know the reservoir from a well test that
 * is wrong by up to 5 % in its rate and 3 % in the pressure. The annuli are narrow, so that the levels follow in minutes
 * rather than hours.
 */
class OptimiserLoopTest {

	private static final int WELLS = 16;
	private static final int STROKES = 360;
	private static final double START_SPEED = 4;
	/**
	 * What is lifted at the end over what the reservoir gives at the lowest level. While the pump is full, that is what it
	 * can move, however far the level has come down; below one it is what is lost in the long run against the best fixed
	 * speed, above it the well will come to rest at a fillage of one over it.
	 */
	private static final double LEAST_PRODUCTION = 0.98;
	private static final double MOST_PRODUCTION = 1 / 0.85;
	private static final double GOODMAN = 1.2;
	/** Least loading of a well that a limit keeps from going faster: 5 % are kept free, the rest is what a forecast misses. */
	private static final double NEAR_LIMIT = 0.8;
	private static final double NARROW_M2 = 5e-4;

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
			limits.setGoodmanLoading(GOODMAN);
			well.setLimits(limits);
			well.getPumpingUnit().setCounterbalanceMomentNm(PredictDesign.of(well, null).execute(new NullProgressMonitor())
					.analysis().equipment().estimate(EquipmentQuantity.BEST_COUNTERBALANCE_MOMENT).value());
			return well;
		}
	}

	/** A plant of which the reservoir gives 1.5 to 2.2 times what the pump displaces at the start; its level stands. */
	private static WellSpec plant(Well model, long seed, Random random) throws OperationException {
		WellSpec spec = PlantWells.of(model, seed);
		AnnulusSpec known = spec.annulus();
		AnnulusSpec annulus = new AnnulusSpec(NARROW_M2, known.fluidDensityKgM3(), known.casingHeadPressurePa(),
				known.pumpDepthM(), known.gasEntryM());
		double part = 1.5 + 0.7 * random.nextDouble();
		InflowSpec inflow = spec.inflow().through(part * spec.displacementM3PerS(), annulus.casingHeadPressurePa());
		double lowM = 0;
		double highM = annulus.pumpDepthM();
		while (highM - lowM > 0.1) {
			double levelM = (lowM + highM) / 2;
			double rate = inflow.rateM3PerS(annulus.casingHeadPressurePa() + 9.80665 * annulus.fluidDensityKgM3() * levelM);
			if (rate > 0.85 * spec.displacementM3PerS()) {
				lowM = levelM;
			} else {
				highM = levelM;
			}
		}
		return new WellSpec(spec.name(), spec.pumping(), spec.pump(), 0, inflow, annulus, spec.tubing(), spec.drive(),
				spec.motor(), spec.balance(), spec.limits(), spec.sensors(), lowM, seed);
	}

	/** A well test at half the drawdown. */
	private static Inflow tested(WellSpec plant, Random random) {
		InflowSpec truth = plant.inflow();
		Inflow inflow = ModelFactory.eINSTANCE.createInflow();
		double testPa = (truth.reservoirPressurePa() + plant.annulus().casingHeadPressurePa()) / 2;
		inflow.setReservoirPressurePa(truth.reservoirPressurePa() * (0.97 + 0.06 * random.nextDouble()));
		inflow.setBubblePointPa(truth.bubblePointPa());
		inflow.setTestPressurePa(testPa);
		inflow.setTestRateM3PerS(truth.rateM3PerS(testPa) * (0.95 + 0.1 * random.nextDouble()));
		return inflow;
	}

	private static ClosedLoopRun run(long seed) {
		try {
			Random random = new Random(seed);
			Well model = model(random);
			WellSpec plant = plant(model, seed, random);
			model.setInflow(tested(plant, random));
			model.getFluids().setCasingHeadPressurePa(plant.annulus().casingHeadPressurePa());
			return new ClosedLoopRun(seed, model, plant, STROKES).run();
		} catch (IOException | OperationException e) {
			throw new AssertionError("seed " + seed, e);
		}
	}

	@Test
	void slowWellsComeToTheSpeedOfMostProduction() {
		List<ClosedLoopRun> runs = IntStream.rangeClosed(1, WELLS).parallel().mapToObj(OptimiserLoopTest::run).toList();
		runs.stream().sorted(Comparator.comparing(ClosedLoopRun::production)).forEach(run -> System.out.printf("%s loading %.2f%n   %s%n",
				run.line(), run.loading(GOODMAN), run.made().getLast().sentence() + " | " + binding(run)));
		List<ClosedLoopRun> limited = runs.stream().filter(run -> !binding(run).startsWith("The reservoir")).toList();
		List<ClosedLoopRun> free = runs.stream().filter(run -> !limited.contains(run)).toList();
		System.out.printf("optimiser: %d wells come to %.3f to %.3f of what the reservoir gives at most, %d to a limit of load; "
				+ "%d with a limit broken, reversals at most %d%n", free.size(), least(free), most(free), limited.size(),
				runs.stream().filter(run -> run.violations() > 0).count(),
				runs.stream().mapToInt(run -> run.reversals(0)).max().orElseThrow());
		assertEquals(0, runs.stream().mapToInt(ClosedLoopRun::violations).sum(), "limits broken");
		assertTrue(runs.stream().allMatch(run -> run.reversals(0) <= 1), "oscillation");
		assertTrue(free.size() >= WELLS / 2 && least(free) >= LEAST_PRODUCTION, "production");
		assertTrue(limited.stream().allMatch(run -> run.loading(GOODMAN) >= NEAR_LIMIT), "far from the limit that it names");
		assertTrue(most(runs) <= MOST_PRODUCTION, "faster than is any use");
	}

	/** What the twin says kept it from going faster. */
	private static String binding(ClosedLoopRun run) {
		return run.made().getLast().evidence().stream().filter(one -> one.name().equals("speed to come to"))
				.map(Evidence::note).findFirst().orElse("");
	}

	private static double least(List<ClosedLoopRun> runs) {
		return runs.stream().mapToDouble(ClosedLoopRun::production).min().orElseThrow();
	}

	private static double most(List<ClosedLoopRun> runs) {
		return runs.stream().mapToDouble(ClosedLoopRun::production).max().orElseThrow();
	}
}
