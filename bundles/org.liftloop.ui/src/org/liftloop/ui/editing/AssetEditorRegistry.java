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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.PlatformUI;

/**
 * The contributions to {@link AssetEditorDescriptor#POINT}. A broken one is logged with its contributor and id, and
 * left out.
 */
public final class AssetEditorRegistry {

	private final List<AssetEditorDescriptor> descriptors;

	private AssetEditorRegistry(List<AssetEditorDescriptor> descriptors) {
		this.descriptors = List.copyOf(descriptors);
	}

	/**
	 * @return the contributions of the running workbench
	 */
	public static AssetEditorRegistry ofWorkbench() {
		return read(Platform.getExtensionRegistry(),
				id -> PlatformUI.getWorkbench().getEditorRegistry().findEditor(id) != null);
	}

	/**
	 * @param registry where to read
	 * @param editorExists whether there is an editor of an id
	 * @return its contributions that are sound
	 */
	static AssetEditorRegistry read(IExtensionRegistry registry, Predicate<String> editorExists) {
		List<AssetEditorDescriptor> sound = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(AssetEditorDescriptor.POINT)) {
			try {
				AssetEditorDescriptor descriptor = AssetEditorDescriptor.of(element);
				if (!editorExists.test(descriptor.editorId())) {
					throw new IllegalArgumentException("there is no editor \"" + descriptor.editorId() + '"'); //$NON-NLS-1$
				}
				sound.add(descriptor);
			} catch (IllegalArgumentException e) {
				ILog.of(AssetEditorRegistry.class).error(AssetEditorDescriptor.POINT + ": \"" //$NON-NLS-1$
						+ element.getAttribute("editorId") + "\" of " + element.getContributor().getName() //$NON-NLS-1$ //$NON-NLS-2$
						+ " is left out: " + e.getMessage()); //$NON-NLS-1$
			}
		}
		return new AssetEditorRegistry(sound);
	}

	/**
	 * @return every sound contribution
	 */
	public List<AssetEditorDescriptor> descriptors() {
		return descriptors;
	}

	/**
	 * @param type a class of the model
	 * @return the editor for it: the one contributed for the nearest class
	 */
	public Optional<AssetEditorDescriptor> editorFor(EClass type) {
		return descriptors.stream().filter(descriptor -> descriptor.distance(type).isPresent())
				.min(Comparator.comparing(descriptor -> descriptor.distance(type).orElseThrow()));
	}
}
