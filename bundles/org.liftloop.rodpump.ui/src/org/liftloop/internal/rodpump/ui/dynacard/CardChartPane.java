/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.dynacard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.liftloop.charts.AxisUnit;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.SurfaceCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.report.AnalysisCharts;
import org.liftloop.ui.theme.ChartColors;

/** The surface card and, as soon as it is known, the downhole card. */
final class CardChartPane {

	private final XyChartControl chart;

	CardChartPane(Composite parent) {
		chart = new XyChartControl(parent, SWT.NONE,
				XyChartModel.builder(Messages.Chart_title).noDataReason(Messages.Chart_noCard).build());
		ChartColors.follow(chart);
	}

	XyChartControl chart() {
		return chart;
	}

	void show(SurfaceCard card, RunState<CardAnalysis> state, UnitSystem system) {
		CardAnalysis analysis = state.shown();
		chart.setModel(analysis == null ? measured(card, system) : AnalysisCharts.cards(analysis, system));
	}

	/** The card as it was measured: that much is known without any analysis. */
	private static XyChartModel measured(SurfaceCard card, UnitSystem system) {
		CardChartModel.Builder builder = CardChartModel.builder(Messages.Chart_title, axis(Quantity.POSITION, system),
				axis(Quantity.FORCE, system));
		DoubleArray positionM = card.getPositionM();
		DoubleArray loadN = card.getLoadN();
		if (positionM == null || loadN == null || positionM.size() != loadN.size()) {
			return builder.noDataReason(Messages.Chart_noCard).build();
		}
		return builder.surfaceCard(positionM.toArray(), loadN.toArray()).build();
	}

	private static AxisUnit axis(Quantity quantity, UnitSystem system) {
		Unit unit = system.displayUnit(quantity).unit();
		return new AxisUnit(unit.symbol(), 1 / unit.siFactor());
	}
}
