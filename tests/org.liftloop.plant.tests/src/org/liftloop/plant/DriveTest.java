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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.plant.CommandResult.Status;
import org.liftloop.plant.PlantCommand.SetMode;
import org.liftloop.plant.PlantCommand.SetSpeed;
import org.liftloop.plant.PlantCommand.Start;
import org.liftloop.plant.PlantCommand.Stop;
import org.liftloop.plant.fault.SensorFault;
import org.liftloop.plant.spec.LoadLimits;
import org.liftloop.plant.spec.WellSpec;

/** The controller does what it is told, as far as drive and switch allow. */
class DriveTest {

	private final WellSpec spec = Demo.healthy();
	private final Run run = new Run(spec);

	@Test
	void theSpeedFollowsTheRamp() {
		run.minutes(1);
		double from = run.live().strokesPerMinute();
		run.well.command(new SetSpeed(11));
		run.minutes(3);
		List<CompletedCard> cards = run.cards;
		int steps = 0;
		for (int i = 1; i < cards.size(); i++) {
			double change = cards.get(i).strokesPerMinute() - cards.get(i - 1).strokesPerMinute();
			double allowed = spec.drive().rampPerS() * 60 / cards.get(i - 1).strokesPerMinute();
			assertTrue(change >= 0 && change <= allowed + 1e-9, "a change of " + change);
			steps += change > 0 ? 1 : 0;
		}
		assertTrue(steps > 3, () -> "the ramp took several strokes");
		assertEquals(8.5, from, 1e-12);
		assertEquals(11, run.live().strokesPerMinute(), 1e-12);
	}

	@Test
	void whatTheDriveCannotDoIsLimitedAndRaisesAnAlarm() {
		assertEquals(new CommandResult(Status.LIMITED, run.well.maximumStrokesPerMinute()), run.well.command(new SetSpeed(25)));
		assertEquals(new CommandResult(Status.LIMITED, run.well.minimumStrokesPerMinute()), run.well.command(new SetSpeed(0)));
		assertEquals(Status.REFUSED_VALUE, run.well.command(new SetSpeed(Double.NaN)).status());
		run.minutes(1);
		assertEquals(List.of(true), run.alarms.stream().map(PlantAlarm::isRaised).toList());
		assertEquals(PlantAlarm.Kind.SPEED_LIMIT, run.alarms.getFirst().kind());
		assertEquals(new CommandResult(Status.ACCEPTED, 9), run.well.command(new SetSpeed(9)));
		run.minutes(1);
		assertEquals(List.of(true, false), run.alarms.stream().map(PlantAlarm::isRaised).toList());
	}

	@Test
	void localControlRefusesCommandsFromAfar() {
		assertEquals(Status.ACCEPTED, run.well.command(new SetMode(ControlMode.LOCAL)).status());
		assertEquals(new CommandResult(Status.REFUSED_LOCAL, 8.5), run.well.command(new SetSpeed(6)));
		assertEquals(Status.REFUSED_LOCAL, run.well.command(new Stop()).status());
		run.minutes(2);
		assertEquals(RunState.RUNNING, run.live().state());
		assertEquals(8.5, run.live().strokesPerMinute(), 0);
		assertEquals(ControlMode.LOCAL, run.live().mode());
		run.well.command(new SetMode(ControlMode.REMOTE));
		assertEquals(Status.ACCEPTED, run.well.command(new Stop()).status());
	}

	/** The rods hang with their buoyant weight, no current flows, the level rises, no card comes. */
	@Test
	void aStoppedWellStandsUntilItIsStarted() {
		run.minutes(2);
		run.well.command(new Stop());
		assertEquals(RunState.STOPPING, run.live().state());
		run.minutes(1);
		int cards = run.cards.size();
		double levelM = run.well.truth().levelM();
		run.minutes(10);
		WellValues live = run.live();
		assertEquals(RunState.STOPPED, live.state());
		assertEquals(0, live.strokesPerMinute(), 0);
		assertEquals(0, live.motorCurrentA(), 0);
		assertEquals(0, live.positionM(), 0);
		assertEquals(spec.pumping().string().buoyantWeightN(spec.pumping().fluidDensityKgM3()), live.loadN(), 1);
		assertEquals(cards, run.cards.size());
		assertTrue(run.well.truth().levelM() > levelM + 5);
		run.well.command(new Start());
		run.minutes(1);
		assertEquals(RunState.RUNNING, run.live().state());
		assertTrue(run.cards.get(cards).strokesPerMinute() < 5, "it starts slowly");
		assertEquals(cards + 1, run.cards.get(cards).sequence());
		run.minutes(5);
		assertEquals(8.5, run.live().strokesPerMinute(), 0);
	}

	/** Live values and card are the same readings. */
	@Test
	void liveValuesBecomeTheCard() {
		run.minutes(1);
		CompletedCard previous = run.last();
		WellValues live = run.well.valuesAt(previous.endTime().plusMillis(3_000));
		run.minutes(1);
		CompletedCard card = run.cards.stream().filter(c -> c.startTime().equals(previous.endTime())).findFirst()
				.orElseThrow();
		double place = 3_000 / (60_000 / card.strokesPerMinute()) * card.loadN().length;
		int left = (int) place;
		double load = card.loadN()[left] + (place - left) * (card.loadN()[left + 1] - card.loadN()[left]);
		assertEquals(load, live.loadN(), 1e-3);
		assertTrue(live.isGood());
	}

	@Test
	void loadsBeyondTheLimitsRaiseAlarmsThatClear() {
		WellSpec narrow = new WellSpec(spec.name(), spec.pumping(), spec.pump(), 0, spec.inflow(), spec.annulus(),
				spec.tubing(), spec.drive(), spec.motor(), spec.balance(),
				new LoadLimits(Run.highest(run.minutes(1).last().loadN()) + 1_000, 0), spec.sensors(),
				spec.levelM(), 1);
		Run watched = new Run(narrow).minutes(1);
		assertEquals(List.of(), watched.alarms);
		watched.with(SensorFault.Kind.LOAD_OFFSET, 3_000).minutes(1);
		assertEquals(List.of(PlantAlarm.Kind.HIGH_LOAD), watched.alarms.stream().map(PlantAlarm::kind).toList());
		watched.well.mend(SensorFault.Kind.LOAD_OFFSET);
		watched.minutes(1);
		assertEquals(List.of(true, false), watched.alarms.stream().map(PlantAlarm::isRaised).toList());
	}
}
