/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a button with which equipment is chosen from a catalogue. */
final class CatalogueMenu {

	/**
	 * Something to choose.
	 *
	 * @param text   what it is, in the user's units
	 * @param source where its figures come from
	 * @param choose takes it
	 */
	record Entry(String text, String source, Runnable choose) {
	}

	private CatalogueMenu() {
	}

	/**
	 * Opens a menu below a button. It is made anew each time: the units of measurement may have changed.
	 *
	 * @param button  the button
	 * @param entries what to choose from
	 */
	static void open(Button button, Supplier<List<Entry>> entries) {
		Menu menu = new Menu(button);
		button.addDisposeListener(event -> menu.dispose());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			for (MenuItem item : menu.getItems()) {
				item.dispose();
			}
			for (Entry entry : entries.get()) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(entry.text());
				item.setToolTipText(entry.source());
				item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> entry.choose().run()));
			}
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.setVisible(true);
		}));
	}
}
