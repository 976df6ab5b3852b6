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

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.detect.Score;
import org.liftloop.detect.fusion.Vote;

/**
 * What the detectors say of the residuals of a loop. They know no physics: they tell that something is unusual, and on
 * which residuals; what it is the signatures tell.
 *
 * @param learned   intervals learned as usual
 * @param needed    intervals that are learned before anything is said
 * @param fused     what all say together, or null while they learn
 * @param votes     what each says; empty while they learn
 * @param residuals names of the residuals
 * @param shares    part of each residual in what is said, 0 to 1; empty while nothing is
 * @param leftOut   detectors that failed while they learned, each with the reason
 */
public record DetectorVotes(int learned, int needed, @Nullable Score fused, List<Vote> votes, List<String> residuals,
		List<Double> shares, List<String> leftOut) {

	/** Copies the lists. */
	public DetectorVotes {
		votes = List.copyOf(votes);
		residuals = List.copyOf(residuals);
		shares = List.copyOf(shares);
		leftOut = List.copyOf(leftOut);
	}
}
