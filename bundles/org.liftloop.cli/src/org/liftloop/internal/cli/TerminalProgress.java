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

import java.io.PrintStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;

/** Shows each step of long work as a line. */
final class TerminalProgress extends NullProgressMonitor {

	private final PrintStream err;
	private String last = "";

	TerminalProgress(PrintStream err) {
		this.err = err;
	}

	@Override
	public void beginTask(@Nullable String name, int totalWork) {
		show(name);
	}

	@Override
	public void setTaskName(@Nullable String name) {
		show(name);
	}

	@Override
	public void subTask(@Nullable String name) {
		show(name);
	}

	private void show(@Nullable String name) {
		if (name != null && !name.isBlank() && !name.equals(last)) {
			last = name;
			err.println(name);
		}
	}
}
