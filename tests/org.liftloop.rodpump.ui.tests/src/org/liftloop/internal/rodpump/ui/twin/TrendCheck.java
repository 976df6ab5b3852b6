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

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.Widgets;

/** The trends view as a user works it. */
final class TrendCheck {

	private TrendCheck() {
	}

	/** Checks a signal and waits for its trend. */
	static void check(RootBot trends, String signal) {
		Table list = trends.control("the signals", Table.class, table -> (table.getStyle() & SWT.CHECK) != 0).widget();
		Ui.waitUntil(Condition.of(signal, () -> item(list, signal).isPresent()));
		Ui.run(() -> {
			TableItem item = item(list, signal).orElseThrow();
			item.setChecked(true);
			Event event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			list.notifyListeners(SWT.Selection, event);
		});
		Ui.waitUntil(Condition.of("the trend of " + signal,
				() -> Widgets.first(trends.widget(), XyChartControl.class,
						chart -> chart.model().title().equals(signal) && !chart.model().isEmpty()).isPresent()),
				LiveBot.PATIENCE_SECONDS);
	}

	private static Optional<TableItem> item(Table list, String signal) {
		return Arrays.stream(list.getItems()).filter(item -> item.getText().equals(signal)).findFirst();
	}
}
