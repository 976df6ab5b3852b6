/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldStore;
import org.liftloop.ui.document.ElementPath;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementOpener;
import org.liftloop.ui.explorer.FieldNode;
import org.liftloop.ui.providers.ElementImages;
import org.liftloop.ui.providers.ElementLabels;

/**
 * What is inside field files: of those that are open in an editor, what the editor shows; of the others, what was last
 * read from the file. On the UI thread.
 */
final class FieldContents {

	private final ComposedAdapterFactory adapterFactory = new ComposedAdapterFactory(
			ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
	private final Map<IFile, Reading> readings = new HashMap<>();

	FieldContents() {
		adapterFactory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
	}

	/**
	 * @return the assets of a file, and its connections if they have an editor; none if it cannot be read, which its
	 *         problem marker explains
	 */
	List<FieldNode> assets(IFile file) {
		return field(file).map(field -> nodes(file, field, Stream.concat(field.getAssets().stream(),
				field.getConnections().stream().filter(FieldElementOpener::hasEditor)).toList())).orElse(List.of());
	}

	/**
	 * @return the children of an element that have an editor of their own
	 */
	List<FieldNode> children(FieldNode parent) {
		Optional<Field> field = field(parent.file());
		EObject element = field.map(root -> ElementPath.resolve(parent.fragment(), root)).orElse(null);
		if (element == null || !(adapterFactory.adapt(element,
				ITreeItemContentProvider.class) instanceof ITreeItemContentProvider provider)) {
			return List.of();
		}
		List<EObject> shown = provider.getChildren(element).stream().filter(EObject.class::isInstance)
				.map(EObject.class::cast).filter(child -> child instanceof Asset || FieldElementOpener.hasEditor(child))
				.toList();
		return nodes(parent.file(), field.orElseThrow(), shown);
	}

	/**
	 * @return the node for an element, if the file has one there
	 */
	Optional<FieldNode> node(IFile file, String fragment) {
		return field(file).flatMap(field -> Optional.ofNullable(ElementPath.resolve(fragment, field))
				.filter(element -> element != field)
				.flatMap(element -> nodes(file, field, List.of(element)).stream().findFirst()));
	}

	void dispose() {
		readings.clear();
		adapterFactory.dispose();
	}

	private List<FieldNode> nodes(IFile file, Field field, Collection<? extends EObject> elements) {
		return elements.stream().map(element -> new FieldNode(file, path(element, field), element,
				ElementLabels.label(adapterFactory, element), ElementImages.descriptor(adapterFactory, element)))
				.toList();
	}

	private static String path(EObject element, Field field) {
		return Objects.requireNonNull(ElementPath.of(element, field));
	}

	private Optional<Field> field(IFile file) {
		Optional<FieldDocument> open = FieldDocument.find(file);
		if (open.isPresent()) {
			return open.filter(FieldDocument::isLoaded).map(FieldDocument::field);
		}
		Reading last = readings.get(file);
		if (last == null || last.stamp() != file.getModificationStamp()) {
			last = new Reading(file.getModificationStamp(), read(file));
			readings.put(file, last);
		}
		return Optional.ofNullable(last.field());
	}

	private static @Nullable Field read(IFile file) {
		try (InputStream content = file.getContents(true)) {
			return FieldStore.load(content, file.getName());
		} catch (IOException | CoreException e) {
			// Shown as a file without content; opening it tells why.
			return null;
		}
	}

	/** What a file held when it had a modification stamp; null if it could not be read. */
	private record Reading(long stamp, @Nullable Field field) {
	}
}
