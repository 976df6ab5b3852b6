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

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.preferences.LiftloopPreferences;

/**
 * One element for the Properties view, over EMF's item property descriptors.
 */
final class ElementPropertySource implements IPropertySource {

	private final FieldDocument document;
	private final EObject element;
	private final IItemPropertySource item;

	ElementPropertySource(FieldDocument document, EObject element, IItemPropertySource item) {
		this.document = document;
		this.element = element;
		this.item = item;
	}

	@Override
	public Object getEditableValue() {
		return element;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return item.getPropertyDescriptors(element).stream().map(found -> new ElementProperty(document, element, found,
				LiftloopPreferences.unitSystem()).descriptor()).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public @Nullable Object getPropertyValue(@Nullable Object id) {
		ElementProperty property = property(id).orElse(null);
		return property == null ? null : property.editable();
	}

	@Override
	public boolean isPropertySet(@Nullable Object id) {
		return property(id).filter(property -> property.item().isPropertySet(element)).isPresent();
	}

	@Override
	public void resetPropertyValue(@Nullable Object id) {
		property(id).ifPresent(ElementProperty::reset);
	}

	@Override
	public void setPropertyValue(@Nullable Object id, @Nullable Object value) {
		property(id).ifPresent(property -> property.apply(value));
	}

	private Optional<ElementProperty> property(@Nullable Object id) {
		return Optional.ofNullable(item.getPropertyDescriptor(element, id))
				.map(found -> new ElementProperty(document, element, found, LiftloopPreferences.unitSystem()));
	}
}
