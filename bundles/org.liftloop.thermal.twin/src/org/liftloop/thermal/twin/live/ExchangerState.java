/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

/**
 * The heat exchanger as an interval shows it.
 *
 * @param effectiveness   heat over the most that could be exchanged, 0 to 1
 * @param ntu             number of transfer units, 1
 * @param conductanceWPerK conductance UA, W/K
 * @param foulingM2KPerW  fouling resistance Rf = A (1/UA - 1/UA of the clean exchanger), m2 K/W; below 0 of one better than rated
 * @param lostPart        part of the clean UA that is lost
 */
public record ExchangerState(LoopEstimate effectiveness, LoopEstimate ntu, LoopEstimate conductanceWPerK,
		LoopEstimate foulingM2KPerW, LoopEstimate lostPart) {

	/**
	 * @param reason why nothing can be said: a sentence
	 * @return nothing
	 */
	static ExchangerState none(String reason) {
		LoopEstimate none = LoopEstimate.none(reason);
		return new ExchangerState(none, none, none, none, none);
	}
}
