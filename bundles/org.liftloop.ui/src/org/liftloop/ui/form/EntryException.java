/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

/** What the user typed is not a value; the message says what to type instead. */
public final class EntryException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message a sentence that says what is wrong and what would be right
	 */
	public EntryException(String message) {
		super(message);
	}
}
