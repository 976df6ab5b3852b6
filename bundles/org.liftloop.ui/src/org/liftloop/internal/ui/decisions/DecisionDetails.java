/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.decisions;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.InputIdentity;
import org.liftloop.core.decision.SetpointMove;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.ui.live.EvidenceText;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.live.LoggedDecision;

/** All that is known of a decision, as text. */
final class DecisionDetails {

	private DecisionDetails() {
	}

	/**
	 * @param row    a decision
	 * @param format the user's units
	 * @return all of it
	 */
	static String of(LoggedDecision row, QuantityFormat format) {
		StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
		text.add(row.sentence());
		if (!row.reason().isEmpty()) {
			text.add(NLS.bind(Messages.Details_reason, row.reason()));
		}
		Decision decision = row.decision();
		if (decision != null) {
			text.add(NLS.bind(Messages.Details_rule, decision.rule().id(), decision.rule().version()));
			SetpointMove move = decision.move();
			if (move != null) {
				text.add(NLS.bind(Messages.Details_move, new Object[] { move.tag(),
						EvidenceText.value(move.from(), move.unit(), format), EvidenceText.value(move.to(), move.unit(), format) }));
			}
			list(text, Messages.Details_evidence, decision.evidence(), one -> EvidenceText.of(one, format));
			list(text, Messages.Details_expected, decision.expected(), one -> EvidenceText.of(one, format));
			list(text, Messages.Details_limits, decision.limits(), one -> EvidenceText.of(one, format));
			list(text, Messages.Details_inputs, decision.inputs(), DecisionDetails::input);
			text.add(NLS.bind(Messages.Details_id, decision.id()));
		}
		text.add(NLS.bind(Messages.Details_record, Long.toString(row.sequence()), row.hash()));
		return text.toString();
	}

	private static String input(InputIdentity input) {
		return NLS.bind(Messages.Details_input,
				new Object[] { input.kind(), input.id(), LiveWords.time(input.time()), input.sha256() });
	}

	private static <T> void list(StringJoiner text, String title, List<T> entries, Function<T, String> entry) {
		if (!entries.isEmpty()) {
			text.add(title);
			entries.forEach(one -> text.add("    " + entry.apply(one))); //$NON-NLS-1$
		}
	}
}
