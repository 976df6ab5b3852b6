/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.time.Instant;

/**
 * How the loop's controller followed the newest change of its setpoint, as measured.
 *
 * @param changed       when the setpoint was changed
 * @param stepK         by how much, K
 * @param overshootPart how far the hot temperature went beyond the new setpoint, over the step; 0 if it did not
 * @param settlingS     time until it stayed within a tenth of the step, or 0.3 K where that is more, s; NaN as long as it has
 *                      not stayed there for five minutes
 */
public record StepResponse(Instant changed, double stepK, double overshootPart, double settlingS) {
}
