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

import java.nio.charset.StandardCharsets;
import java.sql.SQLDataException;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.SignalValue;

/**
 * Quality and kind of a value in one small number, so that the usual sample, a good number, costs nothing for it: the
 * grade in the lower two bits, the kind above. A number that can enter a trend has a state below {@link #USABLE_BELOW}.
 */
final class SampleCodec {

	/** States below this are good or uncertain numbers that are not NaN. */
	static final int USABLE_BELOW = 2;
	/** Mask of the grade in a state. */
	static final int GRADE = 3;

	private static final int KIND_SHIFT = 2;
	private static final int NUMBER = 0;
	private static final int NOT_A_NUMBER = 1;
	private static final int ABSENT = 2;
	private static final int TEXT = 3;
	private static final int CURVE = 4;

	private SampleCodec() {
	}

	static int grade(Quality quality) {
		return switch (quality) {
			case GOOD -> 0;
			case UNCERTAIN -> 1;
			case BAD -> 2;
		};
	}

	static Quality quality(int state) {
		return switch (state & GRADE) {
			case 0 -> Quality.GOOD;
			case 1 -> Quality.UNCERTAIN;
			default -> Quality.BAD;
		};
	}

	static int state(Quality quality, SignalValue value) {
		int kind = switch (value) {
			case SignalValue.Scalar(double number) -> Double.isNaN(number) ? NOT_A_NUMBER : NUMBER;
			case SignalValue.Absent absent -> ABSENT;
			case SignalValue.Text text -> TEXT;
			case SignalValue.Curve curve -> CURVE;
		};
		return grade(quality) | kind << KIND_SHIFT;
	}

	/** What does not fit into a number. */
	static byte @Nullable [] content(SignalValue value) {
		return switch (value) {
			case SignalValue.Text(String text) -> text.getBytes(StandardCharsets.UTF_8);
			case SignalValue.Curve curve -> CurveCodec.encode(curve.toArray());
			case SignalValue.Scalar number -> null;
			case SignalValue.Absent absent -> null;
		};
	}

	static SignalValue value(int state, double number, byte @Nullable [] content) throws SQLDataException {
		return switch (state >> KIND_SHIFT) {
			case NUMBER -> SignalValue.of(number);
			case NOT_A_NUMBER -> SignalValue.of(Double.NaN);
			case ABSENT -> SignalValue.NONE;
			case TEXT -> SignalValue.of(content == null ? "" : new String(content, StandardCharsets.UTF_8));
			case CURVE -> SignalValue.of(CurveCodec.decode(content, 1)[0]);
			default -> throw new SQLDataException("A sample of unknown kind, state " + state);
		};
	}
}
