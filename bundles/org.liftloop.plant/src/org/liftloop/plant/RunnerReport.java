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

import org.jspecify.annotations.Nullable;

/**
 * How a {@link FieldRunner} runs.
 *
 * @param isRunning     whether it runs
 * @param failure       what has stopped it, or null
 * @param time          virtual time reached
 * @param requestedRate virtual over real time as asked for
 * @param achievedRate  the same as measured since the last report; lower if the machine cannot follow
 * @param strokes       strokes completed since the start
 * @param strokesPerS   strokes completed in a second of real time since the last report
 */
public record RunnerReport(boolean isRunning, @Nullable Throwable failure, Instant time, double requestedRate,
		double achievedRate, long strokes, double strokesPerS) {
}
