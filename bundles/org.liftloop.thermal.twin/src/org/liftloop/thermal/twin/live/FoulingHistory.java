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
import java.util.List;

import org.liftloop.thermal.estimate.FoulingTrend;
import org.liftloop.thermal.estimate.LoopTrack;

/**
 * Fouling resistances over time, as means of equal spans: first of ten minutes, and twice as long whenever there are too many
 * of them. The first hour of a filter, which it needs to find the loop, is left out.
 */
final class FoulingHistory {

	private static final double FIRST_SPAN_S = 600;
	private static final int MOST = 1_000;
	private static final double FINDING_S = 3_600;

	private record Mean(double timeS, double resistance) {
	}

	private final List<Mean> means = new ArrayList<>();
	private double spanS = FIRST_SPAN_S;
	private double startS = Double.NaN;
	private double sum;
	private double timeSum;
	private int count;

	/**
	 * @param track what is known after a moment
	 * @return whether a span is complete
	 */
	boolean add(LoopTrack track) {
		if (Double.isNaN(startS) || track.restarted()) {
			startS = track.timeS() + FINDING_S;
			count = 0;
			sum = 0;
			timeSum = 0;
		}
		if (track.timeS() < startS) {
			return false;
		}
		boolean complete = count > 0 && track.timeS() >= startS + spanS;
		if (complete) {
			means.add(new Mean(timeSum / count, sum / count));
			startS = track.timeS();
			count = 0;
			sum = 0;
			timeSum = 0;
			thin();
		}
		sum += track.foulingM2KPerW();
		timeSum += track.timeS();
		count++;
		return complete;
	}

	private void thin() {
		if (means.size() < MOST) {
			return;
		}
		List<Mean> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < means.size(); i += 2) {
			Mean one = means.get(i);
			Mean other = means.get(i + 1);
			pairs.add(new Mean((one.timeS() + other.timeS()) / 2, (one.resistance() + other.resistance()) / 2));
		}
		means.clear();
		means.addAll(pairs);
		spanS *= 2;
	}

	FoulingTrend trend() {
		return new FoulingTrend(means.stream().mapToDouble(Mean::timeS).toArray(),
				means.stream().mapToDouble(Mean::resistance).toArray());
	}
}
