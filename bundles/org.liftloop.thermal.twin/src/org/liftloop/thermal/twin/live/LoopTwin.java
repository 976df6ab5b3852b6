/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlLoop;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.Diagnoser;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.core.twin.Recorded;
import org.liftloop.core.twin.Stage;
import org.liftloop.core.units.Quantity;
import org.liftloop.detect.Detector;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.twin.MappedLoop;

/** The live twin of one cooling loop. Immutable. */
public final class LoopTwin implements AssetTwin {

	/** Intervals without which the data are stale. */
	private static final int STALE_INTERVALS = 4;
	private final MappedLoop loop;
	private final @Nullable LoopWindow window;
	private final String uncontrolled;
	private final IntervalSettings intervals;
	private final List<Detector> detectors;
	private final SensorAccuracy accuracy = SensorAccuracy.USUAL;

	private LoopTwin(MappedLoop loop, @Nullable LoopWindow window, String uncontrolled, IntervalSettings intervals,
			List<Detector> detectors) {
		this.loop = loop;
		this.window = window;
		this.uncontrolled = uncontrolled;
		this.intervals = intervals;
		this.detectors = List.copyOf(detectors);
	}

	/**
	 * Takes a loop out of the model. Call it in the thread that owns the model.
	 *
	 * @param model     loop of the model
	 * @param intervals how samples are cut
	 * @return its twin
	 * @throws RefusedException naming what is missing for a twin; what is missing for control only leaves it uncontrolled
	 */
	public static LoopTwin of(CoolingLoop model, IntervalSettings intervals) throws RefusedException {
		return of(model, intervals, List.of());
	}

	/**
	 * Takes a loop out of the model. Call it in the thread that owns the model.
	 *
	 * @param model     loop of the model
	 * @param intervals how samples are cut
	 * @param detectors detectors that vote beside the usual ones
	 * @return its twin
	 * @throws RefusedException naming what is missing for a twin; what is missing for control only leaves it uncontrolled
	 */
	public static LoopTwin of(CoolingLoop model, IntervalSettings intervals, List<Detector> detectors)
			throws RefusedException {
		MappedLoop loop = MappedLoop.of(model);
		try {
			return new LoopTwin(loop, LoopWindow.of(model), "", intervals, detectors);
		} catch (RefusedException e) {
			return new LoopTwin(loop, null, e.getMessage() + ' ' + e.remedy(), intervals, detectors);
		}
	}

	/** @return the loop as it was when the twin was made */
	public MappedLoop loop() {
		return loop;
	}

	@Override
	public String asset() {
		return loop.name();
	}

	@Override
	public String name() {
		return loop.name();
	}

	@Override
	public List<SignalNeed> signals() {
		return LoopSignals.ALL;
	}

	@Override
	public Observer observer() {
		return new IntervalObserver(loop.name(), intervals);
	}

	@Override
	public List<Stage> stages() {
		return List.of(new BalanceStage(loop, accuracy), new ExchangerStage(loop, accuracy),
				new PerformanceStage(loop, accuracy), new ResidualStage(loop, accuracy), new IsolationStage(loop),
				new DetectionStage(detectors), new EstimateStage(loop), new StepResponseStage());
	}

	@Override
	public List<Diagnoser> diagnosers() {
		return List.of(new LoopDiagnoser(loop));
	}

	@Override
	public @Nullable ControlLoop control() {
		LoopWindow limits = window;
		return limits == null ? null
				: new ControlLoop(LoopSignals.SETPOINT.name(), Quantity.TEMPERATURE, limits.setpoint(), LoopTwin::state,
						List.of(new SetpointAdvice(loop, limits)),
						List.of(new LoopSignalInterlock(), new LoopStateInterlock(), new HotLimitInterlock(limits),
								new LowFlowInterlock(limits)),
						intervals.length().multipliedBy(STALE_INTERVALS).plus(intervals.grace()).plus(Duration.ofSeconds(5)));
	}

	private static PlantState state(Observation observation) {
		PlantState state = observation.facts().get(LoopFacts.STATE);
		return state == null ? new PlantState(Double.NaN, false, false, observation.end()) : state;
	}

	@Override
	public String uncontrolled() {
		return uncontrolled;
	}

	@Override
	public List<Recorded> recorded() {
		return LoopRecorded.ALL;
	}

	@Override
	public List<RecordedCurve> curves(Observation observation) {
		return List.of();
	}
}
