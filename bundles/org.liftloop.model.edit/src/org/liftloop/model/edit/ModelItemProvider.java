/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.edit;

import java.util.Collection;
import java.util.Objects;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Base of the generated item providers: each class of the model has one icon, named after it.
 *
 * @since 0.1.0
 */
@NullMarked
public class ModelItemProvider extends ItemProviderAdapter {

	/** @param adapterFactory the factory that makes this provider */
	public ModelItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/** @return the {@link URI} of an SVG */
	@Override
	public Object getImage(@Nullable Object object) {
		return icon(object);
	}

	/** @return the {@link URI} of the child's SVG */
	@Override
	public Object getCreateChildImage(@Nullable Object owner, @Nullable Object feature, @Nullable Object child,
			@Nullable Collection<?> selection) {
		return icon(child);
	}

	private static URI icon(@Nullable Object object) {
		// Not by getImage(key): EMF takes a key that ends in .svg for one without an extension and adds .gif.
		String name = ((EObject) Objects.requireNonNull(object)).eClass().getName();
		return URI.createURI(ModelEditPlugin.INSTANCE.getBaseURL() + "icons/full/obj16/" + name + ".svg");
	}
}
