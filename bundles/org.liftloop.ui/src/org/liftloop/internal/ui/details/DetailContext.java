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

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;

/**
 * What the rows of one form share.
 *
 * @param document the document
 * @param element the element whose attributes are shown
 * @param bindings the form's bindings
 */
record DetailContext(FieldDocument document, EObject element, DataBindingContext bindings) {

	private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$

	/**
	 * @return what the model's own documentation says of an attribute, or null
	 */
	@Nullable String help(EAttribute attribute) {
		EAnnotation annotation = attribute.getEAnnotation(GEN_MODEL);
		return annotation == null ? null : annotation.getDetails().get("documentation"); //$NON-NLS-1$
	}
}
