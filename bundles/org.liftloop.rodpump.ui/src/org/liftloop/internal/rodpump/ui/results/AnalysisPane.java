/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.model.SurfaceCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.report.AnalysisCharts;
import org.liftloop.ui.tables.RowTable;
import org.liftloop.ui.theme.ChartColors;

/** What an analysis tells beside the card: the Goodman and torque charts above, the results, the tapers and the notes below it. */
public final class AnalysisPane {

	private final XyChartControl goodman;
	private final XyChartControl torque;
	private final RowTable<ResultRow> results;
	private final RowTable<TaperRow> tapers;
	private final RowTable<StringCheckRow> stringCheck;
	private final Rp11lPane rp11l;
	private final SignalPane signal;
	private final Text notes;

	/**
	 * @param parent a composite with a fill layout
	 */
	public AnalysisPane(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		CTabFolder charts = new CTabFolder(sash, SWT.BOTTOM | SWT.FLAT);
		goodman = chart(charts, Messages.Goodman_tab, noChart(Messages.Goodman_title, Messages.Goodman_computing));
		torque = chart(charts, Messages.Torque_tab, noChart(Messages.Torque_title, Messages.Goodman_computing));
		charts.setSelection(0);
		CTabFolder tabs = new CTabFolder(sash, SWT.BOTTOM | SWT.FLAT);
		results = AnalysisTables.results(tab(tabs, Messages.Tab_results));
		tapers = AnalysisTables.tapers(tab(tabs, Messages.Tab_tapers));
		stringCheck = AnalysisTables.stringCheck(tab(tabs, Messages.Tab_stringCheck));
		rp11l = new Rp11lPane(tab(tabs, Messages.Tab_rp11l));
		signal = new SignalPane(tab(tabs, Messages.Tab_signal));
		notes = createNotes(tab(tabs, Messages.Tab_notes));
		tabs.setSelection(0);
		sash.setWeights(50, 50);
	}

	/**
	 * @return the Goodman chart
	 */
	public XyChartControl goodman() {
		return goodman;
	}

	/**
	 * @return the chart of the net gearbox torque
	 */
	public XyChartControl torque() {
		return torque;
	}

	/**
	 * @return the table of results
	 */
	public RowTable<ResultRow> results() {
		return results;
	}

	/**
	 * @return the table of the measures of the card's quality
	 */
	public RowTable<MeasureRow> signal() {
		return signal.table();
	}

	/**
	 * @return the design check of the tapers
	 */
	public RowTable<StringCheckRow> stringCheck() {
		return stringCheck;
	}

	/**
	 * @return API RP 11L beside the card
	 */
	public Rp11lPane rp11l() {
		return rp11l;
	}

	/**
	 * Shows what is known now; without a result the reason takes its place, never a number.
	 *
	 * @param card the card
	 * @param state its analysis
	 * @param system the unit system
	 */
	public void show(SurfaceCard card, RunState<CardAnalysis> state, UnitSystem system) {
		CardAnalysis analysis = state.shown();
		goodman.setModel(analysis == null ? noChart(Messages.Goodman_title, reason(state))
				: AnalysisCharts.goodman(analysis, system));
		torque.setModel(analysis == null ? noChart(Messages.Torque_title, reason(state))
				: AnalysisCharts.torque(analysis, system));
		results.show(analysis == null ? List.of() : AnalysisRows.results(analysis, system));
		tapers.show(analysis == null ? List.of() : AnalysisRows.tapers(analysis, system));
		stringCheck.show(analysis == null ? List.of() : AnalysisRows.stringCheck(analysis, system));
		rp11l.show(analysis, reason(state), system);
		signal.show(analysis, reason(state), system);
		notes.setText(AnalysisNotes.text(card, state));
	}

	private static String reason(RunState<CardAnalysis> state) {
		return switch (state) {
		case RunState.Refused<CardAnalysis> refused -> refused.reason();
		case RunState.Failed<CardAnalysis> failed -> failed.message();
		case RunState.Cancelled<CardAnalysis> cancelled -> Messages.Goodman_cancelled;
		case RunState.Running<CardAnalysis> running -> Messages.Goodman_computing;
		case RunState.Current<CardAnalysis> current -> ""; //$NON-NLS-1$
		};
	}

	private static XyChartControl chart(CTabFolder tabs, String title, XyChartModel model) {
		XyChartControl chart = new XyChartControl(tabs, SWT.NONE, model);
		ChartColors.follow(chart);
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(chart);
		return chart;
	}

	private static XyChartModel noChart(String title, String reason) {
		return XyChartModel.builder(title).noDataReason(reason).build();
	}

	private static Composite tab(CTabFolder tabs, String title) {
		Composite content = new Composite(tabs, SWT.NONE);
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(content);
		return content;
	}

	private static Text createNotes(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		return text;
	}
}
