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

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;
import org.liftloop.ui.form.AssetForm;
import org.liftloop.ui.form.ElementList;
import org.liftloop.ui.form.ElementTable;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The tapers of the rod string from top to bottom, and what the string weighs. */
final class RodStringPage extends WellPage {

	/** Wide enough to begin with; the table takes what there is and scrolls. */
	private static final int TABLE_WIDTH = 320;
	private static final int TABLE_HEIGHT = 220;

	private Optional<Content> content = Optional.empty();

	private record Content(ElementTable tapers, Label totals, Label remark) {
	}

	RodStringPage(WellEditor editor) {
		super(editor, WellTopic.ROD_STRING, Messages.Rods_title);
	}

	@Override
	protected void fill(Composite body, AssetForm<Well> form) {
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(body);
		Composite client = form.section(body, Messages.Rods_tapers, Messages.Rods_description);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(client.getParent());
		GridLayoutFactory.swtDefaults().numColumns(2).margins(2, 6).applyTo(client);
		Composite area = form.toolkit().createComposite(client);
		GridDataFactory.fillDefaults().grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(area);
		ElementTable table = new ElementTable(area, form.toolkit(), form.domain(),
				new ElementList(ModelPackage.Literals.WELL__ROD_STRING, ModelPackage.Literals.ROD_STRING__TAPERS),
				Tapers.names(), Tapers.columns(),
				message -> form.showEntryProblem(this, message));
		table.setRoot(form.asset());
		Tapers.createButtons(client, form, table);
		Label totals = form.toolkit().createLabel(client, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(totals);
		Label remark = form.toolkit().createLabel(client, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(remark);
		content = Optional.of(new Content(table, totals, remark));
	}

	@Override
	protected void refreshContent(Well well) {
		content.ifPresent(shown -> {
			shown.tapers().refresh();
			shown.totals().setText(RodTotals.text(well, LiftloopPreferences.screenFormat()));
			shown.remark().setText(AssetForm.assumedText(well, ModelPackage.Literals.WELL__ROD_STRING));
			shown.totals().requestLayout();
		});
	}

	@Override
	protected void select(EObject target) {
		content.ifPresent(shown -> shown.tapers().select(target));
	}

	@Override
	public void dropContent() {
		content = Optional.empty();
		super.dropContent();
	}
}
