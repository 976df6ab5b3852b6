/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.operation;

import org.jspecify.annotations.Nullable;

/**
 * An operation could not give its result, for a reason that the user can understand and act on.
 *
 * <p>
 * The three kinds differ by type, so that each front end can react in its own way without reading texts.
 */
public abstract sealed class OperationException extends Exception
		permits InputException, RefusedException, OutputException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	OperationException(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	/** @return what the user can do about it: a sentence */
	public String remedy() {
		return remedy;
	}

	/** @return what is wrong, never null */
	@Override
	public String getMessage() {
		String message = super.getMessage();
		return message == null ? getClass().getSimpleName() : message;
	}

	/** @return what is wrong and what to do, in one text */
	public String fullText() {
		return getMessage() + " " + remedy;
	}
}
