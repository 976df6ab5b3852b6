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
import java.util.Optional;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.ui.document.FieldDocument;

/**
 * Rows of label, control and remark, each bound to an attribute of one object: changes are undoable commands, what is
 * wrong is said beside the control, and an assumed value says so and why.
 */
public final class AttributeForm {

	private static final int TEXT_WIDTH = 110;
	/** To begin with: a long reason takes what there is, and more lines; it does not make the form wider than its window. */
	private static final int REMARK_WIDTH = 160;

	private final FormToolkit toolkit;
	private final IMessageManager messages;
	private final FieldDocument document;
	private final EObject root;
	private final Assumed assumed;
	private final DataBindingContext bindings = new DataBindingContext();
	private final List<AttributeRow> rows = new ArrayList<>();

	/**
	 * @param toolkit makes the controls
	 * @param messages shows what is wrong
	 * @param document the document that {@code root} is part of
	 * @param root the object
	 * @param assumed tells which values are assumed
	 */
	public AttributeForm(FormToolkit toolkit, IMessageManager messages, FieldDocument document, EObject root,
			Assumed assumed) {
		this.toolkit = toolkit;
		this.messages = messages;
		this.document = document;
		this.root = root;
		this.assumed = assumed;
	}

	/**
	 * Adds a row with a text.
	 *
	 * @param parent a composite with a grid of three columns
	 * @param path the attribute
	 * @return the text
	 */
	public Text text(Composite parent, FeaturePath path) {
		boolean prose = path.attribute().getEAttributeType() == EcorePackage.Literals.ESTRING;
		Label caption = caption(parent, path);
		Text text = toolkit.createText(parent, "", SWT.SINGLE); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT)
				.span(prose ? 2 : 1, 1).grab(prose, false).applyTo(text);
		add(new TextRow(context(path, new AttributeFormat(path.attribute())), caption, text,
				prose ? null : remark(parent)), text);
		return text;
	}

	/**
	 * Adds a row with a text of several lines.
	 *
	 * @param parent a composite with a grid of three columns
	 * @param path the attribute
	 * @param lines how many lines are seen
	 * @return the text
	 */
	public Text paragraph(Composite parent, FeaturePath path, int lines) {
		Label caption = caption(parent, path);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
		Text text = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TEXT_WIDTH, lines * text.getLineHeight())
				.applyTo(text);
		add(new TextRow(context(path, new AttributeFormat(path.attribute())), caption, text, null), text);
		return text;
	}

	/**
	 * Adds a row with a list to choose from.
	 *
	 * @param parent a composite with a grid of three columns
	 * @param path an attribute whose type is an enumeration of the model
	 * @return the list
	 */
	public Combo choice(Composite parent, FeaturePath path) {
		return choice(parent, path, ChoiceFormat.ofLiterals(path.attribute()));
	}

	/**
	 * Adds a row with a list to choose from.
	 *
	 * @param parent a composite with a grid of three columns
	 * @param path an attribute
	 * @param format the values to choose from
	 * @return the list
	 */
	public Combo choice(Composite parent, FeaturePath path, ChoiceFormat format) {
		Label caption = caption(parent, path);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(format.labels().toArray(String[]::new));
		toolkit.adapt(combo, true, false);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
		add(new ChoiceRow(context(path, format), caption, combo, remark(parent)), combo);
		return combo;
	}

	/**
	 * Adds a row with a check box.
	 *
	 * @param parent a composite with a grid of three columns
	 * @param path an attribute of type boolean
	 * @return the check box
	 */
	public Button check(Composite parent, FeaturePath path) {
		Button button = toolkit.createButton(parent, FeatureWords.label(path.attribute()), SWT.CHECK);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		add(new CheckRow(context(path, new AttributeFormat(path.attribute())), button, remark(parent)), button);
		return button;
	}

	/** Shows what the model and the unit system now say; what is being typed stays. */
	public void refresh() {
		rows.forEach(row -> row.refresh(assumed));
	}

	/**
	 * Shows the problems of the rows' attributes beside them.
	 *
	 * @param problems all problems of the document
	 */
	public void showProblems(List<ModelProblem> problems) {
		rows.forEach(row -> row.showProblems(problems));
	}

	/**
	 * @param target an element
	 * @param feature one of its features, or null
	 * @return the control of the row for it
	 */
	public Optional<Control> controlOf(EObject target, @Nullable EStructuralFeature feature) {
		return rows.stream().filter(row -> row.isAbout(target, feature)).findFirst().map(AttributeRow::control);
	}

	/** Takes the rows' messages back, before their controls go while the form around them stays. */
	public void clearMessages() {
		rows.forEach(row -> messages.removeMessages(row.control()));
	}

	/** Lets go of the document. The controls go with their parent. */
	public void dispose() {
		rows.forEach(AttributeRow::dispose);
		bindings.dispose();
	}

	private void add(AttributeRow row, Control control) {
		control.setToolTipText(FeatureWords.meaning(row.context().path().attribute()));
		rows.add(row);
	}

	private RowContext context(FeaturePath path, EntryFormat format) {
		return new RowContext(document, root, path, format, messages, bindings);
	}

	private Label caption(Composite parent, FeaturePath path) {
		Label caption = toolkit.createLabel(parent, FeatureWords.label(path.attribute()));
		caption.setToolTipText(FeatureWords.meaning(path.attribute()));
		return caption;
	}

	private Label remark(Composite parent) {
		Label remark = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(REMARK_WIDTH, SWT.DEFAULT)
				.applyTo(remark);
		return remark;
	}
}
