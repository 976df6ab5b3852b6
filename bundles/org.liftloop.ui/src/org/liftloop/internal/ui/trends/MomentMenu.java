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
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.model.Asset;
import org.liftloop.ui.charts.ChartActions;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementOpener;
import org.liftloop.ui.live.MomentTarget;

/** The context menu of a trend: leads to the asset as it was at the time under the mouse. */
final class MomentMenu {

	private final XyChartControl chart;
	private final IWorkbenchPage page;
	private Optional<TrendQueryJob.Trend> trend = Optional.empty();
	private Optional<Moment> moment = Optional.empty();

	/** What was under the mouse when the menu was asked for: the trend goes on while it is open. */
	private record Moment(TrendSignal signal, Instant time) {
	}

	/**
	 * @param chart the chart of the trend
	 * @param page  where the asset is opened
	 */
	MomentMenu(XyChartControl chart, IWorkbenchPage page) {
		this.chart = chart;
		this.page = page;
		MenuManager menu = new ChartActions(chart, () -> chart.model().title()).createContextMenu();
		menu.insert(0, new ActionContributionItem(show()));
		Control plot = chart.plotArea();
		plot.addListener(SWT.MenuDetect, event -> moment = trend.map(shown -> under(shown, plot.toControl(event.x, event.y))));
	}

	private Action show() {
		Action action = new Action(Messages.Moment_show) {

			@Override
			public void run() {
				moment.ifPresent(MomentMenu.this::open);
			}
		};
		action.setToolTipText(Messages.Moment_showTip);
		return action;
	}

	/** @param shown the trend that is shown now */
	void show(TrendQueryJob.Trend shown) {
		trend = Optional.of(shown);
	}

	/** The x axis is in minutes before the end of the trend. */
	private Moment under(TrendQueryJob.Trend shown, Point at) {
		ValueRange range = chart.xRange();
		int width = Math.max(1, chart.plotArea().getSize().x);
		double minutes = Math.min(0, range.min() + range.span() * Math.clamp((double) at.x / width, 0, 1));
		return new Moment(shown.signal(), shown.end().plus(Duration.ofMillis(Math.round(minutes * 60e3))));
	}

	private void open(Moment chosen) {
		IFile file = chosen.signal().field().file();
		String name = chosen.signal().tag().asset();
		// Held until the editor has it too.
		FieldDocument document = FieldDocument.acquire(file, null);
		try {
			if (!document.isLoaded()) {
				return;
			}
			Optional<Asset> asset = document.field().getAssets().stream().filter(one -> name.equals(one.getName())).findFirst();
			if (asset.isPresent()
					&& FieldElementOpener.open(page, document, asset.get()) instanceof MomentTarget target) {
				target.showMoment(chosen.time());
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		} finally {
			document.release();
		}
	}
}
