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
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A menu. The toolkit does not tell where a menu's items lie, so they get the events that a user's choice would send.
 */
public final class MenuBot {

	private final Menu menu;

	/**
	 * @param menu a menu bar or context menu
	 */
	public MenuBot(Menu menu) {
		this.menu = menu;
	}

	/**
	 * Chooses an item. Returns at once if what it starts opens a modal dialog.
	 *
	 * @param path the texts of the items from the top, without mnemonics and shortcuts
	 */
	public void choose(String... path) {
		MenuItem chosen = Ui.get(() -> find(path));
		Ui.get(() -> {
			if (!chosen.isEnabled()) {
				throw new AssertionError("Not enabled: " + String.join(" > ", path)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return chosen;
		});
		Ui.start(() -> {
			if ((chosen.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				chosen.setSelection((chosen.getStyle() & SWT.RADIO) != 0 || !chosen.getSelection());
			}
			send(chosen, SWT.Selection);
		});
		Input.settle();
	}

	/**
	 * @param path the texts of the items from the top, without mnemonics and shortcuts
	 * @return whether the item can be chosen
	 */
	public boolean isEnabled(String... path) {
		return Ui.get(() -> find(path).isEnabled());
	}

	/**
	 * @param path the texts of the items from the top; empty for the menu itself
	 * @return the texts of the items there
	 */
	public List<String> items(String... path) {
		return Ui.get(() -> {
			Menu at = path.length == 0 ? shown(menu) : shown(find(path).getMenu());
			return Arrays.stream(at.getItems()).map(item -> Widgets.plain(item.getText())).toList();
		});
	}

	private MenuItem find(String... path) {
		Menu at = menu;
		MenuItem found = null;
		for (String text : path) {
			if (found != null) {
				at = found.getMenu();
			}
			Menu level = shown(at);
			found = Arrays.stream(level.getItems()).filter(item -> Widgets.plain(item.getText()).equals(text))
					.findFirst().orElseThrow(() -> new AssertionError("No menu item \"" + text + "\" of " //$NON-NLS-1$ //$NON-NLS-2$
							+ String.join(" > ", path) + " among " //$NON-NLS-1$ //$NON-NLS-2$
							+ Arrays.stream(level.getItems()).map(item -> Widgets.plain(item.getText()))
									.collect(Collectors.joining(", ", "[", "]")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (found == null) {
			throw new IllegalArgumentException("A menu path has at least one item"); //$NON-NLS-1$
		}
		return found;
	}

	/** Menus are filled when they are about to show. */
	private static Menu shown(Menu menu) {
		send(menu, SWT.Show);
		return menu;
	}

	private static void send(Widget widget, int type) {
		Event event = new Event();
		event.widget = widget;
		event.display = widget.getDisplay();
		widget.notifyListeners(type, event);
	}
}
