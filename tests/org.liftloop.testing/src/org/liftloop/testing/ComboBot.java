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

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

/**
 * A drop-down list.
 */
public final class ComboBot extends ControlBot<Combo> {

	/**
	 * @param combo what to work
	 */
	public ComboBot(Combo combo) {
		super(combo);
	}

	/**
	 * @return what it shows
	 */
	public String text() {
		return Ui.get(widget()::getText);
	}

	/**
	 * @return what can be chosen
	 */
	public List<String> items() {
		return Ui.get(() -> List.of(widget().getItems()));
	}

	/**
	 * Chooses an item; like a menu's, the list's geometry is not told, so it gets the event of a choice.
	 *
	 * @param item the item's text
	 */
	public void choose(String item) {
		waitUntilEnabled();
		Ui.get(() -> {
			int index = widget().indexOf(item);
			if (index < 0) {
				throw new AssertionError("No \"" + item + "\" among " + List.of(widget().getItems())); //$NON-NLS-1$ //$NON-NLS-2$
			}
			widget().select(index);
			return index;
		});
		Ui.start(() -> widget().notifyListeners(SWT.Selection, new Event()));
		Input.settle();
	}
}
