/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.twin;

import java.util.List;

import org.liftloop.core.decision.Evidence;

/**
 * Something that a diagnoser holds to be the case: one candidate cause among others.
 *
 * @param cause      identifier of the cause, "org.liftloop.rodpump.fluidPound" say
 * @param label      its name in the field's terms, "fluid pound"
 * @param confidence how sure the diagnoser is, 0 to below 1: nothing is certain
 * @param source     identifier of the diagnoser, with its version
 * @param evidence   what speaks for it
 */
public record Finding(String cause, String label, double confidence, String source, List<Evidence> evidence) {

	/**
	 * @throws IllegalArgumentException if the confidence is not within 0 and below 1
	 */
	public Finding {
		if (!(confidence >= 0 && confidence < 1)) {
			throw new IllegalArgumentException("The confidence of " + cause + " is " + confidence + '.');
		}
		evidence = List.copyOf(evidence);
	}
}
