/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.result.Estimate;

/**
 * A card of a well made up from a seed, and the truth about it.
 *
 * @param seed        seed
 * @param condition   what it shows
 * @param well        the well as its operator knows it: rods whole, without the condition's friction or tubing
 * @param actual      the well as it is
 * @param surfaceCard the card as measured, noise included
 * @param prediction  the prediction without noise: pump card, loads, torque data, energy
 * @param parameters  the condition's parameters by name with their unit's suffix, in the order they were drawn
 */
public record LabelledCard(long seed, PumpCondition condition, PredictionInput well, PredictionInput actual,
		SurfaceCard surfaceCard, PredictedCard prediction, Map<String, Double> parameters) {

	/** Copies the parameters. */
	public LabelledCard {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

	/** @return true fillage: the part of the plunger's stroke left when the travelling valve opens; refused if it does not */
	public Estimate trueFillage() {
		return prediction.pump().fillage();
	}

	/** @return true pump intake pressure, gauge, Pa */
	public double trueIntakePressurePa() {
		return actual.intakePressurePa();
	}
}
