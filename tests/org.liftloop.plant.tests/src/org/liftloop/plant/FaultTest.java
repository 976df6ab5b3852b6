/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liftloop.plant.fault.EquipmentFault;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.InflowFault;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.fault.SensorFault;
import org.liftloop.plant.spec.WellSpec;

/** Each fault does to the readings what it does at a well. */
class FaultTest {

	/** As long as the rods need to settle and not so long that the level moves. */
	private static final double MINUTES = 4;

	private static Run run() {
		return new Run(Demo.healthy()).minutes(1);
	}

	private static Run faulty(PlantFault.Kind kind, double severity) {
		return run().with(kind, severity).minutes(MINUTES);
	}

	private final Run sound = run().minutes(MINUTES);

	private double rangeN(Run run) {
		return Run.highest(run.last().loadN()) - Run.lowest(run.last().loadN());
	}

	@ParameterizedTest
	@CsvSource({ "TRAVELLING_VALVE_LEAK, 0.6", "STANDING_VALVE_LEAK, 0.6", "WORN_PUMP, 0.6", "GAS_INTERFERENCE, 40" })
	void whatCostsDisplacementLiftsLess(EquipmentFault.Kind kind, double severity) {
		Run run = faulty(kind, severity);
		assertTrue(run.well.truth().liftedM3() < 0.95 * sound.well.truth().liftedM3(),
				() -> run.well.truth().liftedM3() + " of " + sound.well.truth().liftedM3());
	}

	/** Gas gives back the work that was put into it. */
	@Test
	void gasFillsThePumpLessAndTakesLessWork() {
		Run run = faulty(EquipmentFault.Kind.GAS_INTERFERENCE, 40);
		assertTrue(run.well.truth().fillage().value() < sound.well.truth().fillage().value() - 0.2);
		assertTrue(Run.workJ(run.last()) < 0.9 * Run.workJ(sound.last()));
	}

	/** An anchor that holds nothing costs the tubing's stretch, Fo/kt of the plunger's stroke. */
	@Test
	void aSlippingAnchorCostsTheTubingsStretch() {
		Run run = faulty(EquipmentFault.Kind.SLIPPING_ANCHOR, 1);
		WellSpec spec = Demo.healthy();
		double loadN = spec.pumping().plungerAreaM2()
				* (run.well.truth().dischargePressurePa() - run.well.truth().intakePressurePa());
		double stretchM = loadN / spec.tubing().unanchored().stiffnessNPerM();
		double lostM3 = sound.well.truth().liftedM3() - run.well.truth().liftedM3();
		assertEquals(spec.pumping().plungerAreaM2() * stretchM, lostM3, 0.3 * lostM3);
	}

	/** A leaking travelling valve holds the fluid load badly, a standing valve lets the load off late. */
	@Test
	void leaksShowOnTheirSideOfTheCard() {
		Run travelling = faulty(EquipmentFault.Kind.TRAVELLING_VALVE_LEAK, 1.2);
		Run standing = faulty(EquipmentFault.Kind.STANDING_VALVE_LEAK, 1.2);
		assertTrue(meanUp(travelling) < meanUp(sound) - 1_000);
		assertTrue(meanDown(standing) > meanDown(sound) + 1_000);
		assertTrue(Math.abs(meanDown(travelling) - meanDown(sound)) < 1_000);
		assertTrue(Math.abs(meanUp(standing) - meanUp(sound)) < 1_000);
	}

	private static double meanUp(Run run) {
		return meanN(run, 1);
	}

	private static double meanDown(Run run) {
		return meanN(run, -1);
	}

	private static double meanN(Run run, int sense) {
		double[] position = run.last().positionM();
		double[] load = run.last().loadN();
		double sum = 0;
		double way = 0;
		for (int i = 1; i < load.length; i++) {
			double step = sense * (position[i] - position[i - 1]);
			if (step > 0) {
				sum += step * load[i];
				way += step;
			}
		}
		return sum / way;
	}

	@Test
	void partedRodsWeighLessAndLiftNothing() {
		Run run = faulty(EquipmentFault.Kind.PARTED_RODS, 0.5);
		assertEquals(0, run.well.truth().liftedM3(), 0);
		assertTrue(Run.highest(run.last().loadN()) < 0.6 * Run.highest(sound.last().loadN()));
		assertTrue(Run.workJ(run.last()) < 0.2 * Run.workJ(sound.last()));
	}

	@Test
	void aStuckPumpMakesTheRodsASpring() {
		Run run = faulty(EquipmentFault.Kind.STUCK_PUMP, 20);
		assertTrue(run.well.truth().plungerStrokeM() < 0.01);
		assertTrue(rangeN(run) > 1.5 * rangeN(sound));
	}

	/** What slips past the plunger comes out again; nothing comes in. */
	@Test
	void aGasLockedPumpLiftsNothing() {
		Run run = faulty(EquipmentFault.Kind.GAS_LOCK, 1);
		assertTrue(Math.abs(run.well.truth().liftedM3()) < 0.02 * sound.well.truth().liftedM3());
		assertTrue(Run.workJ(run.last()) < 0.7 * Run.workJ(sound.last()));
	}

	@Test
	void paraffinWidensTheCard() {
		Run run = faulty(EquipmentFault.Kind.PARAFFIN, 0.3);
		assertTrue(Run.workJ(run.last()) > 1.1 * Run.workJ(sound.last()));
		assertTrue(Run.highest(run.last().loadN()) > Run.highest(sound.last().loadN()) + 1_000);
		assertTrue(Run.lowest(run.last().loadN()) < Run.lowest(sound.last().loadN()) - 1_000);
	}

	/** The pump works as ever; part of it falls back. */
	@Test
	void aTubingLeakCostsProductionOnly() {
		Run run = faulty(EquipmentFault.Kind.TUBING_LEAK, 0.3);
		double soundM3 = sound.well.truth().producedM3();
		assertTrue(run.well.truth().producedM3() < 0.8 * soundM3, () -> run.well.truth().producedM3() + " of " + soundM3);
		assertEquals(Run.workJ(sound.last()), Run.workJ(run.last()), 0.01 * Run.workJ(sound.last()));
	}

	@Test
	void unbalanceShowsInTheCurrentAndNotOnTheCard() {
		Run run = faulty(EquipmentFault.Kind.UNBALANCE, 0.6);
		assertArrayEquals(sound.last().loadN(), run.last().loadN());
		assertTrue(peakA(run) > 1.2 * peakA(sound), () -> peakA(run) + " against " + peakA(sound));
	}

	private static double peakA(Run run) {
		double highest = 0;
		for (int i = 0; i < 70; i++) {
			highest = Math.max(highest, run.pass(Duration.ofMillis(100)).live().motorCurrentA());
		}
		return highest;
	}

	@Test
	void theLoadCellsErrorsAreWhatTheySay() {
		double[] truth = sound.last().loadN();
		assertEquals(Run.mean(truth) + 2_000, Run.mean(faulty(SensorFault.Kind.LOAD_OFFSET, 2_000).last().loadN()), 1e-6);
		assertEquals(1.1 * Run.highest(truth), Run.highest(faulty(SensorFault.Kind.LOAD_GAIN, 0.1).last().loadN()), 1e-6);
		assertEquals(50_000, Run.highest(faulty(SensorFault.Kind.LOAD_CLIPPING, 50_000).last().loadN()), 0);
		assertEquals(0, rangeN(faulty(SensorFault.Kind.LOAD_FROZEN, 1)), 0);
		assertEquals(500, rms(faulty(SensorFault.Kind.LOAD_NOISE, 500).last().loadN(), truth), 75);
		double drifted = Run.mean(run().with(SensorFault.Kind.LOAD_DRIFT, 86_400).minutes(MINUTES).last().loadN());
		assertEquals(Run.mean(truth) + MINUTES * 60, drifted, 20);
	}

	private static double rms(double[] values, double[] truth) {
		double sum = 0;
		for (int i = 0; i < values.length; i++) {
			sum += (values[i] - truth[i]) * (values[i] - truth[i]) / values.length;
		}
		return Math.sqrt(sum);
	}

	@Test
	void spikesAreFewAndFarOff() {
		double[] truth = sound.last().loadN();
		double[] read = faulty(SensorFault.Kind.LOAD_SPIKES, 0.05).last().loadN();
		int far = 0;
		int same = 0;
		for (int i = 0; i < read.length; i++) {
			far += Math.abs(read[i] - truth[i]) > 2_000 ? 1 : 0;
			same += read[i] == truth[i] ? 1 : 0;
		}
		assertTrue(far >= 2 && far <= 25, "far " + far);
		assertTrue(same > 170, "same " + same);
	}

	/** Nine degrees of crank are five of two hundred points. */
	@Test
	void aPositionPhaseShiftsThePosition() {
		double[] truth = sound.last().positionM();
		double[] read = faulty(SensorFault.Kind.POSITION_PHASE, 9).last().positionM();
		assertEquals(truth[20], read[25], 1e-9);
		assertArrayEquals(sound.last().loadN(), faulty(SensorFault.Kind.POSITION_PHASE, 9).last().loadN());
	}

	@Test
	void droppedCardsLeaveGaps() {
		Run run = run().with(SensorFault.Kind.DROPPED, 0.5).minutes(10);
		long strokes = run.last().sequence();
		assertTrue(run.cards.size() < 0.8 * strokes && run.cards.size() > 0.3 * strokes,
				() -> run.cards.size() + " of " + strokes);
		int bad = 0;
		for (int i = 0; i < 100; i++) {
			bad += run.pass(Duration.ofMillis(70)).live().isGood() ? 0 : 1;
		}
		assertTrue(bad > 30 && bad < 70, "bad " + bad);
	}

	@Test
	void lessInflowLowersTheLevelAndMoreRaisesIt() {
		double level = run().minutes(60).well.truth().levelM();
		assertTrue(run().with(InflowFault.Kind.PRODUCTIVITY, -0.5).minutes(60).well.truth().levelM() < level - 20);
		assertTrue(run().with(InflowFault.Kind.RESERVOIR_PRESSURE, 0.3).minutes(60).well.truth().levelM() > level + 10);
	}

	@Test
	void aFaultGrowsFromItsOnset() {
		Run run = run();
		run.well.inject(PlantFault.of(SensorFault.Kind.LOAD_OFFSET, new FaultCourse(6_000, 600)));
		double before = Run.mean(run.last().loadN());
		assertEquals(before + 3_000, Run.mean(run.minutes(5).last().loadN()), 150);
		assertEquals(before + 6_000, Run.mean(run.minutes(7).last().loadN()), 50);
	}

	@Test
	void severalFaultsCombine() {
		Run run = run().with(EquipmentFault.Kind.WORN_PUMP, 0.4).with(SensorFault.Kind.LOAD_OFFSET, 2_000)
				.with(EquipmentFault.Kind.PARAFFIN, 0.2).minutes(MINUTES);
		assertEquals(3, run.well.truth().faults().size());
		assertTrue(run.well.truth().liftedM3() < 0.95 * sound.well.truth().liftedM3());
		assertTrue(Run.highest(run.last().loadN()) > Run.highest(sound.last().loadN()) + 2_000);
	}

	/** What is mended is as good as new. */
	@ParameterizedTest
	@EnumSource(EquipmentFault.Kind.class)
	void everyEquipmentFaultShowsAndCanBeMended(EquipmentFault.Kind kind) {
		double severity = kind == EquipmentFault.Kind.STUCK_PUMP || kind == EquipmentFault.Kind.GAS_INTERFERENCE ? 20 : 0.4;
		Run run = faulty(kind, severity);
		WellValues ill = run.live();
		double lifted = run.well.truth().liftedM3() - run.well.truth().producedM3();
		assertNotEquals(sound.live() + " " + (sound.well.truth().liftedM3() - sound.well.truth().producedM3()),
				ill + " " + lifted);
		assertTrue(run.well.mend(kind));
		run.minutes(MINUTES);
		assertEquals(sound.well.truth().liftedM3(), run.well.truth().liftedM3(), 0.01 * sound.well.truth().liftedM3());
	}

	@Test
	void aSeverityOutOfRangeIsRefused() {
		FaultCourse much = FaultCourse.atOnce(3);
		assertThrows(IllegalArgumentException.class, () -> PlantFault.of(EquipmentFault.Kind.WORN_PUMP, much));
		FaultCourse slow = new FaultCourse(0.5, 60);
		assertThrows(IllegalArgumentException.class, () -> PlantFault.of(EquipmentFault.Kind.PARTED_RODS, slow));
	}
}
