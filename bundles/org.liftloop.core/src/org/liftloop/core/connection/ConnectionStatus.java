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
 * Where a connection stands, since when and why.
 *
 * @param state  the state
 * @param since  when it came to it
 * @param reason why, and what to do about it: sentences; empty when the state says all
 */
public record ConnectionStatus(ConnectionState state, Instant since, String reason) {
}
