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

import java.util.ArrayList;
import java.util.List;

import org.liftloop.charts.AxisModel;

/** Breaks text into lines of bounded width. */
public final class TextFlow {

	private static final String ELLIPSIS = "\u2026";

	private TextFlow() {
	}

	/**
	 * @param text any text; line breaks count as spaces
	 * @param meter the font
	 * @param maxWidth the width of a line in pixels
	 * @param maxLines the most lines, at least 1
	 * @return the lines, none for blank text; what does not fit ends in an ellipsis
	 */
	public static List<String> wrap(String text, TextMeter meter, double maxWidth, int maxLines) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) {
			if (!line.isEmpty() && meter.width(line + " " + word) > maxWidth) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		if (!line.isEmpty()) {
			lines.add(line.toString());
		}
		if (lines.size() > maxLines) {
			String rest = String.join(" ", lines.subList(maxLines - 1, lines.size()));
			lines.subList(maxLines - 1, lines.size()).clear();
			lines.add(rest);
		}
		lines.replaceAll(l -> shorten(l, meter, maxWidth));
		return lines;
	}

	/**
	 * @param axis an axis
	 * @param meter the font
	 * @param maxWidth the room in pixels
	 * @return the axis' title; where it does not fit, what is measured is cut and the unit stays
	 */
	public static String axisTitle(AxisModel axis, TextMeter meter, double maxWidth) {
		String unit = axis.title().substring(axis.label().length());
		return shorten(axis.label(), meter, Math.max(0, maxWidth - meter.width(unit))) + unit;
	}

	/**
	 * @param text one line
	 * @param meter the font
	 * @param maxWidth the room in pixels
	 * @return the text, or its beginning and an ellipsis if it does not fit
	 */
	public static String shorten(String text, TextMeter meter, double maxWidth) {
		if (meter.width(text) <= maxWidth) {
			return text;
		}
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (meter.width(text.substring(0, middle).stripTrailing() + ELLIPSIS) <= maxWidth) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		// never half of a surrogate pair
		int end = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}
}
