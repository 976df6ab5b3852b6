/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liftloop.core.decision.Outcome;
import org.liftloop.ui.live.LiveWords;

/** Says which decisions are shown: of one asset, with one outcome, with a text in them. */
final class DecisionFilterBar {

	private final Combo asset;
	private final Combo outcome;
	private final Text text;
	private final List<String> outcomes = new ArrayList<>();

	/**
	 * @param parent  gets the bar
	 * @param changed run when something else is wanted
	 */
	DecisionFilterBar(Composite parent, Runnable changed) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(4, 2).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.Filter_asset);
		asset = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		asset.setItems(Messages.Filter_all);
		asset.select(0);
		new Label(bar, SWT.NONE).setText(Messages.Filter_outcome);
		outcome = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		outcomes.add(""); //$NON-NLS-1$
		outcome.add(Messages.Filter_all);
		for (Outcome each : Outcome.values()) {
			outcomes.add(LiveWords.outcome(each));
			outcome.add(LiveWords.outcome(each));
		}
		outcome.select(0);
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		text.setMessage(Messages.Filter_text);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		asset.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		outcome.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		text.addModifyListener(event -> changed.run());
	}

	/**
	 * @param names assets that can be chosen
	 */
	void setAssets(List<String> names) {
		List<String> items = new ArrayList<>();
		items.add(Messages.Filter_all);
		items.addAll(names);
		if (!items.equals(List.of(asset.getItems()))) {
			String chosen = asset.getText();
			asset.setItems(items.toArray(String[]::new));
			asset.select(Math.max(0, items.indexOf(chosen)));
			asset.requestLayout();
		}
	}

	/**
	 * @param row a decision
	 * @return whether it is to be shown
	 */
	boolean accepts(DecisionRow row) {
		String wanted = outcomes.get(Math.max(0, outcome.getSelectionIndex()));
		return (asset.getSelectionIndex() <= 0 || row.decision().asset().equals(asset.getText()))
				&& (wanted.isEmpty() || row.outcome().equals(wanted))
				&& row.contains(text.getText().strip().toLowerCase(Locale.getDefault()));
	}
}
