/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import org.jspecify.annotations.Nullable;
import org.liftloop.charts.AxisModel;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartModel;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.live.RodPumpFacts;
import org.liftloop.rodpump.twin.report.AnalysisCharts;

/** The cards of the newest stroke as a chart whose axes stand still as long as the strokes fit. */
final class LiveCards {

	/** Part of the present range below which the axes are drawn anew. */
	private static final double SHRUNK = 0.7;

	private @Nullable XyChartModel before;

	/**
	 * @param name     name of the well
	 * @param snapshot what the twin knows, or null when none runs
	 * @param why      why there is none
	 * @param system   the user's units
	 * @return the chart
	 */
	XyChartModel of(String name, @Nullable Snapshot snapshot, String why, UnitSystem system) {
		Observation observation = snapshot == null ? null : snapshot.observation();
		CardAnalysis analysis = observation == null ? null : observation.facts().get(RodPumpFacts.ANALYSIS);
		if (observation == null || analysis == null) {
			before = null;
			String reason = snapshot == null ? why : observation == null ? Messages.Reading_noStroke
					: observation.facts().get(RodPumpFacts.REFUSED, Messages.Reading_noAnalysis);
			return XyChartModel.builder(name).xAxis(Messages.Cards_position, system.displayUnit(Quantity.POSITION).unit().symbol())
					.yAxis(Messages.Cards_load, system.displayUnit(Quantity.FORCE).unit().symbol()).noDataReason(reason).build();
		}
		XyChartModel next = AnalysisCharts.cards(analysis, system);
		XyChartModel former = before;
		XyChartModel held = former == null ? next
				: new XyChartModel(next.title(), held(next.xAxis(), former.xAxis()), held(next.yAxis(), former.yAxis()),
						next.series(), next.referenceLines(), next.annotations(), next.footnotes(), next.noDataReason());
		before = held;
		return held;
	}

	private static AxisModel held(AxisModel next, AxisModel former) {
		ValueRange wanted = next.range();
		ValueRange present = former.range();
		boolean fits = next.unitSymbol().equals(former.unitSymbol()) && present.contains(wanted.min())
				&& present.contains(wanted.max()) && wanted.span() >= SHRUNK * present.span();
		return fits ? new AxisModel(next.label(), next.unitSymbol(), present) : next;
	}
}
