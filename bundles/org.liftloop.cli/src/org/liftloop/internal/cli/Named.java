/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;

/**
 * A file and perhaps the name of something in it, typed as {@code FILE} or {@code FILE#NAME}.
 *
 * @param file file
 * @param name name after the number sign, or null
 */
record Named(Path file, @Nullable String name) {

	/** Reads what was typed. A file whose own name has a number sign wins over the reading as a name. */
	static Named of(String typed, Terminal terminal) throws InputException {
		Path whole = terminal.path(typed);
		int sign = typed.lastIndexOf('#');
		if (sign <= 0 || Files.exists(whole)) {
			return new Named(whole, null);
		}
		return new Named(terminal.path(typed.substring(0, sign)), typed.substring(sign + 1));
	}
}
