/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

/** What the rods run in, as far as the service factor asks. */
public enum ServiceEnvironment {
	/** Non-corrosive, or inhibited effectively. */
	NON_CORROSIVE,
	/** Salt water. */
	SALT_WATER,
	/** Hydrogen sulphide. */
	HYDROGEN_SULPHIDE
}
