/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import org.liftloop.rodpump.result.Status;

/**
 * One measure of a card's quality as it is shown.
 *
 * @param name what it is
 * @param value what was found; a dash where it was not judged
 * @param limit the value at which its score is a half; a dash where it was not judged
 * @param score 1 with nothing against the card, to 0; a dash where it was not judged
 * @param status whether it speaks against the card
 * @param reason what was found and what to do, or why it was not judged
 */
public record MeasureRow(String name, String value, String limit, String score, Status status, String reason) {
}
