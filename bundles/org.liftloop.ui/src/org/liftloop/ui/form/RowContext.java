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

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.IMessageManager;
import org.liftloop.ui.document.FieldDocument;

/** What a row of an {@link AttributeForm} is about and works with. */
record RowContext(FieldDocument document, EObject root, FeaturePath path, EntryFormat format,
		IMessageManager messages, DataBindingContext bindings) {

	String label() {
		return FeatureWords.label(path.attribute());
	}
}
