/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The buttons beside a table of elements: add, remove, up, down, and what a page adds to them. */
public final class TableButtons {

	private final Composite area;
	private final FormToolkit toolkit;
	private final ElementTable table;
	private final List<Button> forOne = new ArrayList<>();
	private final Button remove;

	/**
	 * @param parent gets the buttons as its last child
	 * @param toolkit makes them
	 * @param table the table they are for
	 * @param created makes the element that Add adds
	 */
	public TableButtons(Composite parent, FormToolkit toolkit, ElementTable table, Supplier<EObject> created) {
		this.toolkit = toolkit;
		this.table = table;
		area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(area);
		button(Messages.Button_add, () -> table.add(created.get()));
		remove = button(Messages.Button_remove, table::removeSelected);
		forOne.add(button(Messages.Button_up, () -> table.moveSelected(-1)));
		forOne.add(button(Messages.Button_down, () -> table.moveSelected(1)));
		table.viewer().addSelectionChangedListener(event -> update());
		update();
	}

	/**
	 * Adds a button that needs one selected row.
	 *
	 * @param text its text with mnemonic
	 * @param action what it does
	 * @return the button
	 */
	public Button addForOne(String text, Runnable action) {
		Button button = button(text, action);
		forOne.add(button);
		update();
		return button;
	}

	private Button button(String text, Runnable action) {
		Button button = toolkit.createButton(area, text, SWT.PUSH);
		// The form toolkit's colour would hide that a button is disabled.
		button.setForeground(null);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private void update() {
		int selected = table.selection().size();
		remove.setEnabled(selected > 0);
		forOne.forEach(button -> button.setEnabled(selected == 1));
	}
}
