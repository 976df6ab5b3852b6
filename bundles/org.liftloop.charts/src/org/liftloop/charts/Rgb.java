/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

/**
 * An sRGB colour.
 *
 * @param red red, 0 to 255
 * @param green green, 0 to 255
 * @param blue blue, 0 to 255
 */
public record Rgb(int red, int green, int blue) {

	/**
	 * @throws IllegalArgumentException if a component is outside 0 to 255
	 */
	public Rgb {
		requireByte("red", red);
		requireByte("green", green);
		requireByte("blue", blue);
	}

	/**
	 * @param rgb the colour as 0xRRGGBB
	 * @return the colour
	 * @throws IllegalArgumentException if {@code rgb} is outside 0x000000 to 0xFFFFFF
	 */
	public static Rgb of(int rgb) {
		if (rgb < 0 || rgb > 0xFFFFFF) {
			throw new IllegalArgumentException("A colour lies between 0x000000 and 0xFFFFFF, not " + rgb);
		}
		return new Rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/**
	 * @return the colour as CSS and SVG write it, for example {@code #1b7f3b}
	 */
	public String hex() {
		return String.format("#%02x%02x%02x", red, green, blue);
	}

	/**
	 * The relative luminance of WCAG 2.1, from which a contrast ratio is formed.
	 *
	 * @return 0 (black) to 1 (white)
	 */
	public double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	/**
	 * @param other the colour to stand against
	 * @return the contrast ratio of WCAG 2.1, 1 (same) to 21 (black on white)
	 */
	public double contrastTo(Rgb other) {
		double a = luminance();
		double b = other.luminance();
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double linear(int component) {
		double c = component / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static void requireByte(String name, int value) {
		if (value < 0 || value > 255) {
			throw new IllegalArgumentException(name + " lies between 0 and 255, not " + value);
		}
	}
}
