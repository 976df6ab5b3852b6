/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The kinds of faults, by what they are faults of. */
final class FaultTree extends Composite {

	private final Tree tree;
	private final Consumer<FaultForm> chosen;

	/**
	 * @param parent gets it
	 * @param chosen hears which one is chosen
	 */
	FaultTree(Composite parent, Consumer<FaultForm> chosen) {
		super(parent, SWT.NONE);
		this.chosen = chosen;
		setLayout(new FillLayout());
		tree = new Tree(this, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tell()));
	}

	/** @param groups the kinds to choose from; the first is chosen */
	void show(List<FaultForm.Group> groups) {
		tree.removeAll();
		for (FaultForm.Group group : groups) {
			TreeItem top = new TreeItem(tree, SWT.NONE);
			top.setText(group.name());
			for (FaultForm form : group.forms()) {
				TreeItem item = new TreeItem(top, SWT.NONE);
				item.setText(form.name());
				item.setData(form);
			}
			top.setExpanded(true);
		}
		selectFirst();
	}

	private void tell() {
		if (tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof FaultForm form) {
			chosen.accept(form);
		}
	}

	private void selectFirst() {
		TreeItem first = tree.getItem(0).getItem(0);
		tree.setSelection(first);
		tree.setTopItem(tree.getItem(0));
		tell();
	}
}
