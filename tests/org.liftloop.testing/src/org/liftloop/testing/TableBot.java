/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table. Rows count from 0; columns go by their heading.
 */
public final class TableBot extends ControlBot<Table> {

	/**
	 * @param table what to work
	 */
	public TableBot(Table table) {
		super(table);
	}

	/**
	 * @return how many rows it has
	 */
	public int rowCount() {
		return Ui.get(widget()::getItemCount);
	}

	/**
	 * @return its headings
	 */
	public List<String> columns() {
		return Ui.get(() -> Arrays.stream(widget().getColumns()).map(TableColumn::getText).toList());
	}

	/**
	 * @param row a row
	 * @param column a heading
	 * @return the text there
	 */
	public String cell(int row, String column) {
		return Ui.get(() -> widget().getItem(row).getText(index(column)));
	}

	/**
	 * @param row a row
	 * @return the texts of all its columns
	 */
	public List<String> row(int row) {
		return Ui.get(() -> IntStream.range(0, Math.max(1, widget().getColumnCount()))
				.mapToObj(column -> widget().getItem(row).getText(column)).toList());
	}

	/**
	 * Clicks a cell.
	 *
	 * @param row a row
	 * @param column a heading
	 * @return this
	 */
	public TableBot click(int row, String column) {
		Input.click(widget(), Ui.get(() -> shown(row).getBounds(index(column))));
		return this;
	}

	/**
	 * Double-clicks a cell.
	 *
	 * @param row a row
	 * @param column a heading
	 * @return this
	 */
	public TableBot doubleClick(int row, String column) {
		Input.doubleClick(widget(), Ui.get(() -> shown(row).getBounds(index(column))));
		// What the toolkit makes of a double click on an item; see Input.doubleClick.
		Event event = new Event();
		event.item = Ui.get(() -> widget().getItem(row));
		Ui.start(() -> widget().notifyListeners(SWT.DefaultSelection, event));
		Input.settle();
		return this;
	}

	/**
	 * Clicks the first column of a row and waits for its selection.
	 *
	 * @param row a row
	 * @return this
	 */
	public TableBot select(int row) {
		Input.click(widget(), Ui.get(() -> shown(row).getBounds(0)));
		Ui.waitUntil(Condition.of("the selection of row " + row, () -> widget().isSelected(row))); //$NON-NLS-1$
		return this;
	}

	private TableItem shown(int row) {
		TableItem item = widget().getItem(row);
		widget().showItem(item);
		return item;
	}

	private int index(String column) {
		List<String> headings = Arrays.stream(widget().getColumns()).map(TableColumn::getText).toList();
		int index = headings.indexOf(column);
		if (index < 0) {
			throw new AssertionError("No column \"" + column + "\" among " + headings); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return index;
	}
}
