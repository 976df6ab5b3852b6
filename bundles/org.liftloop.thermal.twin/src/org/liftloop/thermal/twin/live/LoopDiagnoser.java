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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liftloop.core.decision.Evidence;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.Diagnoser;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.detect.isolation.Candidate;
import org.liftloop.detect.isolation.Isolation;
import org.liftloop.thermal.twin.MappedLoop;

/**
 * Names the faults of a loop: a pump without flow and a sensor that stands still by rule, all others by their signatures,
 * each with its probability among them.
 */
final class LoopDiagnoser implements Diagnoser {

	private static final String SOURCE = "org.liftloop.thermal.isolation 1";
	private static final double SUREST = 0.98;
	/** What is less probable is not named. */
	private static final double LEAST = 0.03;
	/** Part of the rated flow or speed below which a pump does not work. */
	private static final double STANDING = 0.08;
	/** Intervals that a sensor must stand still, or a pump: those of an alarm. */
	private static final int PERSISTENCE = 6;
	private static final int LEAST_SAMPLES = 4;

	private final MappedLoop loop;
	private final Map<String, Integer> still = new HashMap<>();
	private final Map<String, Boolean> moved = new HashMap<>();
	private int standing;

	/** @param loop the loop */
	LoopDiagnoser(MappedLoop loop) {
		this.loop = loop;
	}

	@Override
	public List<Finding> diagnose(Observation observation) {
		LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
		FaultEvidence evidence = observation.facts().get(LoopFacts.FAULTS);
		if (interval == null) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>(standing(interval));
		findings.addAll(frozen(interval));
		Isolation isolation = evidence == null ? null : evidence.isolation();
		if (findings.isEmpty() && evidence != null && evidence.alarm() && isolation != null) {
			findings.addAll(isolated(isolation));
		}
		return findings;
	}

	private List<Finding> standing(LoopInterval interval) {
		double flow = interval.mean(LoopSignals.FLOW);
		boolean shallRun = interval.mean(LoopSignals.LOOP_STATE, LoopSignals.RUNNING) != LoopSignals.STOPPED
				&& interval.mean(LoopSignals.RUN_COMMAND, 1) > 0;
		boolean stands = shallRun && flow < STANDING * loop.twoState().flowKgPerS();
		standing = stands ? standing + 1 : 0;
		if (standing < PERSISTENCE / 2) {
			return List.of();
		}
		double speed = interval.mean(LoopSignals.PUMP_SPEED);
		LoopFaultName name = speed >= STANDING ? LoopFaultName.NO_FLOW : LoopFaultName.PUMP_TRIP;
		List<Evidence> evidence = new ArrayList<>(List.of(new Evidence("coolant flow", flow, "kg/s", String.format(Locale.ROOT,
				"rated %.3g kg/s, and the loop is to run", loop.twoState().flowKgPerS()))));
		if (!Double.isNaN(speed)) {
			evidence.add(new Evidence("pump speed", speed, "", "part of the rated speed"));
		}
		return List.of(new Finding(name.cause(), name.label(), SUREST, SOURCE, evidence));
	}

	private List<Finding> frozen(LoopInterval interval) {
		List<Finding> findings = new ArrayList<>();
		for (FaultResidual residual : FaultResidual.values()) {
			SignalNeed signal = residual.scattering();
			Reading reading = signal == null ? null : interval.readings().get(signal.name());
			if (signal == null || reading == null) {
				continue;
			}
			boolean stands = reading.deviation() == 0 && (reading.ratePerS() == 0 || Double.isNaN(reading.ratePerS()));
			int since = still.merge(signal.name(), stands ? 1 : 0, (old, one) -> one == 0 ? 0 : old + 1);
			moved.merge(signal.name(), !stands && reading.samples() >= LEAST_SAMPLES, Boolean::logicalOr);
			if (since >= PERSISTENCE && moved.getOrDefault(signal.name(), false)) {
				findings.add(new Finding(LoopFaultName.frozen(signal), signal.label() + " stands still", SUREST, SOURCE,
						List.of(new Evidence(signal.label(), reading.mean(), "", "not changed for " + since + " intervals"))));
			}
		}
		return findings;
	}

	private static List<Finding> isolated(Isolation isolation) {
		List<Finding> findings = new ArrayList<>();
		for (Candidate candidate : isolation.candidates()) {
			if (candidate.confidence() >= LEAST) {
				LoopFaultName name = LoopFaultName.valueOf(candidate.fault());
				findings.add(new Finding(name.cause(), name.label(), Math.min(SUREST, candidate.confidence()), SOURCE,
						candidate.evidence().stream().filter(LoopDiagnoser::speaks).map(LoopDiagnoser::evidence).toList()));
			}
		}
		if (isolation.unknown() >= LEAST) {
			findings.add(new Finding(LoopFaultName.UNKNOWN.cause(), LoopFaultName.UNKNOWN.label(),
					Math.min(SUREST, isolation.unknown()), SOURCE, List.of()));
		}
		return findings;
	}

	private static boolean speaks(org.liftloop.detect.isolation.Evidence evidence) {
		return Math.abs(evidence.expected()) >= FaultEvidence.Residual.LIMIT
				|| Math.abs(evidence.observed()) >= FaultEvidence.Residual.LIMIT;
	}

	private static Evidence evidence(org.liftloop.detect.isolation.Evidence evidence) {
		return new Evidence(evidence.residual(), evidence.observed(), "", String.format(Locale.ROOT,
				"standard deviations; this fault makes %+.1f", evidence.expected()));
	}
}
