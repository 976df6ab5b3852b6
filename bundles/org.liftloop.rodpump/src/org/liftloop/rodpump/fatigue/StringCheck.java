/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

import java.util.List;

import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.string.TaperBuckling;

/**
 * Design check over the whole string. Immutable.
 *
 * @param findings       what was found, from the top down; empty for a string without fault
 * @param highestLoading highest loading of all tapers, dimensionless
 * @param loadingSpread  highest less lowest loading of the tapers without sinker bar, dimensionless; zero for one taper
 * @param buckling       buckling tendency of each taper
 */
public record StringCheck(List<StringFinding> findings, Estimate highestLoading, Estimate loadingSpread,
		List<TaperBuckling> buckling) {

	/** Copies the lists. */
	public StringCheck {
		findings = List.copyOf(findings);
		buckling = List.copyOf(buckling);
	}

	/**
	 * @param kind a kind of finding
	 * @return whether there is one
	 */
	public boolean has(StringFinding.Kind kind) {
		return findings.stream().anyMatch(finding -> finding.kind() == kind);
	}
}
