/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.explorer;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One element of a field file in the field explorer. Nodes are equal when they name the same place, so that the tree
 * stays open and selected when the file is read again.
 * <p>
 * A node adapts to its element, by any of the element's model interfaces; it deliberately does not adapt to a resource,
 * since deleting or renaming a well is not deleting or renaming its file.
 */
public final class FieldNode extends PlatformObject {

	private final IFile file;
	private final String fragment;
	private final EObject element;
	private final String label;
	private final @Nullable ImageDescriptor image;

	/**
	 * @param file the field file
	 * @param fragment the element's {@linkplain org.liftloop.ui.document.FieldDocument#fragmentOf place}
	 * @param element the element, to be read only
	 * @param label what the user reads
	 * @param image the element's image, or null
	 */
	public FieldNode(IFile file, String fragment, EObject element, String label, @Nullable ImageDescriptor image) {
		this.file = file;
		this.fragment = fragment;
		this.element = element;
		this.label = label;
		this.image = image;
	}

	/**
	 * @return the field file
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

	/**
	 * @return the element as it was when the node was made; to be read only
	 */
	public EObject element() {
		return element;
	}

	/**
	 * @return what the user reads
	 */
	public String label() {
		return label;
	}

	/**
	 * @return the element's image, or null
	 */
	public @Nullable ImageDescriptor image() {
		return image;
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> adapter) {
		return adapter != null && adapter.isInstance(element) ? adapter.cast(element) : super.getAdapter(adapter);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FieldNode that && file.equals(that.file) && fragment.equals(that.fragment);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file, fragment);
	}

	@Override
	public String toString() {
		return label;
	}
}
