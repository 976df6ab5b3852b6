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

import org.eclipse.core.runtime.IStatus;

/**
 * Why an editor has nothing to show.
 *
 * @param title one line
 * @param explanation what it means and what to do
 * @param unreadable whether the file as a whole cannot be read (and may be opened as text), rather than one element
 *        being gone
 */
public record MissingElement(String title, String explanation, boolean unreadable) {

	static MissingElement unreadable(IStatus failure) {
		return new MissingElement(Messages.Missing_unreadableTitle, failure.getMessage(), true);
	}

	static MissingElement deleted() {
		return new MissingElement(Messages.Missing_deletedTitle, Messages.Missing_deleted, false);
	}
}
