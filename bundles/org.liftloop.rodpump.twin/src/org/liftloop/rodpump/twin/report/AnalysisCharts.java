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

import org.liftloop.charts.AxisUnit;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.GoodmanChartModel;
import org.liftloop.charts.XyChartModel;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.string.GradeStrength;
import org.liftloop.rodpump.twin.CardAnalysis;

/** The pictures of an analysis as chart models: the workbench and the report draw the same. */
public final class AnalysisCharts {

	private AnalysisCharts() {
	}

	/**
	 * @param analysis an analysis
	 * @param system   unit system to show
	 * @return surface and downhole card with the buoyant rod weight and, where it is determined and the loads are
	 *         possible, the fluid load
	 */
	public static XyChartModel cards(CardAnalysis analysis, UnitSystem system) {
		SurfaceCard surface = analysis.diagnosis().surfaceCard();
		PumpCard pump = analysis.diagnosis().pumpCard();
		CardChartModel.Builder chart = CardChartModel
				.builder(title(analysis), axis(Quantity.POSITION, system), axis(Quantity.FORCE, system))
				.surfaceCard(surface.positionM(), surface.loadN()).downholeCard(pump.positionM(), pump.loadN());
		Estimate weight = analysis.diagnosis()
				.estimate(org.liftloop.rodpump.diagnosis.Quantity.BUOYANT_ROD_WEIGHT);
		chart.buoyantRodWeight(weight.value());
		Estimate fluidLoad = analysis.diagnosis().estimate(org.liftloop.rodpump.diagnosis.Quantity.FLUID_LOAD);
		// With an impossible load the whole downhole card is offset: a line at the fluid load would not belong to it.
		if (fluidLoad.isDetermined() && analysis.diagnosis().loadSanity().isSound()) {
			chart.fluidLoad(fluidLoad.value());
		}
		return chart.build();
	}

	/**
	 * @param analysis an analysis
	 * @param system   unit system to show
	 * @return the modified Goodman diagram with a point for each taper
	 */
	public static XyChartModel goodman(CardAnalysis analysis, UnitSystem system) {
		GoodmanChartModel.Builder chart = GoodmanChartModel.builder(title(analysis), axis(Quantity.STRESS, system));
		for (TaperResult taper : analysis.diagnosis().tapers()) {
			GradeStrength grade = taper.taper().grade();
			chart.grade(grade.apiGrade() ? grade.name() : grade.name() + " (not API)",
					grade.minimumTensileStrengthPa(), taper.taper().serviceFactor());
			chart.taper(taperName(taper, system), taper.goodman().minStressPa(), taper.goodman().maxStressPa(),
					taper.goodman().loadingFraction(), taper.goodman().isInside());
		}
		return chart.build();
	}

	/**
	 * @param taper  a taper
	 * @param system unit system to show
	 * @return its name, e.g. "1: 0.875 in, D"
	 */
	public static String taperName(TaperResult taper, UnitSystem system) {
		return taper.index() + 1 + ": "
				+ QuantityFormat.forFile(system).format(Quantity.DIAMETER, taper.taper().diameterM()) + ", "
				+ taper.taper().grade().name();
	}

	private static String title(CardAnalysis analysis) {
		return analysis.well().name() + " \u2013 " + analysis.card().name();
	}

	static AxisUnit axis(Quantity quantity, UnitSystem system) {
		DisplayUnit shown = system.displayUnit(quantity);
		return new AxisUnit(shown.unit().symbol(), 1 / shown.unit().siFactor());
	}
}
