/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/**
 * The documents that are open, by file, and the one listener that tells them of their files.
 */
final class FieldDocuments {

	static final FieldDocuments INSTANCE = new FieldDocuments();

	private final Map<IFile, FieldDocument> documents = new LinkedHashMap<>();
	private final Set<FieldDocumentListener> observers = new LinkedHashSet<>();
	private final FieldFileWatcher watcher = new FieldFileWatcher(this);

	FieldDocument acquire(IFile file, @Nullable IProgressMonitor monitor) {
		FieldDocument open = documents.get(file);
		if (open != null) {
			open.retain();
			return open;
		}
		FieldDocument document = new FieldDocument(file);
		document.load(monitor);
		if (documents.isEmpty()) {
			ResourcesPlugin.getWorkspace().addResourceChangeListener(watcher, IResourceChangeEvent.POST_CHANGE);
		}
		documents.put(file, document);
		document.retain();
		return document;
	}

	void addObserver(FieldDocumentListener observer) {
		observers.add(observer);
	}

	void removeObserver(FieldDocumentListener observer) {
		observers.remove(observer);
	}

	List<FieldDocumentListener> observers() {
		return List.copyOf(observers);
	}

	Optional<FieldDocument> find(IFile file) {
		return Optional.ofNullable(documents.get(file));
	}

	int count() {
		return documents.size();
	}

	void remove(FieldDocument document) {
		documents.remove(document.file(), document);
		if (documents.isEmpty()) {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(watcher);
		}
	}

	void moved(IFile from, IFile to) {
		FieldDocument document = documents.remove(from);
		if (document != null) {
			documents.put(to, document);
			document.fileMoved(to);
		}
	}
}
