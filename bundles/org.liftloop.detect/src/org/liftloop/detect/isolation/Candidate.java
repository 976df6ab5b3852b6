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
 * A fault that may be the cause.
 *
 * @param fault      its name
 * @param confidence its probability among the faults named, no fault and an unknown one, 0 to 1
 * @param size       its size as a multiple of its signature, not negative
 * @param explained  part of the residuals' squares that it explains, 0 to 1
 * @param misfit     its structured residual: the square of what it cannot explain, in standard deviations, which this
 *                   fault alone leaves as it is; chi-square distributed when it is the cause and its signature exact
 * @param evidence   residual by residual
 */
public record Candidate(String fault, double confidence, double size, double explained, double misfit, List<Evidence> evidence) {

	/** Copies the evidence. */
	public Candidate {
		evidence = List.copyOf(evidence);
	}
}
