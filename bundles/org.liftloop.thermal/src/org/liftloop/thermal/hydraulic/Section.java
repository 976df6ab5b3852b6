/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import org.liftloop.internal.thermal.Argument;

/**
 * One section of a closed circuit, in the direction of flow.
 *
 * @param resistance what takes pressure
 * @param riseM      height of its end above its start, m; -1,000 to 1,000
 */
public record Section(Resistance resistance, double riseM) {

	/** Checks the range. */
	public Section {
		Argument.inRange("riseM", riseM, -1_000, 1_000);
	}
}
