/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant;

import java.util.SplittableRandom;

/** Random numbers that are the same on every machine and in every version of Java's library. Used by one thread. */
public final class Dice {

	/** Separates the streams of one seed. */
	private static final long STREAM = 0x9E3779B97F4A7C15L;

	private final SplittableRandom random;

	/**
	 * @param seed   seed of the well
	 * @param stream number of the stream, e.g. that of a stroke
	 */
	public Dice(long seed, long stream) {
		random = new SplittableRandom(seed ^ STREAM * (stream + 1));
	}

	/** @return evenly spread from 0 to below 1 */
	public double even() {
		return random.nextDouble();
	}

	/**
	 * @param low  lowest value
	 * @param high upper bound
	 * @return evenly spread between them
	 */
	public double between(double low, double high) {
		return low + (high - low) * random.nextDouble();
	}

	/** @return a standard normal number, by Box and Muller */
	public double normal() {
		return StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
				* StrictMath.cos(2 * Math.PI * random.nextDouble());
	}
}
