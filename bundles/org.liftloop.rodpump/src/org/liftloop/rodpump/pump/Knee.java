/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

/**
 * Where the load has left the rods on the downstroke.
 *
 * @param fillageFraction   plunger position at the knee above its lowest, as a fraction of the plunger stroke, 0 to 1
 * @param kneeIndex         point of the card at the knee
 * @param topIndex          point of the card where the plunger is highest
 * @param bottomIndex       point of the card where the plunger is lowest
 */
public record Knee(double fillageFraction, int kneeIndex, int topIndex, int bottomIndex) {
}
