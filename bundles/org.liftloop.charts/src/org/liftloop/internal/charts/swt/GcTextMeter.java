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

import org.eclipse.swt.graphics.GC;
import org.liftloop.internal.charts.TextMeter;

/**
 * Measures text in the font of a graphics context.
 *
 * @param gc the context, open as long as this is used
 */
record GcTextMeter(GC gc) implements TextMeter {

	@Override
	public double width(String text) {
		return gc.textExtent(text).x;
	}

	@Override
	public double lineHeight() {
		return gc.getFontMetrics().getHeight();
	}
}
