/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.thermal.twin.file.JsonFile;
import org.liftloop.internal.thermal.twin.file.PlanReader;
import org.liftloop.internal.thermal.twin.file.ScenarioReader;
import org.liftloop.thermal.loop.Course;
import org.liftloop.thermal.loop.EnergyBalance;
import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.LoopState;
import org.liftloop.thermal.loop.ScheduledLoop;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.loop.TransientSolver;

/**
 * Runs a scenario on a loop. The time is cut where an input jumps or bends, so that the solver sees continuous inputs.
 *
 * @param plan     loop
 * @param scenario scenario
 */
public record SimulateLoop(LoopPlan plan, LoopScenario scenario) implements Operation<LoopSimulation> {

	private static final double RELATIVE_TOLERANCE = 1e-9;
	private static final double ABSOLUTE_TOLERANCE_K = 1e-6;
	/** The run can be cancelled after so many outputs. */
	private static final int OUTPUTS_AT_ONCE = 500;

	/**
	 * @param loopFile     file of a loop
	 * @param scenarioFile file of a scenario
	 * @return what runs it
	 * @throws InputException if one cannot be read, or the scenario does not fit the loop
	 */
	public static SimulateLoop of(Path loopFile, Path scenarioFile) throws InputException {
		return of(PlanReader.parse(JsonFile.text(loopFile)), scenarioFile);
	}

	/**
	 * @param plan         a loop
	 * @param scenarioFile file of a scenario
	 * @return what runs it
	 * @throws InputException if the file cannot be read, or the scenario does not fit the loop
	 */
	public static SimulateLoop of(LoopPlan plan, Path scenarioFile) throws InputException {
		Path folder = scenarioFile.toAbsolutePath().getParent();
		LoopScenario scenario = ScenarioReader.parse(JsonFile.text(scenarioFile), folder == null ? scenarioFile : folder);
		boolean ring = plan.form() instanceof LoopPlan.Ring;
		if (!ring && scenario.changes().stream().anyMatch(c -> c.what() == LoopChange.What.BYPASS)) {
			throw new InputException("The scenario moves a bypass, and the two-state loop has none.",
					"Describe the loop by segments, or remove the change.");
		}
		if (scenario.breaks().size() > LoopScenario.MAXIMUM_BREAKS) {
			throw new InputException("The inputs of the scenario jump or bend more than " + LoopScenario.MAXIMUM_BREAKS + " times.",
					"Shorten it.");
		}
		return new SimulateLoop(plan, scenario);
	}

	@Override
	public LoopSimulation execute(IProgressMonitor monitor) throws RefusedException {
		try {
			return run(SubMonitor.convert(monitor, "Simulating " + plan.name(), 1_000));
		} catch (IllegalArgumentException e) {
			throw new RefusedException("The loop cannot be followed: " + e.getMessage() + ".",
					"Correct the loop or the scenario.", e);
		}
	}

	private LoopInputs inputs(double timeS) {
		return scenario.inputs(plan.initial(), timeS);
	}

	private LoopState start() {
		LoopModel model = plan.model(inputs(0));
		double[] states = new double[model.stateNames().size()];
		Arrays.fill(states, Double.isNaN(scenario.startK()) ? plan.secondary().inletK() : scenario.startK());
		return new LoopState(0, Double.isNaN(scenario.startK()) ? new SteadySolver().solve(model, states) : states);
	}

	private LoopSimulation run(SubMonitor progress) {
		TransientSolver solver = new TransientSolver().withTolerances(RELATIVE_TOLERANCE, ABSOLUTE_TOLERANCE_K);
		LoopState state = start();
		List<LoopReading> readings = new ArrayList<>();
		readings.add(plan.reading(0, inputs(0), state.values()));
		EnergyBalance balance = EnergyBalance.NONE;
		int taken = 1;
		for (double endS : ends()) {
			int from = taken;
			taken = (int) Math.floor(endS / scenario.stepS() * (1 + 1e-12)) + 1;
			double[] times = new double[taken - from + 1];
			for (int i = from; i < taken; i++) {
				times[i - from] = Math.min(endS, i * scenario.stepS());
			}
			times[times.length - 1] = endS;
			Course course = solver.solve(until(endS), state, times, List.of());
			for (int i = 0; i < times.length - 1; i++) {
				readings.add(plan.reading(times[i], inputs(times[i]), course.states().get(i).values()));
			}
			balance = balance.plus(course.balance());
			state = new LoopState(endS, course.last().values());
			progress.setWorkRemaining(1_000).split(20);
		}
		return LoopSimulation.of(plan, scenario, readings, balance);
	}

	/** Ends of the spans in which all inputs are continuous, none with too many outputs. */
	private List<Double> ends() {
		SortedSet<Double> ends = scenario.breaks();
		List<Double> all = new ArrayList<>();
		double longestS = OUTPUTS_AT_ONCE * scenario.stepS();
		double fromS = 0;
		for (Double end : ends) {
			while (end.doubleValue() - fromS > 1.5 * longestS) {
				fromS += longestS;
				all.add(Double.valueOf(fromS));
			}
			fromS = end.doubleValue();
			all.add(end);
		}
		return all;
	}

	/** The loop up to the end of a span: what jumps there has not jumped yet. */
	private LoopModel until(double endS) {
		double lastS = Math.nextDown(endS);
		return new ScheduledLoop(plan.model(inputs(0)), timeS -> Math.max(0, Math.min(timeS, lastS)),
				(loop, timeS) -> plan.model(inputs(timeS)));
	}
}
