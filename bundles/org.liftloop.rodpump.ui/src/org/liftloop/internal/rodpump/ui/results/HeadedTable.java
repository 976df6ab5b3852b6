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

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.tables.RowTable;

/**
 * A table below a line that says what it is worth as a whole.
 *
 * @param <R> the type of the table's records
 */
final class HeadedTable<R> {

	private final CLabel head;
	private final RowTable<R> table;

	/**
	 * @param parent gets both and a layout
	 * @param make makes the table
	 */
	HeadedTable(Composite parent, Function<Composite, RowTable<R>> make) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		head = new CLabel(parent, SWT.NONE);
		head.setMargins(4, 3, 4, 3);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = make.apply(area);
	}

	RowTable<R> table() {
		return table;
	}

	/** Shows a line, cut where there is no room; its tool tip is whole. */
	void head(String words, @Nullable Image icon) {
		// Sentences hold names of files: an ampersand is no mnemonic.
		String plain = words.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		head.setText(plain);
		head.setToolTipText(plain);
		head.setImage(icon);
	}
}
