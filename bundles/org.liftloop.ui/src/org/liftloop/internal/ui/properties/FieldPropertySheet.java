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

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.FieldDocumentListener;
import org.liftloop.ui.preferences.LiftloopPreferences;

/**
 * The page of the Properties view for a document: every property of the selected element, edited by commands, in the
 * user's units, refreshed when the model or the unit system changes.
 */
public final class FieldPropertySheet extends PropertySheetPage {

	private final FieldDocument document;
	private final FieldDocumentListener listener = new FieldDocumentListener() {
		@Override
		public void contentChanged(FieldDocument changed, List<Notification> changes) {
			refreshIfShown();
		}

		@Override
		public void reloaded(FieldDocument changed) {
			selectionChanged(null, StructuredSelection.EMPTY);
		}
	};
	private final LiftloopPreferences.Subscription units;

	private FieldPropertySheet(FieldDocument document) {
		this.document = document;
		setPropertySourceProvider(this::source);
		document.addListener(listener);
		units = LiftloopPreferences.onUnitSystemChange(system -> refreshIfShown());
	}

	/**
	 * @param document the document of the elements that will be selected
	 * @return a page for one Properties view, which disposes it
	 */
	public static IPropertySheetPage create(FieldDocument document) {
		return new FieldPropertySheet(document);
	}

	@Override
	public void dispose() {
		document.removeListener(listener);
		units.cancel();
		super.dispose();
	}

	private @Nullable ElementPropertySource source(@Nullable Object object) {
		return object instanceof EObject element && document.adapterFactory().adapt(element,
				IItemPropertySource.class) instanceof IItemPropertySource item
						? new ElementPropertySource(document, element, item)
						: null;
	}

	private void refreshIfShown() {
		if (getControl() != null && !getControl().isDisposed()) {
			refresh();
		}
	}
}
