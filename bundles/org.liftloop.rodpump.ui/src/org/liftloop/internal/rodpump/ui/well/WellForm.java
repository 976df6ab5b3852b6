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

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.form.Assumed;
import org.liftloop.internal.rodpump.ui.form.AttributeForm;
import org.liftloop.model.Well;
import org.liftloop.ui.document.FieldDocument;

/** What a page of the well editor is built with, for one well. */
final class WellForm {

	private static final int ROW_COLUMNS = 3;
	private static final int MAXIMUM_SECTION_COLUMNS = 2;

	private final IManagedForm managed;
	private final FieldDocument document;
	private final Well well;
	private final AttributeForm rows;

	WellForm(IManagedForm managed, FieldDocument document, Well well) {
		this.managed = managed;
		this.document = document;
		this.well = well;
		rows = new AttributeForm(managed.getToolkit(), managed.getMessageManager(), document, well,
				new Assumed(well.getAssumptions()));
	}

	Well well() {
		return well;
	}

	AttributeForm rows() {
		return rows;
	}

	FieldDocument document() {
		return document;
	}

	EditingDomain domain() {
		return document.editingDomain();
	}

	FormToolkit toolkit() {
		return managed.getToolkit();
	}

	IMessageManager messages() {
		return managed.getMessageManager();
	}

	/** Lays sections out in one column where there is little room, else in two. */
	void inColumns(Composite body) {
		ColumnLayout layout = new ColumnLayout();
		layout.minNumColumns = 1;
		layout.maxNumColumns = MAXIMUM_SECTION_COLUMNS;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 10;
		body.setLayout(layout);
	}

	/** @return a section's client with a grid for rows */
	Composite rowSection(Composite body, String title, String description) {
		Composite client = section(body, title, description);
		GridLayoutFactory.swtDefaults().numColumns(ROW_COLUMNS).margins(2, 6).spacing(10, 6).applyTo(client);
		return client;
	}

	/** @return a section's client without a layout */
	Composite section(Composite body, String title, String description) {
		int style = ExpandableComposite.TITLE_BAR | (description.isEmpty() ? 0 : Section.DESCRIPTION);
		Section section = toolkit().createSection(body, style);
		section.setText(title);
		if (!description.isEmpty()) {
			section.setDescription(description);
		}
		Composite client = toolkit().createComposite(section);
		toolkit().paintBordersFor(client);
		section.setClient(client);
		return client;
	}

	/** Shows, or with null no longer shows, what is wrong with what is being typed into a table. */
	void showEntryProblem(Object owner, @Nullable String problem) {
		Object key = List.of(owner, "entry"); //$NON-NLS-1$
		if (problem == null) {
			messages().removeMessage(key);
		} else {
			messages().addMessage(key, problem, null, IMessageProvider.ERROR);
		}
	}

	/** @return that and why a part of a well is assumed; empty if it is not */
	static String assumedText(Well well, EReference part) {
		return new Assumed(well.getAssumptions()).reason(part).map(reason -> NLS.bind(Messages.Part_assumed, reason))
				.orElse(""); //$NON-NLS-1$
	}

	void dispose() {
		rows.dispose();
	}
}
