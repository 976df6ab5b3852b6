/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import java.util.Locale;
import java.util.StringJoiner;

import org.liftloop.core.decision.Evidence;

/** The sentence of a decision for a person. */
final class DecisionText {

	private DecisionText() {
		// Only functions.
	}

	/**
	 * @param proposal what was proposed
	 * @param move     what the limits left of it
	 * @param unit     symbol of the setpoint's unit
	 * @return "Fillage 64 % &lt; 70 % for 3 strokes: reduce 8.0 -&gt; 7.4 spm to stop fluid pound; expected rate -1 %"
	 */
	static String of(Proposal proposal, BoundedMove move, String unit) {
		StringJoiner expected = new StringJoiner(", ", "; expected ", "").setEmptyValue("");
		for (Evidence one : proposal.expected()) {
			if (!one.note().isEmpty()) {
				expected.add(one.note());
			}
		}
		String action = proposal.action().isEmpty() ? numbers(move, unit) : proposal.action();
		return proposal.because() + ": " + action + ' ' + proposal.toDo() + expected;
	}

	private static String numbers(BoundedMove move, String unit) {
		return String.format(Locale.ROOT, "%s %s -> %s %s", move.to() < move.from() ? "reduce" : "raise",
				number(move.from()), number(move.to()), unit);
	}

	/** At most two digits after the point, at least one. */
	private static String number(double value) {
		String two = String.format(Locale.ROOT, "%.2f", value);
		return two.endsWith("0") ? two.substring(0, two.length() - 1) : two;
	}
}
