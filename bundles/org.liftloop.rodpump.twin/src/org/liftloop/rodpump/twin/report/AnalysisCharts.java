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

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.liftloop.charts.AxisUnit;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.GoodmanChartModel;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.ReferenceLine;
import org.liftloop.charts.XyChartBuilder;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.ReferenceLoads;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.string.GradeStrength;
import org.liftloop.rodpump.torque.EquipmentLoading;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.torque.PermissibleLoad;
import org.liftloop.rodpump.torque.TorqueCurve;
import org.liftloop.rodpump.torque.UnitRating;
import org.liftloop.rodpump.twin.CardAnalysis;

/** The pictures of an analysis as chart models: the workbench and the report draw the same. */
public final class AnalysisCharts {

	/** How far beyond the card permissible loads are drawn, as a part of its height. */
	private static final double LIMIT_ROOM = 0.25;

	private AnalysisCharts() {
	}

	/**
	 * @param analysis an analysis
	 * @param system   unit system to show
	 * @return surface and downhole card with the reference loads, the fluid-load lines and the permissible loads, as far
	 *         as they are known
	 */
	public static XyChartModel cards(CardAnalysis analysis, UnitSystem system) {
		SurfaceCard surface = analysis.diagnosis().surfaceCard();
		PumpCard pump = analysis.diagnosis().pumpCard();
		CardChartModel.Builder chart = CardChartModel
				.builder(title(analysis), axis(Quantity.POSITION, system), axis(Quantity.FORCE, system))
				.surfaceCard(surface.positionM(), surface.loadN()).downholeCard(pump.positionM(), pump.loadN());
		ReferenceLoads loads = analysis.diagnosis().referenceLoads();
		chart.buoyantRodWeight(loads.buoyantRodWeightN());
		loads.maximumFluidLoadN().ifPresent(load -> chart.referenceLoad("Fo max (PIP = 0)", load));
		loads.fluidLevelLoadN().ifPresent(load -> chart.referenceLoad("Fo by intake pressure or level", load));
		// With an impossible load the whole downhole card is offset: lines of its own would not belong to it.
		loads.upperFluidLoadLineN().ifPresent(load -> chart.referenceLoad("Upper fluid-load line", load));
		loads.lowerFluidLoadLineN().ifPresent(load -> chart.referenceLoad("Lower fluid-load line", load));
		limits(chart, analysis);
		return chart.build();
	}

	/**
	 * @param title   the heading
	 * @param surface a recorded surface card
	 * @param pump    the downhole card that was recorded with it, or null
	 * @param system  unit system to show
	 * @return both cards, as they were recorded
	 */
	public static XyChartModel recordedCards(String title, RecordedCurve surface, @Nullable RecordedCurve pump,
			UnitSystem system) {
		CardChartModel.Builder chart = CardChartModel
				.builder(title, axis(Quantity.POSITION, system), axis(Quantity.FORCE, system))
				.surfaceCard(surface.x().toArray(), surface.y().toArray());
		if (pump != null) {
			chart.downholeCard(pump.x().toArray(), pump.y().toArray());
		}
		return chart.build();
	}

	/** Adds the permissible loads as far as they are known. */
	static void limits(CardChartModel.Builder chart, CardAnalysis analysis) {
		SurfaceCard surface = analysis.diagnosis().surfaceCard();
		PermissibleLoad permissible = analysis.equipment().permissible();
		if (permissible != null) {
			limit(chart, "permissibleUp", "Permissible load, upstroke", permissible.upperPositionM(),
					permissible.upperLoadN(), surface);
			limit(chart, "permissibleDown", "Permissible load, downstroke", permissible.lowerPositionM(),
					permissible.lowerLoadN(), surface);
		}
	}

	/** Towards the dead centres the limit leaves for infinity: what lies far from the card is left out. */
	private static void limit(CardChartModel.Builder chart, String id, String label, double[] positionM, double[] loadN,
			SurfaceCard card) {
		double room = LIMIT_ROOM * (card.peakLoadN() - Math.min(0, card.minimumLoadN()));
		int[] near = IntStream.range(0, loadN.length)
				.filter(i -> loadN[i] <= card.peakLoadN() + room && loadN[i] >= Math.min(0, card.minimumLoadN()) - room)
				.toArray();
		chart.limit(id, label, Arrays.stream(near).mapToDouble(i -> positionM[i]).toArray(),
				Arrays.stream(near).mapToDouble(i -> loadN[i]).toArray());
	}

	/**
	 * @param analysis an analysis
	 * @param system   unit system to show
	 * @return net gearbox torque over the crank, as the unit is balanced and in best balance, with the rating
	 */
	public static XyChartModel torque(CardAnalysis analysis, UnitSystem system) {
		EquipmentLoading equipment = analysis.equipment();
		AxisUnit unit = axis(Quantity.TORQUE, system);
		Estimate peak = equipment.estimate(EquipmentQuantity.PEAK_TORQUE);
		XyChartBuilder chart = XyChartModel.builder(title(analysis)).xAxis("Crank angle", Unit.DEGREE.symbol())
				.yAxis("Net torque", unit.symbol()).noDataReason(String.join(" ", peak.reasons()));
		curve(chart, "best", "In best balance", ColorRole.SERIES_2, LineStyle.SOLID, equipment.bestTorque(), unit);
		curve(chart, "present", "As it is", ColorRole.SERIES_1, LineStyle.SOLID, equipment.torque(), unit);
		rating(chart, analysis, unit);
		return chart.build();
	}

	/** Adds the gearbox rating if it is known. */
	static void rating(XyChartBuilder chart, CardAnalysis analysis, AxisUnit unit) {
		UnitRating rating = analysis.well().equipment().rating();
		if (rating != null) {
			chart.line(ReferenceLine.Orientation.HORIZONTAL, unit.fromSi(rating.gearboxNm()), "Gearbox rating",
					ColorRole.LIMIT);
		}
	}

	/** Adds a torque curve if there is one. */
	static void curve(XyChartBuilder chart, String id, String label, ColorRole role, LineStyle style,
			@Nullable TorqueCurve torque, AxisUnit unit) {
		if (torque == null) {
			return;
		}
		double[] crankRad = torque.crankRad();
		double[] torqueNm = torque.torqueNm();
		int size = crankRad.length;
		// From the crank's zero on, so that the curves of all cards start alike.
		Integer[] order = IntStream.range(0, size).boxed()
				.sorted(Comparator.comparingDouble(i -> turned(crankRad[i]))).toArray(Integer[]::new);
		double[] angle = Arrays.stream(order).mapToDouble(i -> Math.toDegrees(turned(crankRad[i]))).toArray();
		double[] ordered = Arrays.stream(order).mapToDouble(i -> torqueNm[i]).toArray();
		chart.add(new XySeries(id, label, role, style, MarkerStyle.NONE, angle, unit.fromSi(ordered), false));
	}

	private static double turned(double angleRad) {
		double turn = 2 * Math.PI;
		return angleRad - turn * Math.floor(angleRad / turn);
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
