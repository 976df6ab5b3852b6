/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.uncertainty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.Platform;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.io.AtomicFile;
import org.liftloop.rodpump.twin.report.ReportContext;
import org.liftloop.rodpump.twin.report.SensitivityReport;

/** Writes uncertainties: for a spreadsheet in the user's units, or as the JSON that the command line writes. */
final class UncertaintyFile {

	/** Extensions, in the order in which they are offered. */
	static final String[] EXTENSIONS = { "*.csv", "*.json" }; //$NON-NLS-1$ //$NON-NLS-2$

	private static final String BUNDLE = "org.liftloop.rodpump.ui"; //$NON-NLS-1$
	private static final String JSON = ".json"; //$NON-NLS-1$

	private UncertaintyFile() {
	}

	/**
	 * Writes the file; it is afterwards either the new one or as it was.
	 *
	 * @param file where to; replaced if it exists, so ask before. JSON if its name ends so
	 * @param answer what to write
	 * @param system the unit system of its numbers where it is no JSON
	 * @throws IOException if it cannot be written
	 */
	static void write(Path file, Answer answer, UnitSystem system) throws IOException {
		String text = String.valueOf(file.getFileName()).endsWith(JSON)
				? SensitivityReport.json(answer.question(), answer.result(),
						new ReportContext("Liftloop " + Platform.getBundle(BUNDLE).getVersion(), Instant.now(), system)) //$NON-NLS-1$
				: SensitivityReport.csv(answer.question(), answer.result(), system);
		AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
	}
}
