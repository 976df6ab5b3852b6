/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The predictive model: from unit, rods and pump to the card, by stepping the damped wave equation in time.
 * {@link org.liftloop.rodpump.predict.Predictor} does it; {@link org.liftloop.rodpump.predict.BarrelPump} is the pump with
 * all its faults; {@link org.liftloop.rodpump.predict.RandomWells} makes labelled cards from seeds.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.rodpump.predict;

import org.jspecify.annotations.NullMarked;
