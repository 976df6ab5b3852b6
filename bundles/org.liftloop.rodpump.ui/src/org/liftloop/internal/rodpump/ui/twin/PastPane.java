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

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.twin.live.PastStroke;
import org.liftloop.rodpump.twin.report.AnalysisCharts;
import org.liftloop.ui.charts.ChartActions;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.theme.ChartColors;
import org.liftloop.ui.twin.Labels;
import org.liftloop.ui.twin.ReadingRow;

/** A recorded stroke: its cards, what was estimated of it, and the decision that stood then. */
final class PastPane extends Composite {

	private final Label banner;
	private final ReadingRow readings;
	private final XyChartControl chart;
	private final Label decision;
	private Optional<Shown> shown = Optional.empty();

	private record Shown(String well, PastStroke stroke) {
	}

	/** @param parent gets the pane */
	PastPane(Composite parent) {
		super(parent, SWT.NONE);
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		banner = new Label(this, SWT.WRAP);
		banner.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(banner);
		readings = new ReadingRow(this, Readings.COUNT);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(readings);
		decision = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(decision);
		chart = new XyChartControl(this, SWT.NONE, XyChartModel.builder("").build()); //$NON-NLS-1$
		ChartColors.follow(chart);
		new ChartActions(chart, () -> chart.model().title()).createContextMenu();
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 260).applyTo(chart);
	}

	/**
	 * @param well   name of the well
	 * @param stroke the stroke
	 */
	void show(String well, PastStroke stroke) {
		shown = Optional.of(new Shown(well, stroke));
		refresh();
	}

	/** Shows it in the units that the user has now. */
	void refresh() {
		shown.ifPresent(this::paint);
	}

	private void paint(Shown past) {
		PastStroke stroke = past.stroke();
		QuantityFormat format = LiftloopPreferences.screenFormat();
		String number = Long.toString(stroke.surfaceCard().sequence());
		Labels.wrap(banner, NLS.bind(Messages.Past_banner, number, LiveWords.time(stroke.end())));
		readings.show(Readings.of(stroke, format), false);
		chart.setModel(AnalysisCharts.recordedCards(
				NLS.bind(Messages.Past_title, new Object[] { past.well(), number, LiveWords.time(stroke.end()) }),
				stroke.surfaceCard(), stroke.pumpCard(), LiftloopPreferences.unitSystem()));
		HistoryEvent stood = stroke.decision();
		Labels.wrap(decision, stood == null ? Messages.Past_noDecision
				: NLS.bind(Messages.Past_decision, LiveWords.time(stood.time()), stood.text()));
	}
}
