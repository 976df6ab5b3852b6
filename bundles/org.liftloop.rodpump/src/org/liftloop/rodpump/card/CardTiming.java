/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.card;

/** What the order of a card's points says about time. */
public enum CardTiming {
	/** The points were taken at equal intervals of time. */
	UNIFORM_TIME,
	/** The points follow the curve at any spacing (digitised or resampled by position); time must be reconstructed. */
	BY_POSITION
}
