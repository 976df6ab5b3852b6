/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

/** What a catalogue's rod is. */
public enum RodKind {
	/** Steel sucker rod of API Spec 11B. */
	STEEL,
	/** Fibre-reinforced plastic (fibreglass) sucker rod with steel ends. */
	FIBREGLASS,
	/** Steel sinker bar at the bottom of the string. */
	SINKER_BAR
}
