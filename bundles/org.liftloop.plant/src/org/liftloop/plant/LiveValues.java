/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Instant;

/** What the controller of a simulated asset shows at a moment. */
public sealed interface LiveValues permits WellValues, LoopValues {

	/** @return name of the asset */
	String asset();

	/** @return when, virtual time */
	Instant time();

	/** @return the run command that it obeys: 1 to run, 0 to stand */
	double runCommand();
}
