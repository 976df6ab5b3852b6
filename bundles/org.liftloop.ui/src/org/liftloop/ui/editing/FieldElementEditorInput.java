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

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;

/**
 * One element of one field file, by its {@linkplain org.liftloop.ui.document.FieldDocument#fragmentOf fragment}.
 * <p>
 * Adapts to {@link IFile}, so that "link with editor" finds the file; it is deliberately no {@code IFileEditorInput},
 * which would equal the input of the field editor on the same file.
 */
public final class FieldElementEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private final IFile file;
	private final String fragment;

	/**
	 * @param file a {@code .liftloop} file
	 * @param fragment the element's place in it
	 */
	public FieldElementEditorInput(IFile file, String fragment) {
		this.file = Objects.requireNonNull(file);
		this.fragment = Objects.requireNonNull(fragment);
	}

	/**
	 * @return the file
	 */
	public IFile file() {
		return file;
	}

	/**
	 * @return the element's place in the file
	 */
	public String fragment() {
		return fragment;
	}

	@Override
	public boolean exists() {
		return file.exists();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return file.getName();
	}

	@Override
	public String getToolTipText() {
		return file.getFullPath().makeRelative().toString();
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return exists() ? this : null;
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		FieldElementEditorInputFactory.save(Objects.requireNonNull(memento), this);
	}

	@Override
	public String getFactoryId() {
		return FieldElementEditorInputFactory.ID;
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> adapter) {
		return adapter != null && adapter.isInstance(file) ? adapter.cast(file) : super.getAdapter(adapter);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FieldElementEditorInput that && file.equals(that.file)
				&& fragment.equals(that.fragment);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file, fragment);
	}
}
