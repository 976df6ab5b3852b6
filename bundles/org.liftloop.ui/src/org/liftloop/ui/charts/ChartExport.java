/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.charts;

import java.io.IOException;
import java.nio.file.Path;

import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.model.io.AtomicFile;

/**
 * Writes a chart to a file, which is afterwards either the new one or as it was.
 */
public final class ChartExport {

	private ChartExport() {
	}

	/**
	 * @param chart the chart; call it on the UI thread
	 * @param format what to write
	 * @param file where to; is replaced if it exists, so ask before
	 * @throws IOException if it cannot be written
	 */
	public static void write(XyChartControl chart, ChartFormat format, Path file) throws IOException {
		AtomicFile.write(file, format.content(chart));
	}
}
