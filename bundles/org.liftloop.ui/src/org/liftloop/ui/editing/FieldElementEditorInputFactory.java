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

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/**
 * Brings the inputs of element editors back when the workbench starts.
 */
public final class FieldElementEditorInputFactory implements IElementFactory {

	static final String ID = "org.liftloop.ui.fieldElement"; //$NON-NLS-1$

	private static final String PATH = "path"; //$NON-NLS-1$
	private static final String FRAGMENT = "fragment"; //$NON-NLS-1$

	@Override
	public @Nullable IAdaptable createElement(@Nullable IMemento memento) {
		if (memento == null) {
			return null;
		}
		String path = memento.getString(PATH);
		String fragment = memento.getString(FRAGMENT);
		if (path == null || fragment == null || IPath.fromPortableString(path).segmentCount() < 2) {
			return null;
		}
		return new FieldElementEditorInput(
				ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path)), fragment);
	}

	static void save(IMemento memento, FieldElementEditorInput input) {
		memento.putString(PATH, input.file().getFullPath().toPortableString());
		memento.putString(FRAGMENT, input.fragment());
	}
}
