/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts.swt;

import org.eclipse.swt.SWT;

/** A double click shows the whole range again. */
final class DoubleClickReset {

	private DoubleClickReset() {
	}

	static void install(ChartView view) {
		view.plot().addListener(SWT.MouseDoubleClick, e -> {
			if (e.button == 1) {
				view.reset();
			}
		});
	}
}
