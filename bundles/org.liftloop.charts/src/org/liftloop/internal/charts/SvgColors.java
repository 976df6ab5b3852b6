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

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.Palette;

/**
 * Colours elements by role: an attribute that every viewer understands, and, if the picture follows the reader's
 * preference, a class whose dark colour a style sheet in the picture knows.
 */
final class SvgColors {

	private final Palette palette;
	private final @Nullable Palette dark;

	SvgColors(Palette palette, @Nullable Palette dark) {
		this.palette = palette;
		this.dark = dark;
	}

	/** Writes the style sheet, if there is a second palette. */
	void writeStyle(SvgWriter svg) {
		Palette second = dark;
		if (second == null) {
			return;
		}
		StringBuilder css = new StringBuilder("@media (prefers-color-scheme: dark) {");
		Set<ColorRole> roles = EnumSet.allOf(ColorRole.class);
		for (ColorRole role : roles) {
			String hex = second.color(role).hex();
			css.append(".").append(className("fill", role)).append("{fill:").append(hex).append("}");
			css.append(".").append(className("stroke", role)).append("{stroke:").append(hex).append("}");
		}
		svg.element("style", css.append("}").toString());
	}

	/** Fills the element just opened. */
	void fill(SvgWriter svg, ColorRole role) {
		svg.attributes("fill", palette.color(role).hex());
		writeClass(svg, className("fill", role));
	}

	/** Strokes the element just opened. */
	void stroke(SvgWriter svg, ColorRole role) {
		svg.attributes("stroke", palette.color(role).hex());
		writeClass(svg, className("stroke", role));
	}

	/** Strokes and fills the element just opened. */
	void both(SvgWriter svg, ColorRole stroke, ColorRole fill) {
		svg.attributes("stroke", palette.color(stroke).hex(), "fill", palette.color(fill).hex());
		writeClass(svg, className("stroke", stroke) + " " + className("fill", fill));
	}

	/** Writes a text element. */
	void text(SvgWriter svg, String content, ColorRole role, String... attributes) {
		String[] all = new String[attributes.length + (dark == null ? 2 : 4)];
		System.arraycopy(attributes, 0, all, 0, attributes.length);
		all[attributes.length] = "fill";
		all[attributes.length + 1] = palette.color(role).hex();
		if (dark != null) {
			all[attributes.length + 2] = "class";
			all[attributes.length + 3] = className("fill", role);
		}
		svg.element("text", content, all);
	}

	private void writeClass(SvgWriter svg, String names) {
		if (dark != null) {
			svg.attributes("class", names);
		}
	}

	private static String className(String use, ColorRole role) {
		return "chart-" + use + "-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
