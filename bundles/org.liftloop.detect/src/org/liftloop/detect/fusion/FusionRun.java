/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.fusion;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.detect.Contributions;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Score;

/** Several detectors at work as one. Used by one thread. */
public final class FusionRun implements DetectorRun {

	/** A detector that sees nothing at all must not outvote one that sees a fault. */
	private static final double LARGEST = 0.99;

	private final List<Member> members;
	private final List<DetectorRun> runs;
	private final int width;
	private final double limit;
	private Score score = Score.UNDETERMINED;

	FusionRun(List<Member> members, List<DetectorRun> runs, int width, double chance) {
		this.members = members;
		this.runs = runs;
		this.width = width;
		limit = -Math.log10(chance);
	}

	@Override
	public void update(double[] values) {
		double weights = 0;
		double sum = 0;
		double severity = 0;
		for (int i = 0; i < runs.size(); i++) {
			DetectorRun run = runs.get(i);
			run.update(values);
			Score own = run.score();
			if (own.isDetermined()) {
				double weight = members.get(i).weight();
				double chance = Math.clamp(own.chance(), Fusion.SMALLEST, LARGEST);
				weights += weight;
				sum += weight * Math.tan((0.5 - chance) * Math.PI);
				severity += weight * own.severity();
			}
		}
		score = weights > 0 ? joint(sum / weights, severity / weights) : Score.UNDETERMINED;
	}

	private Score joint(double cauchy, double severity) {
		// For small chances 1/2 - atan(T)/pi loses its digits; atan2 keeps them.
		double chance = Math.atan2(1, cauchy) / Math.PI;
		double statistic = -Math.log10(chance);
		return new Score(statistic, limit, chance, statistic > limit ? severity : 0);
	}

	@Override
	public Score score() {
		return score;
	}

	/** @return what each detector said of the last sample */
	public List<Vote> votes() {
		List<Vote> votes = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			votes.add(new Vote(members.get(i).detector().id(), members.get(i).weight(), runs.get(i).score()));
		}
		return votes;
	}

	/** The shares that the detectors give, each weighted by its weight and its own decades of surprise. */
	@Override
	public Contributions contributions() {
		double[] parts = new double[width];
		for (int i = 0; i < runs.size(); i++) {
			Score own = runs.get(i).score();
			Contributions shares = runs.get(i).contributions();
			double say = members.get(i).weight() * -Math.log10(Math.max(own.chance(), Fusion.SMALLEST));
			for (int c = 0; c < shares.size(); c++) {
				parts[c] += say * shares.share(c);
			}
		}
		return score.isDetermined() ? new Contributions(parts) : Contributions.NONE;
	}

	@Override
	public void reset() {
		runs.forEach(DetectorRun::reset);
		score = Score.UNDETERMINED;
	}
}
