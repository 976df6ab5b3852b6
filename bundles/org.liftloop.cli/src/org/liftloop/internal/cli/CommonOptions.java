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

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.liftloop.core.units.UnitSystem;

import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {

	/** The unit systems as typed. */
	enum Units {
		/** US field units. */
		us(UnitSystem.US_FIELD),
		/** Metric units. */
		metric(UnitSystem.METRIC);

		private final UnitSystem system;

		Units(UnitSystem system) {
			this.system = system;
		}
	}

	@Option(names = "--json", description = "Write nothing but JSON to the output; values are in SI units.")
	boolean json;

	@Option(names = "--units", paramLabel = "us|metric", defaultValue = "us", //
			description = "Units of tables and reports: us (default) or metric.")
	private Units units = Units.us;

	@Option(names = "--progress", description = "Show progress even where no person seems to watch.")
	private boolean progress;

	@Option(names = "--debug", description = "Show the inner trace of an error.")
	private boolean debug;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help.")
	private boolean help;

	UnitSystem system() {
		return units.system;
	}

	IProgressMonitor monitor(Terminal terminal) {
		return progress || terminal.interactive() ? new TerminalProgress(terminal.err()) : new NullProgressMonitor();
	}
}
