/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.providers.ElementImages;
import org.liftloop.ui.providers.ElementLabels;
import org.liftloop.ui.units.FeatureText;

/**
 * The attributes of whatever element is selected, each in a row, in the user's units.
 */
public final class ElementDetails {

	/** Columns of the grid of a form: label, control, unit, reset. */
	static final int COLUMNS = 4;

	private final FieldDocument document;
	private final ScrolledComposite scroller;
	private final List<DetailRow> rows = new ArrayList<>();
	private final LiftloopPreferences.Subscription units;
	private @Nullable Composite body;
	private @Nullable CLabel heading;
	private @Nullable DataBindingContext bindings;
	private @Nullable EObject element;

	/**
	 * @param parent where to build; the details let go of everything when it is disposed
	 * @param document the document of all elements that will be shown
	 */
	public ElementDetails(Composite parent, FieldDocument document) {
		this.document = document;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.addListener(SWT.Resize, event -> updateScrolling());
		scroller.addDisposeListener(event -> dispose());
		units = LiftloopPreferences.onUnitSystemChange(system -> refresh());
	}

	/**
	 * @return the control that holds the form
	 */
	public Control control() {
		return scroller;
	}

	/**
	 * Shows the attributes of another element; what was typed for the former one is committed.
	 *
	 * @param next what to show, or null for nothing
	 */
	public void show(@Nullable EObject next) {
		if (next == element) {
			return;
		}
		document.commitPendingEdits();
		clear();
		element = next;
		if (next != null) {
			build(next);
		}
		updateScrolling();
	}

	/**
	 * Shows what the model and the unit system now say; what is being typed stays.
	 */
	public void refresh() {
		EObject present = element;
		if (present == null || !document.contains(present)) {
			show(null);
			return;
		}
		CLabel title = heading;
		if (title != null) {
			title.setText(ElementLabels.label(document.adapterFactory(), present));
		}
		rows.forEach(DetailRow::refresh);
	}

	/**
	 * Shows the document's problems beside the rows they are about.
	 */
	public void showProblems() {
		List<ModelProblem> problems = document.problems();
		rows.forEach(row -> row.showProblems(problems));
		updateScrolling();
	}

	/**
	 * @param feature the name of an attribute of the element shown
	 * @return whether there is a row for it, which now has the focus
	 */
	public boolean setFocus(@Nullable String feature) {
		Optional<DetailRow> row = rows.stream().filter(each -> each.attribute().getName().equals(feature)).findFirst();
		row.map(DetailRow::control).ifPresent(Control::setFocus);
		return row.isPresent();
	}

	private void build(EObject present) {
		Composite form = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 8).spacing(6, 5).applyTo(form);
		CLabel title = new CLabel(form, SWT.NONE);
		title.setText(ElementLabels.label(document.adapterFactory(), present));
		title.setImage(ElementImages.image(document.adapterFactory(), present));
		title.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(title);
		DataBindingContext context = new DataBindingContext();
		DetailContext shared = new DetailContext(document, present, context);
		attributes(present).forEach(attribute -> rows.add(row(shared, attribute, form)));
		Dialog.applyDialogFont(form);
		title.setFont(JFaceResources.getBannerFont());
		heading = title;
		bindings = context;
		body = form;
		scroller.setContent(form);
		refresh();
		showProblems();
	}

	private List<EAttribute> attributes(EObject present) {
		return document.adapterFactory().adapt(present, IItemPropertySource.class) instanceof IItemPropertySource source
				? source.getPropertyDescriptors(present).stream().map(item -> item.getFeature(present))
						.filter(EAttribute.class::isInstance).map(EAttribute.class::cast)
						.filter(attribute -> attribute != ModelPackage.Literals.FIELD__FORMAT_VERSION).toList()
				: present.eClass().getEAllAttributes();
	}

	private static DetailRow row(DetailContext context, EAttribute attribute, Composite form) {
		if (!attribute.isChangeable() || attribute.isMany()) {
			return new ReadOnlyRow(context, attribute, form);
		}
		if (FeatureText.isTyped(attribute)) {
			return new TextRow(context, attribute, form);
		}
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return new ChoiceRow(context, attribute, type, form);
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		return type == boolean.class || type == Boolean.class ? new CheckRow(context, attribute, form)
				: new ReadOnlyRow(context, attribute, form);
	}

	private void updateScrolling() {
		Composite form = body;
		if (form != null && !form.isDisposed()) {
			Point size = form.computeSize(Math.max(360, scroller.getClientArea().width), SWT.DEFAULT);
			scroller.setMinSize(Math.min(size.x, 360), size.y);
			form.layout(true, true);
		}
	}

	private void clear() {
		rows.forEach(DetailRow::dispose);
		rows.clear();
		if (bindings != null) {
			bindings.dispose();
			bindings = null;
		}
		if (body != null) {
			body.dispose();
			body = null;
		}
		heading = null;
	}

	private void dispose() {
		units.cancel();
		clear();
	}
}
