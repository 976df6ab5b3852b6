/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The modified Goodman diagram of a rod string: maximum over minimum stress, per grade the triangle between the
 * allowable line S_A = (T/4 + 0.5625 Smin) SF and the line Smax = Smin, and one point per taper. The line is API
 * RP 11BR's for grades with a stated minimum tensile strength. Stress loading is handed over, not computed here.
 */
public final class GoodmanChartModel {

	/** The share of the minimum tensile strength that is allowed at zero minimum stress. */
	private static final double TENSILE_SHARE = 0.25;

	/** The slope of the allowable line. */
	private static final double SLOPE = 0.5625;

	/** Grades take these line styles in turn, so that they stay apart without colour. */
	private static final LineStyle[] STYLES = { LineStyle.SOLID, LineStyle.DASHED, LineStyle.DASH_DOTTED,
			LineStyle.DOTTED };

	private GoodmanChartModel() {
	}

	/**
	 * @param title the heading, usually the well
	 * @param stressUnit the unit to show stresses in, its factor from pascals
	 * @return a builder
	 */
	public static Builder builder(String title, AxisUnit stressUnit) {
		return new Builder(title, stressUnit);
	}

	/** Takes grades and tapers in SI. A builder serves one thread. */
	public static final class Builder {

		private final XyChartBuilder chart;
		private final AxisUnit stressUnit;
		private final Set<Grade> grades = new HashSet<>();

		private Builder(String title, AxisUnit stressUnit) {
			this.stressUnit = stressUnit;
			chart = XyChartModel.builder(title).xAxis("Minimum stress", stressUnit.symbol())
					.yAxis("Maximum stress", stressUnit.symbol()).zeroAtEdge()
					.noDataReason("No data: there is no rod taper with known stresses.");
		}

		/**
		 * Adds the triangle of a grade. One that is there already is not added again.
		 *
		 * @param name the grade, for example {@code D}
		 * @param tensileStrengthPa minimum tensile strength T in Pa, positive
		 * @param serviceFactor service factor SF, positive and below 16/9 (from there on nothing would bound the
		 *            stress)
		 * @return this builder
		 * @throws IllegalArgumentException if a value is out of its range
		 */
		public Builder grade(String name, double tensileStrengthPa, double serviceFactor) {
			Grade grade = new Grade(name, tensileStrengthPa, serviceFactor);
			int index = grades.size();
			if (grades.add(grade)) {
				double start = stressUnit.fromSi(grade.allowablePa(0));
				double end = stressUnit.fromSi(grade.limitPa());
				chart.add(new XySeries("grade" + index, grade.label(), ColorRole.LIMIT, STYLES[index % STYLES.length],
						MarkerStyle.NONE, new double[] { 0, 0, end }, new double[] { 0, start, end }, true));
			}
			return this;
		}

		/**
		 * Adds the point of a taper.
		 *
		 * @param name the taper, for example {@code 1: 1 in, D}
		 * @param minStressPa least stress at the top of the taper in Pa
		 * @param maxStressPa greatest stress there in Pa
		 * @param loadingFraction stress loading, 1 for exactly on the allowable line; NaN where not determinable
		 * @param inside whether the taper keeps its limit
		 * @return this builder
		 */
		public Builder taper(String name, double minStressPa, double maxStressPa, double loadingFraction,
				boolean inside) {
			String loading = Double.isFinite(loadingFraction)
					? String.format(Locale.ROOT, "%.1f %%", 100 * loadingFraction)
					: "loading not determinable";
			String label = name + ": " + loading + (inside ? "" : " (outside)");
			chart.point(stressUnit.fromSi(minStressPa), stressUnit.fromSi(maxStressPa), label,
					inside ? ColorRole.INSIDE : ColorRole.OUTSIDE, inside ? MarkerStyle.CIRCLE : MarkerStyle.TRIANGLE);
			if (minStressPa < 0) {
				chart.footnote(name + ": compression (minimum stress below zero), which the diagram does not cover.");
			}
			return this;
		}

		/**
		 * @param text a remark below the chart
		 * @return this builder
		 */
		public Builder footnote(String text) {
			chart.footnote(text);
			return this;
		}

		/**
		 * @param reason the sentence shown when there is nothing to draw, and why
		 * @return this builder
		 */
		public Builder noDataReason(String reason) {
			chart.noDataReason(reason);
			return this;
		}

		/**
		 * @return the model
		 */
		public XyChartModel build() {
			return chart.build();
		}
	}

	/** A rod grade in service. */
	private record Grade(String name, double tensileStrengthPa, double serviceFactor) {

		Grade {
			if (!(tensileStrengthPa > 0) || Double.isInfinite(tensileStrengthPa)) {
				throw new IllegalArgumentException(
						"Grade " + name + ": the tensile strength is finite and positive, not " + tensileStrengthPa);
			}
			if (!(serviceFactor > 0 && serviceFactor < 1 / SLOPE)) {
				throw new IllegalArgumentException(
						"Grade " + name + ": the service factor lies between 0 and 16/9, not " + serviceFactor);
			}
		}

		double allowablePa(double minStressPa) {
			return (TENSILE_SHARE * tensileStrengthPa + SLOPE * minStressPa) * serviceFactor;
		}

		/** Where the allowable line meets Smax = Smin. */
		double limitPa() {
			return allowablePa(0) / (1 - SLOPE * serviceFactor);
		}

		String label() {
			return String.format(Locale.ROOT, "Grade %s, service factor %.2f", name, serviceFactor);
		}
	}
}
