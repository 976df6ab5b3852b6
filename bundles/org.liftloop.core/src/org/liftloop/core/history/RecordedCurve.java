/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.history;

import java.time.Instant;

import org.liftloop.core.signal.SignalValue;

/**
 * A curve of an asset: a surface card, a downhole card.
 *
 * @param asset    identifier of the asset
 * @param kind     kind of the curve, "surfaceCard" say
 * @param sequence number of the observation
 * @param start    when it began
 * @param end      when it was complete
 * @param x        abscissae, positions in m for a card
 * @param y        ordinates, loads in N for a card; as many
 */
public record RecordedCurve(String asset, String kind, long sequence, Instant start, Instant end, SignalValue.Curve x,
		SignalValue.Curve y) {

	/**
	 * @throws IllegalArgumentException if there are not as many ordinates as abscissae
	 */
	public RecordedCurve {
		if (x.length() != y.length()) {
			throw new IllegalArgumentException("A curve of " + x.length() + " and " + y.length() + " values.");
		}
	}
}
