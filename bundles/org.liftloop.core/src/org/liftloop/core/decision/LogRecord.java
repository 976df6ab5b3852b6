/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

/**
 * Where a log keeps an event: proof that it was recorded.
 *
 * @param sequence number of the record, from 1 on without gaps
 * @param hash     SHA-256 over this record and, through the chain, all before it: 64 small hex digits
 */
public record LogRecord(long sequence, String hash) {
}
