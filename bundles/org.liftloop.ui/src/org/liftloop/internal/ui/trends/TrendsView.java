/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.trends;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.internal.ui.live.LiveViewPart;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.theme.ChartColors;

/** Recorded signals and estimates over time, one chart below the other. */
public final class TrendsView extends LiveViewPart {

	/** Id of the view, and of its context help. */
	public static final String ID = "org.liftloop.ui.trends"; //$NON-NLS-1$

	/** Charts that are shown at most. */
	static final int MOST_CHARTS = 4;
	/** Height below which a chart is not shrunk, in pixels. */
	private static final int LEAST_HEIGHT = 190;
	/** Time between two questions, ms. */
	private static final int LOOK_MILLIS = 2000;
	private static final List<Duration> SPANS = List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(8),
			Duration.ofDays(1), Duration.ofDays(7));

	/** Key of a chart's menu among its data. */
	private static final String MENU = "menu"; //$NON-NLS-1$

	private Optional<View> view = Optional.empty();
	private List<TrendSignal> signals = List.of();

	private record View(Combo span, Table list, ScrolledComposite scrolled, Composite charts, TrendQueryJob job) {
	}

	/** Made by the workbench. */
	public TrendsView() {
		super(ID);
	}

	@Override
	protected Control build(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		Composite side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(side);
		Combo span = new Combo(side, SWT.READ_ONLY | SWT.DROP_DOWN);
		span.setItems(Messages.Span_10min, Messages.Span_1h, Messages.Span_8h, Messages.Span_1d, Messages.Span_7d);
		span.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(span);
		Table list = new Table(side, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		ScrolledComposite scrolled = new ScrolledComposite(sash, SWT.V_SCROLL);
		Composite charts = new Composite(scrolled, SWT.NONE);
		charts.setLayout(new FillLayout(SWT.VERTICAL));
		scrolled.setContent(charts);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		sash.setWeights(25, 75);
		span.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK) {
				refresh();
			}
		}));
		TrendQueryJob job = new TrendQueryJob(parent.getDisplay(), this::show);
		view = Optional.of(new View(span, list, scrolled, charts, job));
		list.getDisplay().timerExec(LOOK_MILLIS, () -> {
			if (!list.isDisposed()) {
				pulse().every(LOOK_MILLIS);
			}
		});
		return list;
	}

	@Override
	protected void refresh() {
		view.ifPresent(this::refresh);
	}

	private void refresh(View shown) {
		List<TrendSignal> present = LiveFields.ofWorkbench().running().stream()
				.flatMap(field -> TrendSignal.of(field).stream()).toList();
		if (!present.equals(signals)) {
			fill(shown, present);
		}
		List<TrendSignal> chosen = Arrays.stream(shown.list().getItems()).filter(TableItem::getChecked)
				.map(item -> signals.get(shown.list().indexOf(item))).limit(MOST_CHARTS).toList();
		setContentDescription(present.isEmpty() ? Messages.Nothing_live : chosen.isEmpty() ? Messages.Choose : ""); //$NON-NLS-1$
		shown.job().ask(new TrendQueryJob.Question(chosen, SPANS.get(shown.span().getSelectionIndex()),
				Math.max(50, shown.charts().getSize().x), LiftloopPreferences.unitSystem()));
	}

	/** What was checked stays checked, also after a restart of the field. */
	private void fill(View shown, List<TrendSignal> present) {
		List<String> checked = Arrays.stream(shown.list().getItems()).filter(TableItem::getChecked).map(TableItem::getText)
				.toList();
		shown.list().setRedraw(false);
		shown.list().removeAll();
		for (TrendSignal signal : present) {
			TableItem item = new TableItem(shown.list(), SWT.NONE);
			item.setText(signal.title());
			item.setChecked(checked.contains(signal.title()));
		}
		shown.list().setRedraw(true);
		signals = present;
	}

	private void show(TrendQueryJob.Question asked, List<TrendQueryJob.Trend> trends) {
		view.filter(shown -> !shown.charts().isDisposed()).ifPresent(shown -> {
			Control[] present = shown.charts().getChildren();
			for (int i = trends.size(); i < present.length; i++) {
				present[i].dispose();
			}
			for (int i = 0; i < trends.size(); i++) {
				XyChartControl chart = i < present.length && present[i] instanceof XyChartControl known ? known
						: chart(shown, trends.get(i));
				chart.setModel(trends.get(i).chart());
				if (chart.getData(MENU) instanceof MomentMenu menu) {
					menu.show(trends.get(i));
				}
			}
			if (trends.size() != present.length) {
				shown.scrolled().setMinHeight(trends.size() * LEAST_HEIGHT);
				shown.charts().layout();
			}
		});
	}

	private XyChartControl chart(View shown, TrendQueryJob.Trend trend) {
		XyChartControl chart = new XyChartControl(shown.charts(), SWT.NONE, trend.chart());
		ChartColors.follow(chart);
		chart.setData(MENU, new MomentMenu(chart, getSite().getPage()));
		return chart;
	}

	@Override
	public void dispose() {
		view.ifPresent(shown -> shown.job().cancel());
		super.dispose();
	}
}
