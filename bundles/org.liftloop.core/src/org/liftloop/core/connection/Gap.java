/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import java.time.Instant;

/**
 * A time without data.
 *
 * @param from   the last time with data
 * @param to     the first time with data again
 * @param reason why, as far as it is known: a sentence
 */
public record Gap(Instant from, Instant to, String reason) {
}
