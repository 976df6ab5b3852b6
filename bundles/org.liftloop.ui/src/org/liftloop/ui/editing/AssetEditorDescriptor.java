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

import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to the extension point {@code org.liftloop.ui.assetEditors}: which editor opens which elements.
 *
 * @param modelClass what it opens: the URI of an EClass or the name of its Java interface; subtypes included
 * @param editorId the editor, declared at {@code org.eclipse.ui.editors}
 * @param name what a menu calls it, for example "Well editor"
 * @param contributor the bundle it comes from
 * @param icon an image for menus, or null
 */
public record AssetEditorDescriptor(String modelClass, String editorId, String name, String contributor,
		@Nullable ImageDescriptor icon) {

	/** The extension point. */
	public static final String POINT = "org.liftloop.ui.assetEditors"; //$NON-NLS-1$

	/**
	 * @param element an {@code editor} element of the extension registry
	 * @return what it describes
	 * @throws IllegalArgumentException if something required is absent; the message names it
	 */
	static AssetEditorDescriptor of(IConfigurationElement element) throws InvalidRegistryObjectException {
		String contributor = element.getContributor().getName();
		Optional<ImageDescriptor> icon = Optional.ofNullable(element.getAttribute("icon")) //$NON-NLS-1$
				.flatMap(path -> ResourceLocator.imageDescriptorFromBundle(contributor, path));
		return new AssetEditorDescriptor(required(element, "modelClass"), //$NON-NLS-1$
				required(element, "editorId"), required(element, "name"), contributor, icon.orElse(null)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * @param type a class of the model
	 * @return how near this descriptor is: 0 for the class itself, more for its supertypes; empty if it does not apply
	 */
	Optional<Integer> distance(EClass type) {
		if (names(type)) {
			return Optional.of(0);
		}
		return type.getESuperTypes().stream().map(this::distance).flatMap(Optional::stream).min(Integer::compare)
				.map(distance -> distance + 1);
	}

	private boolean names(EClass type) {
		URI uri = EcoreUtil.getURI(type);
		return modelClass.equals(type.getInstanceClassName()) || uri != null && modelClass.equals(uri.toString());
	}

	private static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException("attribute \"" + attribute + "\" is missing"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return value;
	}
}
