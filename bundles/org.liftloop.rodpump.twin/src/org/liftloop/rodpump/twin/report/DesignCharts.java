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
import org.liftloop.charts.AxisUnit;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.XyChartBuilder;
import org.liftloop.charts.XyChartModel;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.torque.EquipmentLoading;
import org.liftloop.rodpump.torque.EquipmentQuantity;
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
	 * @return the predicted cards of the design with its permissible loads; the cards of the baseline dashed behind them
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
		chart.surfaceCard(surface.positionM(), surface.loadN()).downholeCard(pump.positionM(), pump.loadN());
		AnalysisCharts.limits(chart, design.analysis());
		return chart.build();
	}

	/**
	 * @param design   a design
	 * @param baseline what it is compared with, or null for nothing
	 * @param system   unit system to show
	 * @return net gearbox torque over the crank with the rating: of the design as the unit is balanced today, where that
	 *         says something of its unit, and in best balance; that of the baseline in best balance dashed
	 */
	public static XyChartModel torque(DesignPrediction design, @Nullable CardAnalysis baseline, UnitSystem system) {
		EquipmentLoading equipment = design.analysis().equipment();
		AxisUnit unit = AnalysisCharts.axis(Quantity.TORQUE, system);
		XyChartBuilder chart = XyChartModel.builder(title(design)).xAxis("Crank angle", Unit.DEGREE.symbol())
				.yAxis("Net torque", unit.symbol())
				.noDataReason(String.join(" ", equipment.estimate(EquipmentQuantity.BEST_PEAK_TORQUE).reasons()));
		if (baseline != null) {
			AnalysisCharts.curve(chart, "baselineBest", "In best balance, " + baseline.card().name(), ColorRole.SERIES_2,
					LineStyle.DASHED, baseline.equipment().bestTorque(), unit);
		}
		AnalysisCharts.curve(chart, "best", "In best balance", ColorRole.SERIES_2, LineStyle.SOLID,
				equipment.bestTorque(), unit);
		AnalysisCharts.curve(chart, "present", "As balanced today", ColorRole.SERIES_1, LineStyle.SOLID,
				equipment.torque(), unit);
		AnalysisCharts.rating(chart, design.analysis(), unit);
		return chart.build();
	}

	private static String title(DesignPrediction design) {
		return design.analysis().well().name() + " \u2013 " + design.name();
	}
}
