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

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
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
import org.liftloop.model.Asset;
import org.liftloop.ui.document.FieldDocument;

/**
 * What a form page is built with, for one asset: its rows, sections, and messages.
 *
 * @param <A> type of the asset
 */
public final class AssetForm<A extends Asset> {

	private static final int ROW_COLUMNS = 3;
	private static final int MAXIMUM_SECTION_COLUMNS = 2;

	private final IManagedForm managed;
	private final FieldDocument document;
	private final A asset;
	private final AttributeForm rows;

	AssetForm(IManagedForm managed, FieldDocument document, A asset) {
		this.managed = managed;
		this.document = document;
		this.asset = asset;
		rows = new AttributeForm(managed.getToolkit(), managed.getMessageManager(), document, asset,
				new Assumed(asset.getAssumptions()));
	}

	/** @return what the page is about */
	public A asset() {
		return asset;
	}

	/** @return the rows bound to attributes of the asset */
	public AttributeForm rows() {
		return rows;
	}

	/** @return the document that the asset is part of */
	public FieldDocument document() {
		return document;
	}

	/** @return what takes the commands */
	public EditingDomain domain() {
		return document.editingDomain();
	}

	/** @return what makes the controls */
	public FormToolkit toolkit() {
		return managed.getToolkit();
	}

	/** @return the messages of the page */
	public IMessageManager messages() {
		return managed.getMessageManager();
	}

	/**
	 * Lays sections out in one column where there is little room, else in two.
	 *
	 * @param body gets the layout
	 */
	public void inColumns(Composite body) {
		ColumnLayout layout = new ColumnLayout();
		layout.minNumColumns = 1;
		layout.maxNumColumns = MAXIMUM_SECTION_COLUMNS;
		layout.horizontalSpacing = 18;
		layout.verticalSpacing = 10;
		body.setLayout(layout);
	}

	/**
	 * Adds a section for rows.
	 *
	 * @param body        gets the section
	 * @param title       its title
	 * @param description what is said below the title; empty for nothing
	 * @return the section's client with a grid for rows
	 */
	public Composite rowSection(Composite body, String title, String description) {
		Composite client = section(body, title, description);
		GridLayoutFactory.swtDefaults().numColumns(ROW_COLUMNS).margins(2, 6).spacing(10, 6).applyTo(client);
		return client;
	}

	/**
	 * Adds a section.
	 *
	 * @param body        gets the section
	 * @param title       its title
	 * @param description what is said below the title; empty for nothing
	 * @return the section's client without a layout
	 */
	public Composite section(Composite body, String title, String description) {
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

	/**
	 * Adds a section with a row for each attribute of a part.
	 *
	 * @param body  gets the section
	 * @param title its title
	 * @param part  a single containment reference of the asset
	 * @return the section's client
	 */
	public Composite partSection(Composite body, String title, EReference part) {
		Composite client = rowSection(body, title, assumedText(asset, part));
		for (EAttribute attribute : part.getEReferenceType().getEAllAttributes()) {
			row(client, FeaturePath.of(part, attribute));
		}
		return client;
	}

	/**
	 * Adds a row as the type of an attribute asks for: a list to choose from, a check box, or a text.
	 *
	 * @param client a section's client with a grid for rows
	 * @param path   the attribute
	 */
	public void row(Composite client, FeaturePath path) {
		if (path.attribute().getEAttributeType() instanceof EEnum) {
			rows.choice(client, path);
		} else if (path.attribute().getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			rows.check(client, path);
		} else {
			rows.text(client, path);
		}
	}

	/**
	 * Shows, or no longer shows, what is wrong with what is being typed into a table.
	 *
	 * @param owner   whose message it is
	 * @param problem what is wrong, or null for nothing
	 */
	public void showEntryProblem(Object owner, @Nullable String problem) {
		Object key = List.of(owner, "entry"); //$NON-NLS-1$
		if (problem == null) {
			messages().removeMessage(key);
		} else {
			messages().addMessage(key, problem, null, IMessageProvider.ERROR);
		}
	}

	/**
	 * @param asset an asset
	 * @param part  a part of it
	 * @return that and why the part is assumed; empty if it is not
	 */
	public static String assumedText(Asset asset, EReference part) {
		return new Assumed(asset.getAssumptions()).reason(part).map(reason -> NLS.bind(Messages.Part_assumed, reason))
				.orElse(""); //$NON-NLS-1$
	}

	void dispose() {
		rows.dispose();
	}
}
