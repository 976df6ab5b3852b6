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
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.analysis.LiveAnalysis;
import org.liftloop.internal.rodpump.ui.results.AnalysisPane;
import org.liftloop.internal.rodpump.ui.results.AnalysisSummary;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** What a card of the well tells today, live with the other pages. */
final class ResultsPage extends FormPage {

	private static final String ID = "RESULTS"; //$NON-NLS-1$

	private final WellEditor editor;
	private Optional<View> view = Optional.empty();
	private Optional<Shown> shown = Optional.empty();

	private record View(Combo cards, Label status, AnalysisPane pane) {
	}

	private record Shown(SurfaceCard card, LiveAnalysis live) {
	}

	ResultsPage(WellEditor editor) {
		super(editor, ID, Messages.Results_title);
		this.editor = editor;
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		if (managedForm == null) {
			return;
		}
		managedForm.getForm().setText(getTitle());
		FormToolkit toolkit = managedForm.getToolkit();
		toolkit.decorateFormHeading(managedForm.getForm().getForm());
		Composite body = managedForm.getForm().getBody();
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(body);
		toolkit.createLabel(body, Messages.Results_card);
		Combo cards = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		toolkit.adapt(cards, true, false);
		cards.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(cards.getSelectionIndex())));
		GridDataFactory.fillDefaults().applyTo(cards);
		Label status = toolkit.createLabel(body, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
		Composite area = toolkit.createComposite(body);
		area.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(600, 400).applyTo(area);
		view = Optional.of(new View(cards, status, new AnalysisPane(area)));
		editor.well().ifPresent(this::show);
	}

	/** Shows the first card of a well, once the page has been looked at. */
	void show(Well well) {
		stop();
		if (view.isPresent()) {
			choose(well, 0);
			refresh();
		}
	}

	/** Stops what runs in the background. */
	void stop() {
		shown.ifPresent(present -> present.live().dispose());
		shown = Optional.empty();
	}

	/** Shows what the model, the analysis and the unit system now say. */
	void refresh() {
		view.ifPresent(controls -> editor.well().ifPresent(well -> refresh(controls, well)));
	}

	private void refresh(View controls, Well well) {
		List<SurfaceCard> cards = well.getCards();
		String[] names = cards.stream().map(card -> String.valueOf(card.getName())).toArray(String[]::new);
		if (!List.of(names).equals(List.of(controls.cards().getItems()))) {
			controls.cards().setItems(names);
			controls.cards().requestLayout();
		}
		if (shown.isEmpty() || !cards.contains(shown.get().card())) {
			stop();
			choose(well, 0);
		}
		controls.cards().setEnabled(!cards.isEmpty());
		shown.ifPresentOrElse(present -> {
			controls.cards().select(cards.indexOf(present.card()));
			controls.status().setText(AnalysisSummary.words(present.live().state()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			controls.pane().show(present.card(), present.live().state(), LiftloopPreferences.unitSystem());
		}, () -> controls.status().setText(Messages.Overview_noCards));
	}

	private void choose(int index) {
		editor.well().ifPresent(well -> choose(well, index));
		refresh();
	}

	private void choose(Well well, int index) {
		stop();
		if (index >= 0 && index < well.getCards().size()) {
			SurfaceCard card = well.getCards().get(index);
			LiveAnalysis live = new LiveAnalysis(editor.document(), card);
			live.addListener(state -> refresh());
			shown = Optional.of(new Shown(card, live));
		}
	}
}
