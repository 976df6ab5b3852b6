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

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.ElementCommands;

/**
 * An attribute of an element for data binding: read from the model, written by undoable commands.
 */
final class FeatureValue extends AbstractObservableValue<@Nullable Object> {

	private final FieldDocument document;
	private final EObject element;
	private final EAttribute attribute;
	private @Nullable Object last;

	FeatureValue(FieldDocument document, EObject element, EAttribute attribute) {
		this.document = document;
		this.element = element;
		this.attribute = attribute;
		last = element.eGet(attribute);
	}

	@Override
	public Object getValueType() {
		return attribute;
	}

	/**
	 * Tells the bindings what the model says now.
	 */
	void refresh() {
		Object before = last;
		last = element.eGet(attribute);
		fireValueChange(Diffs.createValueDiff(before, last));
	}

	@Override
	protected @Nullable Object doGetValue() {
		return element.eGet(attribute);
	}

	@Override
	protected void doSetValue(@Nullable Object value) {
		if (document.contains(element)) {
			new ElementCommands(document).set(element, attribute, value);
		}
	}
}
