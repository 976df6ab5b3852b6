/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.historian;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a history holds.
 *
 * @param engine        database and its version
 * @param place         where it is: a file, an address
 * @param schemaVersion version of the tables
 * @param tags          number of signals
 * @param samples       number of samples ever kept, removed ones included
 * @param curves        number of curves
 * @param events        number of events
 * @param first         source time of the first sample, to 12 h, or null when there is none
 * @param last          source time of the last sample, or null when there is none
 * @param bytes         size on the disk, in bytes
 */
public record HistoryInfo(String engine, String place, int schemaVersion, long tags, long samples, long curves, long events,
		@Nullable Instant first, @Nullable Instant last, long bytes) {
}
