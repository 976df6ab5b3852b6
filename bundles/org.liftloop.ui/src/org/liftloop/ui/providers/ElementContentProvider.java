/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.providers;

import java.util.Collection;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/**
 * The tree of elements as EMF's item providers have it, below an input that is an array or collection of elements.
 */
public final class ElementContentProvider implements ITreeContentProvider {

	private static final Object[] NOTHING = {};

	private final AdapterFactory adapterFactory;

	/**
	 * @param adapterFactory item providers of the elements
	 */
	public ElementContentProvider(AdapterFactory adapterFactory) {
		this.adapterFactory = adapterFactory;
	}

	@Override
	public Object[] getElements(@Nullable Object input) {
		return switch (input) {
		case Object[] elements -> elements;
		case Collection<?> elements -> elements.toArray();
		case null, default -> adapterFactory.adapt(input,
				IStructuredItemContentProvider.class) instanceof IStructuredItemContentProvider provider
						? provider.getElements(input).toArray()
						: NOTHING;
		};
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return tree(parent) instanceof ITreeItemContentProvider provider ? provider.getChildren(parent).toArray()
				: NOTHING;
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return tree(element) instanceof ITreeItemContentProvider provider ? provider.getParent(element) : null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return tree(element) instanceof ITreeItemContentProvider provider && provider.hasChildren(element);
	}

	private @Nullable Object tree(@Nullable Object element) {
		return element == null ? null : adapterFactory.adapt(element, ITreeItemContentProvider.class);
	}
}
