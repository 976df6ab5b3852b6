/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.signal;

import org.liftloop.core.units.Quantity;

/**
 * A signal that an asset type reads or writes. A connection derives sampling and publishing intervals and queue sizes
 * from the rate.
 *
 * @param name     name of the signal, "polishedRodLoad" say
 * @param label    what a person calls it, "polished-rod load" say
 * @param kind     what its values are
 * @param quantity what the numbers mean; their stored unit is the unit of {@link SignalValue}
 * @param rateHz   how often the value may change, in 1/s, greater than 0: 20 for a live load, 0.2 for a card
 * @param use      what the twin does with it
 */
public record SignalNeed(String name, String label, Kind kind, Quantity quantity, double rateHz, Use use) {

	/**
	 * @throws IllegalArgumentException if the rate is not greater than 0
	 */
	public SignalNeed {
		if (!(rateHz > 0) || rateHz > 1000) {
			throw new IllegalArgumentException("The rate of signal " + name + " is " + rateHz + " Hz.");
		}
	}

	/** What the values of a signal are. */
	public enum Kind {
		/** Numbers. */
		NUMBER,
		/** Arrays of numbers. */
		CURVE,
		/** Words. */
		TEXT
	}

	/** What the twin does with a signal. */
	public enum Use {
		/** The twin cannot work without it. */
		REQUIRED,
		/** The twin works better with it. */
		OPTIONAL,
		/** The twin writes it, and reads it back. */
		SETPOINT
	}
}
