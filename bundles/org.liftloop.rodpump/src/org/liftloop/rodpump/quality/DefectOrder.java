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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.liftloop.rodpump.quality.CardDefect.Kind;

/**
 * The order of defects: first what spoils all that is judged after it (swapped columns, reversed time, then gaps and dead
 * sensors), since it explains the rest; then by score, the lowest first.
 */
final class DefectOrder {

	/** Defects that spoil the times and loads that the rods' and pump's measures stand on. */
	private static final Set<Kind> SPOILING = EnumSet.of(Kind.OPEN_STROKE, Kind.DROPPED_SAMPLES, Kind.STUCK_SENSOR,
			Kind.CLIPPED);

	/** Noise also makes the pump's measures a little worse, which must not come before it. */
	private static final double NOISE_FIRST = 0.88;

	private record Ranked(CardDefect defect, int rank, double score) {
	}

	private DefectOrder() {
	}

	/**
	 * @param measures all measures
	 * @param pump     defects that the pump's behaviour tells
	 */
	static List<CardDefect> of(List<QualityMeasure> measures, List<CardDefect> pump) {
		List<Ranked> ranked = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			kind.shownBy().map(m -> measures.get(m.ordinal())).filter(QualityMeasure::isAgainst)
					.ifPresent(m -> ranked.add(new Ranked(new CardDefect(kind, m.value(), m.reason()), rank(kind),
							kind == Kind.NOISE ? NOISE_FIRST * m.score() : m.score())));
		}
		double lowest = measures.subList(Measure.MINIMUM_LOAD_EXCESS.ordinal(), measures.size()).stream()
				.mapToDouble(QualityMeasure::score).min().orElse(1);
		pump.forEach(d -> ranked.add(new Ranked(d, rank(d.kind()), lowest)));
		return ranked.stream().sorted(Comparator.comparingInt(Ranked::rank).thenComparingDouble(Ranked::score))
				.map(Ranked::defect).toList();
	}

	private static int rank(Kind kind) {
		return switch (kind) {
		case SWAPPED_COLUMNS -> 0;
		case REVERSED -> 1;
		default -> SPOILING.contains(kind) ? 2 : 3;
		};
	}
}
