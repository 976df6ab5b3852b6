/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts;

/**
 * Estimates the width of text where no font is at hand, as when an SVG is written: the reader's font is not known.
 * The widths are those of a wide sans-serif face, so that the estimate is rather too great than too small.
 *
 * @param fontSize the size of the font in pixels
 */
public record EstimatedTextMeter(double fontSize) implements TextMeter {

	private static final String NARROW = "iljItfr.,:;|!'()[]/ -";
	private static final String WIDE = "mwMW@%";
	private static final double NARROW_EM = 0.38;
	private static final double WIDE_EM = 0.96;
	private static final double CAPITAL_EM = 0.70;
	private static final double OTHER_EM = 0.62;
	private static final double IDEOGRAPH_EM = 1.0;
	private static final double LINE_EM = 1.3;

	@Override
	public double width(String text) {
		return fontSize * text.codePoints().mapToDouble(EstimatedTextMeter::em).sum();
	}

	@Override
	public double lineHeight() {
		return fontSize * LINE_EM;
	}

	private static double em(int codePoint) {
		if (NARROW.indexOf(codePoint) >= 0) {
			return NARROW_EM;
		}
		if (WIDE.indexOf(codePoint) >= 0) {
			return WIDE_EM;
		}
		if (Character.isUpperCase(codePoint)) {
			return CAPITAL_EM;
		}
		return codePoint >= 0x1100 ? IDEOGRAPH_EM : OTHER_EM;
	}
}
