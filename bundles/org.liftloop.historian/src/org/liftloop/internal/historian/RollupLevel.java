/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

/**
 * The lengths of roll-ups. Each divides the next, at most sixteen times: of the finest level that has at most sixteen
 * rows a bucket, no row is longer than a bucket.
 */
final class RollupLevel {

	/** The level of single samples. */
	static final int SAMPLES = -1;
	/** Rows of a level at most for one of the next. */
	static final int RATIO = 16;

	private static final long SECOND = 1_000_000_000L;
	private static final long[] WIDTHS = { SECOND, 15 * SECOND, 240 * SECOND, 3600 * SECOND, 43_200 * SECOND };

	/** The coarsest level. */
	static final int LAST = WIDTHS.length - 1;
	/** The finest level that stays for ever: 4 min. */
	static final int FOREVER = 2;

	private RollupLevel() {
	}

	/** Length of a level's roll-ups, in ns. */
	static long width(int level) {
		return WIDTHS[level];
	}

	/** The last begin of a roll-up at or before a time. */
	static long floor(int level, long time) {
		return Math.floorDiv(time, WIDTHS[level]) * WIDTHS[level];
	}

	/** The first begin of a roll-up at or after a time. */
	static long ceil(int level, long time) {
		return Math.ceilDiv(time, WIDTHS[level]) * WIDTHS[level];
	}
}
