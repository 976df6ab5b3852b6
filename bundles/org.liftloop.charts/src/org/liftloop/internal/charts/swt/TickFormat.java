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

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.liftloop.charts.NumberText;

/**
 * Lets SWTChart write the numbers of an axis as {@link NumberText} does, the same in every locale, and padded to one
 * length: SWTChart sets the numbers of a vertical axis flush left.
 */
final class TickFormat extends Format {

	private static final long serialVersionUID = 1L;

	/** As wide as a digit. */
	private static final String FIGURE_SPACE = "\u2007";

	/** SWTChart indents all other numbers where the first begins with a hyphen; the true minus sign is left alone. */
	private static final String MINUS = "\u2212";

	private final int decimals;
	private final boolean scientific;
	private final int length;

	TickFormat(NumberText text, int length) {
		this.decimals = text.decimals();
		this.scientific = text.scientific();
		this.length = length;
	}

	@Override
	public StringBuffer format(@Nullable Object value, @Nullable StringBuffer target,
			@Nullable FieldPosition position) {
		double number = value instanceof Number n ? n.doubleValue() : Double.NaN;
		String text = new NumberText(decimals, scientific).format(number).replace("-", MINUS);
		return Objects.requireNonNull(target).append(FIGURE_SPACE.repeat(Math.max(0, length - text.length())))
				.append(text);
	}

	/** Never: SWTChart would parse a label only to replace one whose rounding it dislikes by dots. */
	@Override
	public @Nullable Object parseObject(@Nullable String source, @Nullable ParsePosition position) {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof TickFormat that && decimals == that.decimals && scientific == that.scientific
				&& length == that.length;
	}

	@Override
	public int hashCode() {
		return Objects.hash(decimals, scientific, length);
	}
}
