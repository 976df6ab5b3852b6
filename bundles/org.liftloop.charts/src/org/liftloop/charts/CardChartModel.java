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

/**
 * The dynamometer cards of one stroke as a chart: polished-rod load over polished-rod position (surface card) and pump
 * load over pump position (downhole card) on one position axis. Both are closed curves.
 */
public final class CardChartModel {

	/** The id of the surface card's series. */
	public static final String SURFACE_CARD = "surfaceCard";

	/** The id of the downhole card's series. */
	public static final String DOWNHOLE_CARD = "downholeCard";

	private CardChartModel() {
	}

	/**
	 * @param title the heading, usually well and time
	 * @param positionUnit the unit to show positions in, its factor from metres
	 * @param loadUnit the unit to show loads in, its factor from newtons
	 * @return a builder
	 */
	public static Builder builder(String title, AxisUnit positionUnit, AxisUnit loadUnit) {
		return new Builder(title, positionUnit, loadUnit);
	}

	/** Takes cards and loads in SI. A builder serves one thread. */
	public static final class Builder {

		private final XyChartBuilder chart;
		private final AxisUnit positionUnit;
		private final AxisUnit loadUnit;

		private Builder(String title, AxisUnit positionUnit, AxisUnit loadUnit) {
			this.positionUnit = positionUnit;
			this.loadUnit = loadUnit;
			chart = XyChartModel.builder(title).xAxis("Position", positionUnit.symbol())
					.yAxis("Load", loadUnit.symbol()).noDataReason("No data: there is no card to show.");
		}

		/**
		 * Adds the measured card.
		 *
		 * @param positionM polished-rod positions in m, in the order of the stroke
		 * @param loadN polished-rod loads in N, as many
		 * @return this builder
		 * @throws IllegalArgumentException if the arrays differ in length
		 */
		public Builder surfaceCard(double[] positionM, double[] loadN) {
			return card(SURFACE_CARD, "Surface card", ColorRole.SURFACE_CARD, positionM, loadN);
		}

		/**
		 * Adds the computed card at the pump.
		 *
		 * @param positionM pump positions in m, in the order of the stroke
		 * @param loadN pump loads in N, as many
		 * @return this builder
		 * @throws IllegalArgumentException if the arrays differ in length
		 */
		public Builder downholeCard(double[] positionM, double[] loadN) {
			return card(DOWNHOLE_CARD, "Downhole card", ColorRole.DOWNHOLE_CARD, positionM, loadN);
		}

		/**
		 * Adds another card to compare with, for example that of a design or of another day.
		 *
		 * @param id id of its series
		 * @param label its name
		 * @param role its meaning
		 * @param style how it is drawn
		 * @param positionM positions in m, in the order of the stroke
		 * @param loadN loads in N, as many
		 * @return this builder
		 * @throws IllegalArgumentException if the arrays differ in length
		 */
		public Builder otherCard(String id, String label, ColorRole role, LineStyle style, double[] positionM,
				double[] loadN) {
			chart.add(new XySeries(id, label, role, style, MarkerStyle.NONE, positionUnit.fromSi(positionM),
					loadUnit.fromSi(loadN), true));
			return this;
		}

		/**
		 * Adds an open curve that the card must not cross.
		 *
		 * @param id id of its series
		 * @param label its name
		 * @param positionM positions in m
		 * @param loadN loads in N, as many
		 * @return this builder
		 * @throws IllegalArgumentException if the arrays differ in length
		 */
		public Builder limit(String id, String label, double[] positionM, double[] loadN) {
			chart.add(new XySeries(id, label, ColorRole.LIMIT, LineStyle.DASHED, MarkerStyle.NONE,
					positionUnit.fromSi(positionM), loadUnit.fromSi(loadN), false));
			return this;
		}

		/**
		 * Adds the line of the weight of the rods in fluid (Wrf), to compare the surface card with.
		 *
		 * @param weightN buoyant rod weight in N
		 * @return this builder
		 */
		public Builder buoyantRodWeight(double weightN) {
			return referenceLoad("Buoyant rod weight", weightN);
		}

		/**
		 * Adds the line of the fluid load on the plunger (Fo), to compare the downhole card with.
		 *
		 * @param loadN fluid load in N
		 * @return this builder
		 */
		public Builder fluidLoad(double loadN) {
			return referenceLoad("Fluid load", loadN);
		}

		/**
		 * Adds a horizontal line at any other load.
		 *
		 * @param label its name
		 * @param loadN the load in N
		 * @return this builder
		 */
		public Builder referenceLoad(String label, double loadN) {
			chart.line(ReferenceLine.Orientation.HORIZONTAL, loadUnit.fromSi(loadN), label, ColorRole.REFERENCE);
			return this;
		}

		/**
		 * Marks a point, for example PPRL, MPRL or the knee that tells the pump fillage.
		 *
		 * @param label its name
		 * @param positionM its position in m
		 * @param loadN its load in N
		 * @param role which card it belongs to
		 * @return this builder
		 */
		public Builder mark(String label, double positionM, double loadN, ColorRole role) {
			chart.point(positionUnit.fromSi(positionM), loadUnit.fromSi(loadN), label, role, MarkerStyle.DIAMOND);
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
		 * @param reason the sentence shown when there is no card, and why
		 * @return this builder
		 */
		public Builder noDataReason(String reason) {
			chart.noDataReason(reason);
			return this;
		}

		/**
		 * @return the model
		 * @throws IllegalArgumentException if one card was added twice
		 */
		public XyChartModel build() {
			return chart.build();
		}

		private Builder card(String id, String label, ColorRole role, double[] positionM, double[] loadN) {
			return otherCard(id, label, role, LineStyle.SOLID, positionM, loadN);
		}
	}
}
