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

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.notify.Notification;

/**
 * Hears of changes of a {@link FieldDocument}; always called on the UI thread.
 */
public interface FieldDocumentListener {

	/**
	 * The document became dirty or clean.
	 *
	 * @param document the document
	 */
	default void dirtyChanged(FieldDocument document) {
		// Not everyone cares.
	}

	/**
	 * Elements changed, by a command, its undo or its redo. One call per command, however much it touched.
	 *
	 * @param document the document
	 * @param changes what the model said, in order, never empty
	 */
	default void contentChanged(FieldDocument document, List<Notification> changes) {
		// Not everyone cares.
	}

	/**
	 * The model was read anew, or its file cannot be read any more: every element known so far is void. Resolve
	 * yours again with {@link FieldDocument#resolve(String)}.
	 *
	 * @param document the document
	 */
	default void reloaded(FieldDocument document) {
		// Not everyone cares.
	}

	/**
	 * The validation of the present state has finished; see {@link FieldDocument#problems()}.
	 *
	 * @param document the document
	 */
	default void problemsChanged(FieldDocument document) {
		// Not everyone cares.
	}

	/**
	 * The file was renamed or moved; {@link FieldDocument#file()} is the new one.
	 *
	 * @param document the document
	 * @param oldFile where it was
	 */
	default void moved(FieldDocument document, IFile oldFile) {
		// Not everyone cares.
	}

	/**
	 * The file is gone and nobody wants to keep its content: editors close.
	 *
	 * @param document the document
	 */
	default void closed(FieldDocument document) {
		// Not everyone cares.
	}
}
