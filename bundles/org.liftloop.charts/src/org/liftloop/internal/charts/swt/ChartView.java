/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts.swt;

import java.text.Format;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxis.Direction;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.liftloop.charts.AxisModel;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.NumberText;
import org.liftloop.charts.ReadOut;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.internal.charts.PlotScale;
import org.liftloop.internal.charts.TextFlow;

/**
 * A model on SWTChart's plain chart layer, and what of it is in view. SWTChart draws title, axes, grid and numbers; what is in
 * the plot is painted by {@link PlotUnderlay}, {@link SeriesPainter} and {@link PlotOverlay}.
 */
public final class ChartView {

	/** How often the whole range may be magnified; beyond, pixels of far points would leave what the toolkit draws. */
	static final double MAX_MAGNIFICATION = 1000;

	/** How far out of the whole range one may zoom. */
	static final double MAX_REDUCTION = 4;

	private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";
	private static final int X_STEP_PX = 64;
	private static final int Y_STEP_PX = 40;

	private final Chart chart;
	private final ControlColors colors;
	private final ChartFonts fonts;
	private final SeriesBinding binding;
	private final PlotOverlay overlay;
	private XyChartModel model;
	private ValueRange xRange;
	private ValueRange yRange;
	private List<XySeries> shownSeries;

	ChartView(Composite parent, ControlColors colors, ChartFonts fonts, XyChartModel model) {
		this.colors = colors;
		this.fonts = fonts;
		this.shownSeries = model.series();
		this.model = model;
		this.xRange = model.xAxis().range();
		this.yRange = model.yAxis().range();
		chart = new Chart(parent, Chart.NO_AXIS_POSITION_UPDATE);
		// roles decide the colours of the parts; the theme styles the control around them
		chart.setData(CSS_DISABLED, Boolean.TRUE);
		for (Control child : chart.getChildren()) {
			child.setData(CSS_DISABLED, Boolean.TRUE);
		}
		binding = new SeriesBinding(chart, colors);
		overlay = new PlotOverlay(this, colors);
		chart.suspendUpdate(true);
		chart.getLegend().setVisible(false);
		xAxis().getTick().setTickMarkStepHint(X_STEP_PX);
		yAxis().getTick().setTickMarkStepHint(Y_STEP_PX);
		xAxis().setDrawAxisLine(false);
		yAxis().setDrawAxisLine(false);
		chart.getPlotArea().addCustomPaintListener(new PlotUnderlay(this, colors));
		SeriesPainter painter = new SeriesPainter(this, colors);
		chart.getPlotArea().addCustomPaintListener(e -> painter.paint(e.gc));
		chart.getPlotArea().addCustomPaintListener(e -> overlay.paint(e.gc));
		applyColors();
		show(model);
		chart.suspendUpdate(false);
		chart.addListener(SWT.Resize, e -> fit());
	}

	/** Shows another model; the zoom stays if the axes measure the same in the same units. */
	void show(XyChartModel shown) {
		boolean keepZoom = isZoomed() && shown.xAxis().title().equals(model.xAxis().title())
				&& shown.yAxis().title().equals(model.yAxis().title());
		model = shown;
		overlay.clear();
		if (!keepZoom) {
			xRange = shown.xAxis().range();
			yRange = shown.yAxis().range();
		}
		update();
	}

	/** Changes what is in view, within the limits of magnification. */
	public void setRanges(ValueRange x, ValueRange y) {
		xRange = limited(x, model.xAxis().range(), xRange);
		yRange = limited(y, model.yAxis().range(), yRange);
		overlay.clear();
		update();
	}

	/** Shows the whole range again. */
	public void reset() {
		setRanges(model.xAxis().range(), model.yAxis().range());
	}

	/**
	 * @return whether something else than the whole range is in view
	 */
	public boolean isZoomed() {
		return !xRange.equals(model.xAxis().range()) || !yRange.equals(model.yAxis().range());
	}

	/**
	 * @return the model shown
	 */
	public XyChartModel model() {
		return model;
	}

	/**
	 * @return the abscissas in view
	 */
	public ValueRange xRange() {
		return xRange;
	}

	/**
	 * @return the ordinates in view
	 */
	public ValueRange yRange() {
		return yRange;
	}

	/**
	 * @return where abscissas are in the plot, in pixels from its left edge
	 */
	public PlotScale xScale() {
		return new PlotScale(xRange, 0, Math.max(1, plot().getSize().x));
	}

	/**
	 * @return where ordinates are in the plot, in pixels from its upper edge
	 */
	public PlotScale yScale() {
		return new PlotScale(yRange, Math.max(1, plot().getSize().y), 0);
	}

	/**
	 * @return the control that holds the data: its pixels are those of the scales
	 */
	public Control plot() {
		return chart.getPlotArea().getControl();
	}

	/** The series of the model, reduced to what this size and magnification can show. */
	List<XySeries> shownSeries() {
		return shownSeries;
	}

	Chart chart() {
		return chart;
	}

	PlotOverlay overlay() {
		return overlay;
	}

	Optional<ReadOut> readOut() {
		return overlay.readOut();
	}

	/** Takes colours over from their roles. */
	void applyColors() {
		Color text = colors.color(ColorRole.TEXT);
		chart.setBackground(colors.color(ColorRole.BACKGROUND));
		chart.getPlotArea().setBackground(colors.color(ColorRole.PLOT_BACKGROUND));
		chart.getTitle().setForeground(text);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setForeground(text);
			axis.getTick().setForeground(text);
			axis.getGrid().setForeground(colors.color(ColorRole.GRID));
		}
		binding.applyColors(shownSeries);
		chart.redraw();
	}

	private void update() {
		chart.suspendUpdate(true);
		try {
			xAxis().setRange(new Range(xRange.min(), xRange.max()));
			yAxis().setRange(new Range(yRange.min(), yRange.max()));
			for (IAxis axis : chart.getAxisSet().getAxes()) {
				axis.getTick().setVisible(!model.isEmpty());
				axis.getGrid().setStyle(model.isEmpty() ? LineStyle.NONE : LineStyle.SOLID);
			}
			int runs = reduction();
			shownSeries = model.series().stream().map(s -> s.reducedTo(runs)).toList();
			binding.bind(shownSeries);
		} finally {
			chart.suspendUpdate(false);
		}
		fit();
		chart.redraw();
	}

	/** So many runs as the whole curve would cover pixels at this magnification. */
	private int reduction() {
		double magnification = Math.max(1, model.xAxis().range().span() / xRange.span());
		int width = Math.max(plot().getSize().x, chart.getDisplay().getPrimaryMonitor().getBounds().width);
		return (int) Math.min(1 << 20, width * magnification);
	}

	/** Fits fonts, titles and numbers to the size. */
	void fit() {
		Rectangle area = chart.getClientArea();
		if (area.width <= 0 || area.height <= 0) {
			return;
		}
		chart.suspendUpdate(true);
		GC gc = new GC(chart);
		try {
			applyFonts(area.width);
			gc.setFont(chart.getTitle().getFont());
			GcTextMeter meter = new GcTextMeter(gc);
			chart.getTitle().setText(TextFlow.shorten(model.title(), meter, area.width - 10));
			double titleHeight = meter.lineHeight();
			gc.setFont(xAxis().getTitle().getFont());
			double room = area.width * 0.8;
			xAxis().getTitle().setText(TextFlow.axisTitle(model.xAxis(), meter, room));
			double plotHeight = area.height - titleHeight - 3 * meter.lineHeight() - 20;
			yAxis().getTitle().setText(TextFlow.axisTitle(model.yAxis(), meter, plotHeight));
		} finally {
			gc.dispose();
			chart.suspendUpdate(false);
		}
		boolean changed = fitNumbers(xAxis(), model.xAxis()) | fitNumbers(yAxis(), model.yAxis());
		if (changed) {
			chart.updateLayout();
		}
	}

	/** As many decimals as the step that SWTChart has chosen needs. */
	private static boolean fitNumbers(IAxis axis, AxisModel axisModel) {
		double[] ticks = axis.getTick().getTickLabelValues();
		double step = ticks.length > 1 ? ticks[1] - ticks[0] : axisModel.range().span() / 2;
		double magnitude = Math.max(Math.abs(axis.getRange().lower), Math.abs(axis.getRange().upper));
		NumberText text = NumberText.forStep(step, magnitude);
		int longest = 0;
		for (double tick : ticks) {
			longest = Math.max(longest, text.format(tick).length());
		}
		Format format = new TickFormat(text, axis.getDirection() == Direction.Y ? longest : 0);
		if (format.equals(axis.getTick().getFormat())) {
			return false;
		}
		axis.getTick().setFormat(format);
		return true;
	}

	private IAxis xAxis() {
		return chart.getAxisSet().getXAxis(0);
	}

	private IAxis yAxis() {
		return chart.getAxisSet().getYAxis(0);
	}

	private static ValueRange limited(ValueRange wanted, ValueRange whole, ValueRange current) {
		double share = wanted.span() / whole.span();
		boolean apart = wanted.max() < whole.min() || wanted.min() > whole.max();
		return apart || share < 1 / MAX_MAGNIFICATION || share > MAX_REDUCTION ? current : wanted;
	}

	private void applyFonts(int width) {
		Font font = fonts.text(width);
		chart.getTitle().setFont(fonts.title(width));
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setFont(font);
			axis.getTick().setFont(font);
		}
		plot().setFont(font);
	}
}
