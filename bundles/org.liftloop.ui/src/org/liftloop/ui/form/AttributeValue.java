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

import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of the model for data binding: set by an undoable command, and told by {@link #refresh()} when the model
 * may have changed by other hands (undo, another editor).
 */
final class AttributeValue extends AbstractObservableValue<Object> {

	private final EditingDomain domain;
	private final EObject root;
	private final FeaturePath path;
	private final String changeLabel;
	private @Nullable Object known;

	AttributeValue(EditingDomain domain, EObject root, FeaturePath path, String changeLabel) {
		this.domain = domain;
		this.root = root;
		this.path = path;
		this.changeLabel = changeLabel;
		known = path.get(root);
	}

	@Override
	public Object getValueType() {
		return path.attribute();
	}

	@Override
	protected @Nullable Object doGetValue() {
		return path.get(root);
	}

	@Override
	protected void doSetValue(@Nullable Object value) {
		Object before = known;
		if (path.set(domain, root, value, changeLabel)) {
			known = path.get(root);
			fireValueChange(Diffs.createValueDiff(before, known));
		}
	}

	/** Tells the listeners when the model's value differs from the one last seen. */
	void refresh() {
		Object before = known;
		known = path.get(root);
		if (!Objects.equals(before, known)) {
			fireValueChange(Diffs.createValueDiff(before, known));
		}
	}
}
