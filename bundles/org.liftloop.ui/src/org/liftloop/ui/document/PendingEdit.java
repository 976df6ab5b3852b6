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

/**
 * Something typed into a control and not yet part of the model. Saving commits it first; undo drops it first.
 */
public interface PendingEdit {

	/**
	 * Makes the model say what the control shows, by one command. What is not valid stays in the control, with its
	 * message, and out of the model.
	 */
	void commit();

	/**
	 * Makes the control show what the model says.
	 */
	void revert();
}
