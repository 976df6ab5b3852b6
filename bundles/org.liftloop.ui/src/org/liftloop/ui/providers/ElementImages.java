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

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/**
 * The images of elements. There are few different ones, so they are kept, like those of the workbench, until it ends.
 */
public final class ElementImages {

	private ElementImages() {
	}

	/**
	 * @param adapterFactory item providers of the element
	 * @param element an element
	 * @return its image; do not dispose it; null if there is none
	 */
	public static @Nullable Image image(AdapterFactory adapterFactory, EObject element) {
		ImageDescriptor descriptor = descriptor(adapterFactory, element);
		return descriptor == null ? null : JFaceResources.getResources().get(descriptor);
	}

	/**
	 * @param adapterFactory item providers of the element
	 * @param element an element
	 * @return its image, or null if there is none
	 */
	public static @Nullable ImageDescriptor descriptor(AdapterFactory adapterFactory, EObject element) {
		return adapterFactory.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider provider
				? descriptor(provider.getImage(element))
				: null;
	}

	/**
	 * @param itemImage what an item provider or a child descriptor of EMF calls an image
	 * @return the same for JFace, or null if there is none
	 */
	public static @Nullable ImageDescriptor descriptor(@Nullable Object itemImage) {
		if (itemImage instanceof ComposedImage composed) {
			List<Object> parts = composed.getImages();
			return parts.isEmpty() ? null : descriptor(parts.getFirst());
		}
		try {
			return switch (itemImage) {
			case URL url -> ImageDescriptor.createFromURL(url);
			case URI uri -> ImageDescriptor.createFromURL(uri.toURL());
			case String text -> ImageDescriptor.createFromURL(new URI(text).toURL());
			case org.eclipse.emf.common.util.URI uri -> ImageDescriptor.createFromURL(new URI(uri.toString()).toURL());
			case null, default -> null;
			};
		} catch (MalformedURLException | URISyntaxException | IllegalArgumentException e) {
			ILog.of(ElementImages.class).warn("No image from " + itemImage, e); //$NON-NLS-1$
			return null;
		}
	}
}
