/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.twin;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.units.Quantity;

/**
 * A number of an observation that is kept as history and can be shown as a trend.
 *
 * @param name     name of it as a signal of the asset, "pumpFillage" say
 * @param label    what a person calls it
 * @param quantity what it means
 * @param value    takes it out of the observation; NaN when it is not known
 * @param status   how far it can be trusted, and why not further
 */
public record Recorded(String name, String label, Quantity quantity, ToDoubleFunction<Observation> value,
		Function<Observation, SampleStatus> status) {

	/**
	 * A number that is good whenever it is known.
	 *
	 * @param name     name of it as a signal of the asset
	 * @param label    what a person calls it
	 * @param quantity what it means
	 * @param value    takes it out of the observation; NaN when it is not known
	 */
	public Recorded(String name, String label, Quantity quantity, ToDoubleFunction<Observation> value) {
		this(name, label, quantity, value, observation -> Double.isFinite(value.applyAsDouble(observation)) ? SampleStatus.GOOD
				: SampleStatus.bad("Not determinable."));
	}
}
