/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.runtime;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.session.Snapshot;

/**
 * A session as it is shown.
 *
 * @param field            name of the file of its field
 * @param snapshot         what it knows
 * @param running          whether it runs
 * @param samplesPerSecond samples received a second of real time; NaN before it is known
 * @param observationsPerMinute observations completed a minute of real time; NaN before it is known
 * @param lag              how far the newest sample is behind the time at the equipment, or null before the first
 */
record SessionRow(String field, Snapshot snapshot, boolean running, double samplesPerSecond,
		double observationsPerMinute, @Nullable Duration lag) {
}
