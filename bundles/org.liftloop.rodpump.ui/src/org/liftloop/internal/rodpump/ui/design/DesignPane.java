/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.internal.rodpump.ui.results.StatusLook;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.design.DesignPrediction;
import org.liftloop.rodpump.twin.report.AnalysisCharts;
import org.liftloop.rodpump.twin.report.DesignCharts;
import org.liftloop.ui.charts.ChartActions;
import org.liftloop.ui.tables.RowTable;
import org.liftloop.ui.theme.ChartColors;

/** What a design would do beside what it is compared with: charts, all results, and the runs before. */
public final class DesignPane {

	/** Takes what the user chooses here. */
	public interface Client {

		/**
		 * @param index which of the choices to compare with
		 */
		void compareWith(int index);

		/**
		 * @param index which of the earlier runs to compare with
		 */
		void compareWithRun(int index);

		/**
		 * @param index which of the earlier runs to make a design of
		 */
		void keepRun(int index);
	}

	private final Client client;
	private final Combo baselines;
	private final XyChartControl cards;
	private final XyChartControl goodman;
	private final XyChartControl torque;
	private final RowTable<ComparedRow> compared;
	private final RowTable<DesignRow> history;
	private final Button keep;
	private List<PastRun> runs = List.of();

	/**
	 * @param parent a composite with a fill layout
	 * @param name what the chosen design is called, for the names of exported files
	 * @param client takes what the user chooses here
	 */
	public DesignPane(Composite parent, Supplier<String> name, Client client) {
		this.client = client;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(area);
		Label caption = new Label(area, SWT.NONE);
		caption.setText(Messages.Pane_compare);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(caption);
		baselines = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(baselines);
		baselines.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> client.compareWith(baselines.getSelectionIndex())));
		CTabFolder tabs = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tabs);
		cards = chart(tabs, Messages.Tab_cards, () -> NLS.bind(Messages.Chart_cardsName, name.get()));
		torque = chart(tabs, Messages.Tab_gearbox, () -> NLS.bind(Messages.Chart_torqueName, name.get()));
		goodman = chart(tabs, Messages.Tab_rods, () -> NLS.bind(Messages.Chart_rodsName, name.get()));
		compared = createCompared(tab(tabs, Messages.Tab_comparison));
		Composite past = tab(tabs, Messages.Tab_history);
		GridLayoutFactory.fillDefaults().margins(0, 2).applyTo(past);
		Composite table = new Composite(past, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		history = DesignTable.create(table, Messages.Column_run);
		keep = new Button(past, SWT.PUSH);
		keep.setText(Messages.Button_keep);
		keep.setToolTipText(Messages.Button_keepMeaning);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(keep);
		listen();
		tabs.setSelection(0);
	}

	/**
	 * @return the chart of the predicted cards
	 */
	public XyChartControl cards() {
		return cards;
	}

	/**
	 * @return the chart of the predicted gearbox torque
	 */
	public XyChartControl torque() {
		return torque;
	}

	/**
	 * @return the table of results beside each other
	 */
	public RowTable<ComparedRow> compared() {
		return compared;
	}

	/**
	 * @param choices what can be compared with
	 * @param chosen which of them is
	 */
	public void showBaselines(List<Baseline> choices, Baseline chosen) {
		List<String> labels = choices.stream().map(Baseline::label).toList();
		if (!labels.equals(List.of(baselines.getItems()))) {
			baselines.setItems(labels.toArray(String[]::new));
		}
		baselines.select(choices.indexOf(chosen));
	}

	/**
	 * Shows what is known; without a prediction the reason takes its place, never a number.
	 *
	 * @param design the prediction, if there is one
	 * @param reason why there is none
	 * @param baseline what it is compared with, or null for nothing
	 * @param format how values are shown
	 */
	public void show(Optional<DesignPrediction> design, String reason, @Nullable CardAnalysis baseline,
			QuantityFormat format) {
		cards.setModel(design.map(prediction -> DesignCharts.cards(prediction, baseline, format.system()))
				.orElseGet(() -> noChart(Messages.Tab_cards, reason)));
		torque.setModel(design.map(prediction -> DesignCharts.torque(prediction, baseline, format.system()))
				.orElseGet(() -> noChart(Messages.Tab_gearbox, reason)));
		goodman.setModel(design.map(prediction -> AnalysisCharts.goodman(prediction.analysis(), format.system()))
				.orElseGet(() -> noChart(Messages.Tab_rods, reason)));
		compared.show(design.map(prediction -> ComparedRow.of(prediction.analysis(), baseline, format))
				.orElse(List.of()));
		head(1, baseline == null ? Messages.Column_baseline : baseline.card().name());
		head(2, design.map(DesignPrediction::name).orElse(Messages.Column_design));
	}

	/**
	 * @param past the earlier runs, the latest first
	 * @param format how values are shown
	 */
	public void showHistory(List<PastRun> past, QuantityFormat format) {
		Table table = history.table();
		PastRun selected = table.getSelectionIndex() < 0 ? null : runs.get(table.getSelectionIndex());
		runs = past;
		history.show(past.stream().map(run -> DesignRow.of(run, format)).toList());
		table.deselectAll();
		if (selected != null && past.contains(selected)) {
			table.select(past.indexOf(selected));
		}
		updateKeep();
	}

	private void listen() {
		Table table = history.table();
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			updateKeep();
			with(table.getSelectionIndex(), client::compareWithRun);
		}));
		keep.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> with(table.getSelectionIndex(), client::keepRun)));
	}

	private static void with(int index, Consumer<Integer> action) {
		if (index >= 0) {
			action.accept(index);
		}
	}

	/** The well as it was is no design that could be kept. */
	private void updateKeep() {
		int index = history.table().getSelectionIndex();
		keep.setEnabled(index >= 0 && runs.get(index).settings() != null);
	}

	private void head(int column, String text) {
		compared.table().getColumn(column).setText(text);
	}

	private static RowTable<ComparedRow> createCompared(Composite parent) {
		return new RowTable<>(parent, ComparedRow.class, row -> String.join("\n", row.reasons())) //$NON-NLS-1$
				.column(Messages.Column_quantity, SWT.LEFT, 220, 3, ComparedRow::name, row -> StatusLook.icon(row.status()))
				.column(Messages.Column_baseline, SWT.RIGHT, 100, 1, ComparedRow::baseline)
				.column(Messages.Column_design, SWT.RIGHT, 100, 1, ComparedRow::design)
				.column(Messages.Column_change, SWT.RIGHT, 150, 1, ComparedRow::change);
	}

	private static XyChartControl chart(CTabFolder tabs, String title, Supplier<String> name) {
		Composite area = tab(tabs, title);
		area.setLayout(new FillLayout());
		XyChartControl chart = new XyChartControl(area, SWT.NONE, noChart(title, Messages.Summary_predicting));
		ChartColors.follow(chart);
		new ChartActions(chart, name).createContextMenu();
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
}
