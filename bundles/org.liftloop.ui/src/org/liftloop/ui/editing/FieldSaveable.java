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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;

/**
 * A document as the workbench sees it: with several editors on one file it asks once, and only when the last of them
 * closes.
 */
final class FieldSaveable extends Saveable {

	private final FieldDocument document;

	FieldSaveable(FieldDocument document) {
		this.document = document;
	}

	@Override
	public String getName() {
		return document.file().getName();
	}

	@Override
	public String getToolTipText() {
		return document.file().getFullPath().makeRelative().toString();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) throws CoreException {
		document.save(monitor);
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> adapter) {
		return adapter != null && adapter.isInstance(document.file()) ? adapter.cast(document.file())
				: super.getAdapter(adapter);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FieldSaveable that && document == that.document;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(document);
	}
}
