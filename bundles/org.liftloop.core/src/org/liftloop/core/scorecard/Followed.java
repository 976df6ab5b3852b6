/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.scorecard;

/** What the equipment's setpoint did after a decision. */
public enum Followed {
	/** Its first change was in the direction of the decision. */
	SAME,
	/** Its first change was the other way. */
	OPPOSITE,
	/** It did not change. */
	NOTHING,
	/** It did not change as long as was recorded, which is not long enough to say. */
	UNKNOWN
}
