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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.jspecify.annotations.Nullable;

/** A cell of an {@link ElementTable}: the value in the user's unit; a default is shown in the colour of side notes. */
final class AttributeCellLabels extends ColumnLabelProvider {

	private final TableColumn column;

	AttributeCellLabels(TableColumn column) {
		this.column = column;
	}

	@Override
	public String getText(@Nullable Object element) {
		return element instanceof EObject object ? column.format().show(object.eGet(column.attribute())) : ""; //$NON-NLS-1$
	}

	@Override
	public @Nullable Color getForeground(@Nullable Object element) {
		return isDefault(element) ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : null;
	}

	private boolean isDefault(@Nullable Object element) {
		return element instanceof EObject object && !object.eIsSet(column.attribute());
	}
}
