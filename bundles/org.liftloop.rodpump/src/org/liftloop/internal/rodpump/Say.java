/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump;

import java.util.Locale;

/**
 * Numbers inside the sentences of reasons and notes. A field engineer reads loads in pounds as often as in kilonewtons,
 * and a sentence cannot be converted later, so loads and lengths are said in both.
 */
public final class Say {

	/** International pound-force (lb times standard gravity), N. */
	public static final double NEWTONS_PER_POUND_FORCE = 4.4482216152605;
	private static final double METRES_PER_INCH = 0.0254;

	private Say() {
	}

	/**
	 * @param loadN a load, N
	 * @return e.g. {@code "10.73 kN (2,412 lb)"}
	 */
	public static String load(double loadN) {
		return String.format(Locale.ROOT, "%.2f kN (%,.0f lb)", Double.valueOf(loadN / 1000),
				Double.valueOf(loadN / NEWTONS_PER_POUND_FORCE));
	}

	/**
	 * @param lengthM a length, m
	 * @return e.g. {@code "1.041 m (41.0 in)"}
	 */
	public static String length(double lengthM) {
		return String.format(Locale.ROOT, "%.3f m (%.1f in)", Double.valueOf(lengthM),
				Double.valueOf(lengthM / METRES_PER_INCH));
	}

	/**
	 * @param fraction a fraction, dimensionless
	 * @return e.g. {@code "12.5 %"}
	 */
	public static String percent(double fraction) {
		return String.format(Locale.ROOT, "%.1f %%", Double.valueOf(fraction * 100));
	}
}
