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

import java.time.Instant;

/** An editor of an asset that can show what was recorded of it: where "Show This Moment" leads. */
public interface MomentTarget {

	/**
	 * Shows the asset as it was.
	 *
	 * @param time the time, by the clock of its equipment
	 */
	void showMoment(Instant time);
}
