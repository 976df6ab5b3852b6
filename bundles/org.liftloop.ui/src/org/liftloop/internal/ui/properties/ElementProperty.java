/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.properties;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.ElementCommands;
import org.liftloop.ui.providers.FeatureLabels;
import org.liftloop.ui.units.FeatureUnit;
import org.liftloop.ui.units.FeatureText;

/**
 * One property of one element for the Properties view. Text and numbers are edited as text in the user's unit, choices
 * from a list; everything else is read only.
 *
 * @param document the document of the element
 * @param element the element
 * @param item what EMF's item provider says of the property
 * @param system the unit system
 */
record ElementProperty(FieldDocument document, EObject element, IItemPropertyDescriptor item, UnitSystem system) {

	/**
	 * @return the property's label with the user's unit and a cell editor of its type
	 */
	IPropertyDescriptor descriptor() {
		PropertyDescriptor descriptor = new PropertyDescriptor(item.getId(element), displayName()) {
			@Override
			public @Nullable CellEditor createPropertyEditor(@Nullable Composite parent) {
				return cellEditor(Objects.requireNonNull(parent));
			}
		};
		descriptor.setDescription(item.getDescription(element));
		descriptor.setLabelProvider(LabelProvider.createTextProvider(this::shown));
		return descriptor;
	}

	/**
	 * @return what the cell editor edits: the text of what is typed, the value of everything else
	 */
	@Nullable Object editable() {
		Object value = element.eGet(feature());
		return typed().<@Nullable Object> map(text -> text.format(value)).orElse(value);
	}

	/**
	 * Sets what the cell editor gave; what is not valid was refused there already and changes nothing.
	 */
	void apply(@Nullable Object edited) {
		ElementCommands commands = new ElementCommands(document);
		Optional<FeatureText> typed = typed();
		if (typed.isEmpty()) {
			commands.set(element, feature(), edited);
		} else if (edited instanceof String text && !text.equals(editable())) {
			commands.set(element, feature(), typed.get().parse(text));
		}
	}

	/**
	 * Gives the property its default again.
	 */
	void reset() {
		new ElementCommands(document).reset(element, feature());
	}

	private String displayName() {
		String symbol = FeatureUnit.symbol(feature(), system);
		String label = FeatureLabels.label(element, item);
		return symbol.isEmpty() ? label : label + " [" + symbol + ']'; //$NON-NLS-1$
	}

	private String shown(@Nullable Object value) {
		return value instanceof String text ? text : item.getLabelProvider(element).getText(value);
	}

	private @Nullable CellEditor cellEditor(Composite parent) {
		if (!item.canSetProperty(element) || feature().isMany()) {
			return null;
		}
		Collection<?> choices = item.getChoiceOfValues(element);
		if (choices != null && feature() instanceof EAttribute) {
			ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(parent, SWT.READ_ONLY);
			editor.setContentProvider(ArrayContentProvider.getInstance());
			editor.setLabelProvider(LabelProvider.createTextProvider(this::shown));
			editor.setInput(choices);
			return editor;
		}
		FeatureText text = typed().orElse(null);
		return text == null ? null : textEditor(parent, text);
	}

	private static CellEditor textEditor(Composite parent, FeatureText text) {
		TextCellEditor editor = new TextCellEditor(parent);
		editor.setValidator(edited -> {
			try {
				text.parse(String.valueOf(edited));
				return null;
			} catch (IllegalArgumentException e) {
				return e.getMessage();
			}
		});
		return editor;
	}

	private Optional<FeatureText> typed() {
		return feature() instanceof EAttribute attribute && !attribute.isMany() && FeatureText.isTyped(attribute)
				? Optional.of(FeatureText.of(attribute, system))
				: Optional.empty();
	}

	private EStructuralFeature feature() {
		return (EStructuralFeature) item.getFeature(element);
	}
}
