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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.liftloop.core.units.Unit;
import org.liftloop.thermal.loop.EnergyBalance;

/**
 * What came of a run.
 *
 * @param loop      name of the loop
 * @param scenario  name of the scenario
 * @param readings  readings at the output times
 * @param balance   books of energy
 * @param settledS  from when the hot temperature stays near its last value, s; empty if it still moves
 * @param outcomes  expected outcome and what came
 * @param warnings  what a user must know before trusting it
 */
public record LoopSimulation(String loop, String scenario, List<LoopReading> readings, EnergyBalance balance,
		OptionalDouble settledS, List<Expectation.Outcome> outcomes, List<String> warnings) {

	/** How near, K. */
	public static final double SETTLED_K = 0.1;
	/** A temperature that comes near its last value only in this last part of the time still moves. */
	private static final double LAST_PART = 0.1;

	/** Copies the lists. */
	public LoopSimulation {
		readings = List.copyOf(readings);
		outcomes = List.copyOf(outcomes);
		warnings = List.copyOf(warnings);
	}

	static LoopSimulation of(LoopPlan plan, LoopScenario scenario, List<LoopReading> readings, EnergyBalance balance) {
		return new LoopSimulation(plan.name(), scenario.name(), readings, balance, settled(readings),
				scenario.expected().stream().map(e -> outcome(e, readings)).toList(), warnings(plan, readings));
	}

	/** @return whether all came as expected */
	public boolean asExpected() {
		return outcomes.stream().allMatch(Expectation.Outcome::met);
	}

	private static OptionalDouble settled(List<LoopReading> readings) {
		LoopReading last = readings.get(readings.size() - 1);
		double settledS = 0;
		for (int i = 1; i < readings.size(); i++) {
			if (Math.abs(readings.get(i - 1).hotK() - last.hotK()) > SETTLED_K) {
				settledS = readings.get(i).timeS();
			}
		}
		return settledS > (1 - LAST_PART) * last.timeS() ? OptionalDouble.empty() : OptionalDouble.of(settledS);
	}

	private static Expectation.Outcome outcome(Expectation expectation, List<LoopReading> readings) {
		double lowest = Double.NaN;
		double highest = Double.NaN;
		for (LoopReading reading : readings) {
			if (reading.timeS() >= expectation.fromS() && reading.timeS() <= expectation.untilS()) {
				double value = expectation.quantity().of(reading);
				lowest = value > lowest ? lowest : value;
				highest = value < highest ? highest : value;
			}
		}
		return new Expectation.Outcome(expectation, lowest, highest);
	}

	/** The equations take one heat capacity, so the range of the coolant is checked here. */
	private static List<String> warnings(LoopPlan plan, List<LoopReading> readings) {
		List<String> warnings = new ArrayList<>();
		double low = plan.fluid().minimumK();
		double high = plan.fluid().maximumK();
		for (LoopReading reading : readings) {
			double outK = reading.hotK() > high ? reading.hotK() : Math.min(reading.hotK(), reading.coldK());
			if (outK > high || outK < low) {
				warnings.add(String.format(Locale.ROOT,
						"After %.0f s the coolant is at %.1f \u00b0C, outside of the range of %s, %.1f to %.1f \u00b0C: it freezes or boils,"
								+ " or its properties are not known, and the results from then on do not hold.",
						Double.valueOf(reading.timeS()), Double.valueOf(Unit.CELSIUS.fromSi(outK)), plan.fluid().name(),
						Double.valueOf(Unit.CELSIUS.fromSi(low)), Double.valueOf(Unit.CELSIUS.fromSi(high))));
				break;
			}
		}
		return warnings;
	}
}
