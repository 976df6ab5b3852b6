/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui;

import java.util.StringJoiner;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Ctrl+C in a table copies the selected rows, or all, as tab-separated text that a spreadsheet takes. */
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
	}

	private static void copy(Table table) {
		TableItem[] rows = table.getSelectionCount() > 0 ? table.getSelection() : table.getItems();
		if (rows.length == 0) {
			return;
		}
		StringJoiner lines = new StringJoiner("\n"); //$NON-NLS-1$
		for (TableItem row : rows) {
			StringJoiner cells = new StringJoiner("\t"); //$NON-NLS-1$
			for (int column = 0; column < table.getColumnCount(); column++) {
				cells.add(row.getText(column));
			}
			lines.add(cells.toString());
		}
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { lines.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
