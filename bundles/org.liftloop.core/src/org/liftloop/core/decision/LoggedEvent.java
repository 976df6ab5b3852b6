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
 * An event as a log keeps it.
 *
 * @param record its place in the log
 * @param event  the event
 * @param json   the record as it stands in the file: one JSON object on one line
 */
public record LoggedEvent(LogRecord record, DecisionEvent event, String json) {
}
