/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

import java.time.Instant;

/** The time in which a twin lives: that of the wall, or that of a recorded day. */
@FunctionalInterface
public interface TwinClock {

	/** The wall's. */
	TwinClock WALL = Instant::now;

	/** @return the time now */
	Instant now();
}
