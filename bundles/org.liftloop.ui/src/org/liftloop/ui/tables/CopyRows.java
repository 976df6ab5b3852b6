/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.tables;

import java.util.Arrays;
import java.util.StringJoiner;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Ctrl+C in a table, and Copy in its context menu, copies the selected rows, or all with their headings, as tab-separated
 * text that a spreadsheet takes.
 */
public final class CopyRows {

	private CopyRows() {
	}

	/**
	 * @param table a table whose cells are shown
	 */
	public static void install(Table table) {
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
				copy(table);
				event.doit = false;
			}
		}));
		Menu menu = new Menu(table);
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(Messages.Copy);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> copy(table)));
		table.setMenu(menu);
	}

	/**
	 * Copies all rows with their headings, whatever is selected.
	 *
	 * @param table a table whose cells are shown
	 */
	public static void copyAll(Table table) {
		StringJoiner lines = lines(table, table.getItems());
		StringJoiner headings = new StringJoiner("\t"); //$NON-NLS-1$
		Arrays.stream(table.getColumns()).map(TableColumn::getText).forEach(headings::add);
		put(table, headings + "\n" + lines); //$NON-NLS-1$
	}

	private static void copy(Table table) {
		if (table.getItemCount() == 0) {
			return;
		}
		if (table.getSelectionCount() == 0) {
			copyAll(table);
		} else {
			put(table, lines(table, table.getSelection()).toString());
		}
	}

	private static StringJoiner lines(Table table, TableItem[] rows) {
		StringJoiner lines = new StringJoiner("\n"); //$NON-NLS-1$
		for (TableItem row : rows) {
			StringJoiner cells = new StringJoiner("\t"); //$NON-NLS-1$
			for (int column = 0; column < table.getColumnCount(); column++) {
				cells.add(row.getText(column));
			}
			lines.add(cells.toString());
		}
		return lines;
	}

	private static void put(Table table, String text) {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
