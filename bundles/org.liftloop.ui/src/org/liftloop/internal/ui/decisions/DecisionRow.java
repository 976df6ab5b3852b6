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

import java.util.Locale;
import java.util.Optional;

import org.liftloop.core.decision.Decision;
import org.liftloop.core.session.AssetSession;
import org.liftloop.ui.live.LiveControl;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.live.LoggedDecision;

/**
 * A decision of a field.
 *
 * @param field    the field
 * @param decision the decision
 */
record DecisionRow(LiveField field, LoggedDecision decision) {

	/** @return what became of it last, in a word; empty when nothing did */
	String outcome() {
		return LiveWords.outcome(decision.outcome());
	}

	/** @return whether it waits for a person */
	boolean isPending() {
		return session().isPresent();
	}

	/** @return the session in which it waits for a person, if it does */
	Optional<AssetSession> session() {
		Decision made = decision.decision();
		return made == null ? Optional.empty() : field.session(decision.asset()).filter(session -> {
			Decision pending = LiveControl.pending(session);
			return pending != null && pending.id().equals(made.id());
		});
	}

	/**
	 * @param text small letters
	 * @return whether it has the text in it
	 */
	boolean contains(String text) {
		String all = String.join(" ", decision.asset(), LiveWords.mode(decision.mode()), decision.sentence(), outcome(), //$NON-NLS-1$
				decision.user(), decision.reason());
		return all.toLowerCase(Locale.getDefault()).contains(text);
	}
}
