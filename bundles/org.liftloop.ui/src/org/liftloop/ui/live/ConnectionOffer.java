/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.util.List;

/**
 * A connection of a field on which its twins can be started, or why they cannot.
 *
 * @param name     name of the connection
 * @param kind     what kind it is, for a person
 * @param endpoint where the equipment is
 * @param heard    assets that a twin would hear by it
 * @param left     assets that would stay without a twin, and why
 * @param problem  why nothing can be started on it and what to do about it; empty when it can
 */
public record ConnectionOffer(String name, String kind, String endpoint, List<String> heard, List<LeftOut> left,
		String problem) {

	/** Copies the lists. */
	public ConnectionOffer {
		heard = List.copyOf(heard);
		left = List.copyOf(left);
	}
}
