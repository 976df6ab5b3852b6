/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.correct;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;

/** Names for corrected cards: no two cards of a well are named alike. */
final class CorrectedName {

	private final Set<String> taken;

	CorrectedName(Well well) {
		taken = well.getCards().stream().map(SurfaceCard::getName).map(String::valueOf).collect(Collectors.toSet());
	}

	boolean isTaken(String name) {
		return taken.contains(name);
	}

	/** @return a free name that tells which card was corrected */
	String propose(SurfaceCard measured) {
		String name = measured.getName() == null || measured.getName().isBlank() ? Messages.Correct_unnamed
				: measured.getName();
		String proposal = NLS.bind(Messages.Correct_copyName, name);
		for (int i = 2; isTaken(proposal); i++) {
			proposal = NLS.bind(Messages.Correct_copyNameNumbered, name, i);
		}
		return proposal;
	}
}
