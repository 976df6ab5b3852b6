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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;
import org.liftloop.detect.Contributions;
import org.liftloop.detect.Detector;
import org.liftloop.detect.Samples;
import org.liftloop.detect.fusion.Fusion;
import org.liftloop.detect.fusion.FusionRun;
import org.liftloop.detect.fusion.Member;
import org.liftloop.detect.fusion.StandardBank;
import org.liftloop.thermal.twin.live.FaultEvidence.Residual;

/**
 * Lets the detectors vote on the residuals of a loop against its model, each in its standard deviations. They learn what is
 * usual from an hour without an alarm. Remembers; made anew for each twin.
 */
final class DetectionStage implements Stage {

	/** Intervals of ten seconds that are learned: an hour. */
	static final int LEARNING = 360;
	/** Joint chance of usual intervals below which they alarm together. */
	private static final double CHANCE = 1e-5;
	private static final long SEED = 1;

	private final List<Detector> contributed;
	private final List<double[]> learned = new ArrayList<>();
	private final List<String> leftOut = new ArrayList<>();
	private List<FaultResidual> channels = List.of();
	private @Nullable FusionRun run;

	/** @param contributed detectors that have a say beside the usual ones */
	DetectionStage(List<Detector> contributed) {
		this.contributed = List.copyOf(contributed);
	}

	@Override
	public Facts process(Observation observation) {
		FaultEvidence evidence = observation.facts().get(LoopFacts.FAULTS);
		return evidence == null || !evidence.learned() ? observation.facts()
				: observation.facts().with(LoopFacts.VOTES, vote(evidence));
	}

	private DetectorVotes vote(FaultEvidence evidence) {
		Map<FaultResidual, Double> values = new EnumMap<>(FaultResidual.class);
		for (Residual residual : evidence.residuals()) {
			if (residual.which().scattering() == null) {
				values.put(residual.which(), residual.value() / residual.deviation());
			}
		}
		FusionRun running = run;
		if (running == null) {
			learn(values, evidence.alarm());
			return new DetectorVotes(learned.size(), LEARNING, null, List.of(), labels(), List.of(), leftOut);
		}
		running.update(channels.stream().mapToDouble(channel -> values.getOrDefault(channel, Double.NaN)).toArray());
		Contributions shares = running.contributions();
		List<Double> parts = new ArrayList<>();
		for (int i = 0; i < shares.size(); i++) {
			parts.add(shares.share(i));
		}
		return new DetectorVotes(LEARNING, LEARNING, running.score(), running.votes(), labels(), parts, leftOut);
	}

	/** Only whole intervals: those that have the residuals of the first one. */
	private void learn(Map<FaultResidual, Double> values, boolean alarm) {
		if (alarm) {
			return;
		}
		if (channels.isEmpty()) {
			channels = List.copyOf(values.keySet());
		}
		if (channels.isEmpty() || !values.keySet().containsAll(channels)) {
			return;
		}
		learned.add(channels.stream().mapToDouble(values::get).toArray());
		if (learned.size() >= LEARNING) {
			Fusion usual = StandardBank.of(CHANCE, SEED);
			Samples samples = new Samples(labels(), learned.toArray(double[][]::new));
			List<Member> members = Stream.concat(usual.members().stream(),
					contributed.stream().filter(detector -> learns(detector, samples)).map(detector -> new Member(detector, 1))).toList();
			run = new Fusion(members, CHANCE).fit(samples);
		}
	}

	/** A vendor's detector that fails must not silence the others. */
	private boolean learns(Detector detector, Samples samples) {
		try {
			detector.fit(samples);
			return true;
		} catch (RuntimeException e) {
			leftOut.add(detector.id() + ": " + e.getMessage());
			return false;
		}
	}

	private List<String> labels() {
		return channels.stream().map(FaultResidual::label).toList();
	}
}
