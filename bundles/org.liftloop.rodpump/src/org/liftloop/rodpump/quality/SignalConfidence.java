/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import java.util.List;
import java.util.Optional;

import org.liftloop.internal.rodpump.Argument;

/**
 * How far a card can be trusted, and why not further.
 * <p>
 * The confidence is the product of the scores of all measures that were judged: C = product of s_i. It falls with every
 * score and is zero if one is; measures that could not be judged leave it as it is and say so.
 *
 * @param value    confidence, 0 to 1
 * @param measures all measures, in the order of {@link Measure}
 * @param defects  what is wrong, the likeliest first; empty if nothing is worth a reason
 */
public record SignalConfidence(double value, List<QualityMeasure> measures, List<CardDefect> defects) {

	/** Checks the range and copies the lists. */
	public SignalConfidence {
		Argument.inRange("value", value, 0, 1);
		measures = List.copyOf(measures);
		defects = List.copyOf(defects);
	}

	static SignalConfidence of(List<QualityMeasure> measures, List<CardDefect> defects) {
		double product = 1;
		for (QualityMeasure measure : measures) {
			product *= measure.score();
		}
		return new SignalConfidence(product, measures, defects);
	}

	/** @return the sentences of the defects, the likeliest first */
	public List<String> reasons() {
		return defects.stream().map(CardDefect::sentence).toList();
	}

	/** @return the likeliest defect, or empty if there is none */
	public Optional<CardDefect> likeliest() {
		return defects.stream().findFirst();
	}

	/**
	 * @param measure a measure
	 * @return what was found
	 */
	public QualityMeasure measure(Measure measure) {
		return measures.get(measure.ordinal());
	}
}
