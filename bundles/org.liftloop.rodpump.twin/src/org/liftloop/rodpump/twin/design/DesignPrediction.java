/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.design;

import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.PumpPressures;

/**
 * What a design would do. Immutable.
 *
 * @param name            name of the design
 * @param pressures       pressures the pump works between
 * @param fillageFraction fillage that was assumed, 0 to 1
 * @param prediction      the predicted stroke; whether it became periodic is among its values
 * @param analysis        the predicted surface card analysed as a measured one is, so that both can be compared
 */
public record DesignPrediction(String name, PumpPressures pressures, double fillageFraction, PredictedCard prediction,
		CardAnalysis analysis) {
}
