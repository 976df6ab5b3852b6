/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import org.eclipse.core.resources.IFile;

/** Hears what becomes of live fields. Called in the UI thread. */
@FunctionalInterface
public interface LiveFieldsListener {

	/**
	 * @param file file of the field
	 */
	void phaseChanged(IFile file);

	/**
	 * The twins of a field run, but a person has to change something before they hear anything.
	 *
	 * @param field  the field
	 * @param reason what is wrong and what to do about it
	 */
	default void connectionRefused(LiveField field, String reason) {
		// For those who can do something about it.
	}
}
