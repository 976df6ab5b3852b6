/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import org.jspecify.annotations.Nullable;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.XyChartModel;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.design.DesignPrediction;

/** The pictures of a design as chart models. */
public final class DesignCharts {

	private DesignCharts() {
	}

	/**
	 * @param design   a design
	 * @param baseline what it is compared with, or null for nothing
	 * @param system   unit system to show
	 * @return the predicted cards of the design; those of the baseline dashed behind them
	 */
	public static XyChartModel cards(DesignPrediction design, @Nullable CardAnalysis baseline, UnitSystem system) {
		SurfaceCard surface = design.prediction().surfaceCard();
		PumpCard pump = design.prediction().pumpCard();
		CardChartModel.Builder chart = CardChartModel.builder(title(design), AnalysisCharts.axis(Quantity.POSITION, system),
				AnalysisCharts.axis(Quantity.FORCE, system));
		if (baseline != null) {
			SurfaceCard before = baseline.diagnosis().surfaceCard();
			PumpCard beforeAtPump = baseline.diagnosis().pumpCard();
			chart.otherCard("baselineSurface", "Surface, " + baseline.card().name(), ColorRole.SERIES_1, LineStyle.DASHED,
					before.positionM(), before.loadN());
			chart.otherCard("baselineDownhole", "Downhole, " + baseline.card().name(), ColorRole.SERIES_2,
					LineStyle.DASHED, beforeAtPump.positionM(), beforeAtPump.loadN());
		}
		return chart.surfaceCard(surface.positionM(), surface.loadN()).downholeCard(pump.positionM(), pump.loadN())
				.build();
	}

	private static String title(DesignPrediction design) {
		return design.analysis().well().name() + " \u2013 " + design.name();
	}
}
