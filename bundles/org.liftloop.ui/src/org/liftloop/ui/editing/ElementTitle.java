/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.editing;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.providers.ElementImages;
import org.liftloop.ui.providers.ElementLabels;

/**
 * What stands on the tab of an editor.
 *
 * @param text the element's label; the file's name for the field as a whole or when there is no element
 * @param toolTip where it lies
 * @param image the element's image, or null for the editor's own
 */
public record ElementTitle(String text, String toolTip, @Nullable ImageDescriptor image) {

	/**
	 * @return the title while the element is deleted
	 */
	ElementTitle deleted() {
		return new ElementTitle(NLS.bind(Messages.Title_deleted, text), toolTip, image);
	}

	static ElementTitle of(FieldDocument document, @Nullable EObject element) {
		IFile file = document.file();
		String path = file.getFullPath().makeRelative().toString();
		if (element == null || element.eContainer() == null) {
			return new ElementTitle(file.getName(), path, null);
		}
		return new ElementTitle(ElementLabels.label(document.adapterFactory(), element),
				path + " > " + ElementLabels.path(document.adapterFactory(), element), //$NON-NLS-1$
				ElementImages.descriptor(document.adapterFactory(), element));
	}
}
