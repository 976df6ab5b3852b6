/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a check of a log found.
 *
 * @param records number of records that hold, from the first on
 * @param last    the last of them, or null if there is none: whoever kept it elsewhere can tell that nothing was cut off
 * @param problem the first bad record, or null if all hold
 * @param notes   what is no fault but worth knowing: sentences
 */
public record LogVerification(long records, @Nullable LogRecord last, @Nullable LogProblem problem,
		List<String> notes) {

	/** Copies the list. */
	public LogVerification {
		notes = List.copyOf(notes);
	}

	/** @return whether every record holds */
	public boolean holds() {
		return problem == null;
	}
}
