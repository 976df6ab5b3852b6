/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.isolation;

import java.util.List;

/**
 * Which faults may be the cause of the residuals.
 *
 * @param candidates faults, the most probable first
 * @param none       probability that there is no fault, 0 to 1
 * @param unknown    probability that it is a fault without a signature here, 0 to 1
 */
public record Isolation(List<Candidate> candidates, double none, double unknown) {

	/** Copies the candidates. */
	public Isolation {
		candidates = List.copyOf(candidates);
	}

	/** @return whether one named fault is more probable than all else together */
	public boolean isDetermined() {
		return candidates.get(0).confidence() > 0.5;
	}
}
