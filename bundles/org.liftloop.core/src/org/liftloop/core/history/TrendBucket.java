/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.history;

import java.time.Instant;

import org.liftloop.core.signal.Quality;

/**
 * One part of a trend.
 *
 * @param start   begin of its time
 * @param minimum least good or uncertain value; NaN when all samples are bad
 * @param maximum greatest such value
 * @param mean    mean of such values
 * @param count   samples in it, bad ones included
 * @param worst   worst quality in it
 */
public record TrendBucket(Instant start, double minimum, double maximum, double mean, long count, Quality worst) {
}
