/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.ReferenceLine.Orientation;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartBuilder;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.thermal.estimate.LoopTrack;
import org.liftloop.thermal.twin.live.FaultEvidence;
import org.liftloop.thermal.twin.live.FaultEvidence.Residual;
import org.liftloop.thermal.twin.live.FaultResidual;
import org.liftloop.thermal.twin.live.LoopFacts;
import org.liftloop.thermal.twin.live.LoopInterval;
import org.liftloop.thermal.twin.live.LoopResiduals;
import org.liftloop.thermal.twin.live.LoopSignals;

/** The newest intervals of a loop as charts over time. */
final class LoopTrends {

	/** Standard deviations of a band. */
	private static final double BAND = 2;
	private static final ColorRole[] ROLES = { ColorRole.SERIES_1, ColorRole.SERIES_2, ColorRole.SERIES_3, ColorRole.SERIES_4 };
	/** Least time shown, minutes: a chart that begins narrow would jump with each interval. */
	private static final double LEAST_MINUTES = 5;

	private final List<Observation> intervals;
	private final Instant end;

	private LoopTrends(List<Observation> intervals) {
		this.intervals = intervals;
		end = intervals.isEmpty() ? Instant.EPOCH : intervals.getLast().end();
	}

	/**
	 * @param intervals intervals, the oldest first
	 * @param system    the user's units
	 * @return the temperatures, and the cold one that the clean loop would have
	 */
	static XyChartModel temperatures(List<Observation> intervals, UnitSystem system) {
		LoopTrends trends = new LoopTrends(intervals);
		DisplayUnit unit = system.displayUnit(Quantity.TEMPERATURE);
		XyChartBuilder chart = trends.chart(Messages.Trend_temperatures, Messages.Trend_temperature, unit.unit().symbol());
		trends.add(chart, "hot", Messages.Trend_hot, ColorRole.SERIES_2, LineStyle.SOLID, shown(LoopSignals.HOT, unit)); //$NON-NLS-1$
		trends.add(chart, "cold", Messages.Trend_cold, ColorRole.SERIES_1, LineStyle.SOLID, shown(LoopSignals.COLD, unit)); //$NON-NLS-1$
		trends.add(chart, "coldExpected", Messages.Trend_coldExpected, ColorRole.SERIES_1, LineStyle.DASHED, //$NON-NLS-1$
				observation -> unit.fromStored(expectedColdK(observation)));
		trends.add(chart, "secondaryOut", Messages.Trend_secondaryOut, ColorRole.SERIES_3, LineStyle.SOLID, //$NON-NLS-1$
				shown(LoopSignals.SECONDARY_OUTLET, unit));
		trends.add(chart, "secondaryIn", Messages.Trend_secondaryIn, ColorRole.SERIES_4, LineStyle.SOLID, //$NON-NLS-1$
				shown(LoopSignals.SECONDARY_INLET, unit));
		return chart.build();
	}

	/**
	 * @param intervals intervals, the oldest first
	 * @return each residual that tells faults apart over its standard deviation, with lines at {@value Residual#LIMIT}
	 */
	static XyChartModel residuals(List<Observation> intervals) {
		LoopTrends trends = new LoopTrends(intervals);
		XyChartBuilder chart = trends.chart(Messages.Trend_residuals, Messages.Trend_residual, "\u03C3"); //$NON-NLS-1$
		int role = 0;
		for (FaultResidual which : FaultResidual.values()) {
			if (!which.isScatter()) {
				trends.add(chart, which.name(), which.label(), ROLES[role % ROLES.length],
						role < ROLES.length ? LineStyle.SOLID : LineStyle.DASHED, one -> deviations(one, which));
				role++;
			}
		}
		return chart.line(Orientation.HORIZONTAL, Residual.LIMIT, Messages.Trend_limit, ColorRole.LIMIT)
				.line(Orientation.HORIZONTAL, -Residual.LIMIT, "", ColorRole.LIMIT).footnote(Messages.Trend_sigma).build(); //$NON-NLS-1$
	}

	private static double deviations(Observation one, FaultResidual which) {
		FaultEvidence evidence = one.facts().get(LoopFacts.FAULTS);
		return evidence == null ? Double.NaN
				: evidence.residuals().stream().filter(residual -> residual.which() == which)
						.mapToDouble(residual -> residual.value() / residual.deviation()).findFirst().orElse(Double.NaN);
	}

	/**
	 * @param intervals        intervals, the oldest first
	 * @param system           the user's units
	 * @param allowanceM2KPerW fouling resistance at which the exchanger is cleaned, m2 K/W, or null
	 * @return the fouling resistance by the filter, with its band and the allowance
	 */
	static XyChartModel fouling(List<Observation> intervals, UnitSystem system, @Nullable Double allowanceM2KPerW) {
		LoopTrends trends = new LoopTrends(intervals);
		DisplayUnit unit = system.displayUnit(Quantity.FOULING_RESISTANCE);
		XyChartBuilder chart = trends.chart(Messages.Trend_foulings, Messages.Trend_fouling, unit.unit().symbol());
		trends.add(chart, "fouling", Messages.Trend_filter, ColorRole.SERIES_2, LineStyle.SOLID, one -> fouling(one, unit, 0)); //$NON-NLS-1$
		trends.add(chart, "low", Messages.Trend_low, ColorRole.REFERENCE, LineStyle.DASHED, one -> fouling(one, unit, -BAND)); //$NON-NLS-1$
		trends.add(chart, "high", Messages.Trend_high, ColorRole.REFERENCE, LineStyle.DASHED, one -> fouling(one, unit, BAND)); //$NON-NLS-1$
		if (allowanceM2KPerW != null) {
			chart.line(Orientation.HORIZONTAL, unit.fromStored(allowanceM2KPerW), Messages.Trend_allowance, ColorRole.LIMIT);
		}
		return chart.build();
	}

	private static double fouling(Observation one, DisplayUnit unit, double deviations) {
		LoopTrack track = one.facts().get(LoopFacts.TRACK);
		return track == null ? Double.NaN
				: unit.fromStored(track.foulingM2KPerW() + deviations * track.foulingDeviationM2KPerW());
	}

	private XyChartBuilder chart(String title, String label, String unit) {
		double minutes = intervals.isEmpty() ? LEAST_MINUTES : Math.max(LEAST_MINUTES, -minutes(intervals.getFirst()));
		return XyChartModel.builder(title).xAxis(Messages.Trend_time, Messages.Trend_minutes).yAxis(label, unit)
				.xRange(new ValueRange(-minutes, 0)).noDataReason(Messages.Trend_none);
	}

	private double minutes(Observation observation) {
		return Duration.between(end, observation.end()).toMillis() / 60e3;
	}

	/** What is not known is left out: it is said at the readings. */
	private void add(XyChartBuilder chart, String id, String label, ColorRole role, LineStyle style,
			ToDoubleFunction<Observation> value) {
		List<Observation> known = intervals.stream().filter(one -> Double.isFinite(value.applyAsDouble(one))).toList();
		if (!known.isEmpty()) {
			chart.add(new XySeries(id, label, role, style, known.size() == 1 ? MarkerStyle.CIRCLE : MarkerStyle.NONE,
					known.stream().mapToDouble(this::minutes).toArray(), known.stream().mapToDouble(value).toArray(), false));
		}
	}

	private static ToDoubleFunction<Observation> shown(SignalNeed signal, DisplayUnit unit) {
		return observation -> {
			LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
			return interval == null ? Double.NaN : unit.fromStored(interval.mean(signal));
		};
	}

	private static double expectedColdK(Observation observation) {
		LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
		LoopResiduals residuals = observation.facts().get(LoopFacts.RESIDUALS);
		return interval == null || residuals == null ? Double.NaN
				: interval.mean(LoopSignals.COLD) - residuals.coldK().value();
	}
}
