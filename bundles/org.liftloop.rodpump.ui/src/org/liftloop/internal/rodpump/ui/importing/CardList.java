/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The cards of a file, each with a check box: what is checked is imported, what is selected is pictured. */
final class CardList {

	private final Table table;
	private final IntConsumer selected;
	private final Runnable chosen;
	private List<CardFile> shown = List.of();

	/**
	 * @param parent gets the list
	 * @param selected told which card is selected
	 * @param chosen told that the check boxes are others
	 */
	CardList(Composite parent, IntConsumer selected, Runnable chosen) {
		this.selected = selected;
		this.chosen = chosen;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (String title : List.of(Messages.Cards_card, Messages.Cards_points, Messages.Cards_stroke,
				Messages.Cards_peakLoad)) {
			TableColumn column = new TableColumn(table, table.getColumnCount() == 0 ? SWT.LEFT : SWT.RIGHT);
			column.setText(title);
			layout.setColumnData(column, new ColumnWeightData(table.getColumnCount() == 1 ? 3 : 2, 60, true));
		}
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(this::selected));
	}

	void show(CardFile file) {
		shown = List.of(file);
		table.removeAll();
		QuantityFormat format = LiftloopPreferences.screenFormat();
		List<ImportedCard> cards = file.preview().cards();
		for (int i = 0; i < cards.size(); i++) {
			double[] positionM = cards.get(i).points().positionM();
			double[] loadN = cards.get(i).points().loadN();
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { cards.get(i).name(), String.format(Locale.getDefault(), "%,d", positionM.length), //$NON-NLS-1$
					format.format(Quantity.POSITION, greatest(positionM) + greatest(negative(positionM))),
					format.format(Quantity.FORCE, greatest(loadN)) });
			item.setChecked(file.isChosen(i));
		}
		if (!cards.isEmpty()) {
			table.select(0);
		}
	}

	private void selected(SelectionEvent event) {
		int index = table.indexOf((TableItem) event.item);
		if (event.detail == SWT.CHECK) {
			shown.forEach(file -> file.choose(index, table.getItem(index).getChecked()));
			chosen.run();
		} else {
			selected.accept(index);
		}
	}

	private static double greatest(double[] values) {
		return Arrays.stream(values).filter(Double::isFinite).max().orElse(Double.NaN);
	}

	private static double[] negative(double[] values) {
		return Arrays.stream(values).map(value -> -value).toArray();
	}
}
