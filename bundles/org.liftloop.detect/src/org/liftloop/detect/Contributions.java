/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect;

import java.util.Arrays;

/** How much each channel has to do with a score. Immutable. */
public final class Contributions {

	/** None known. */
	public static final Contributions NONE = new Contributions();

	private final double[] parts;

	/** @param parts non-negative parts by channel, in any unit */
	public Contributions(double... parts) {
		this.parts = parts.clone();
	}

	/** @return number of channels; 0 if none are known */
	public int size() {
		return parts.length;
	}

	/**
	 * @param channel index of a channel
	 * @return its part of the whole, 0 to 1
	 */
	public double share(int channel) {
		double sum = Arrays.stream(parts).sum();
		return sum > 0 ? parts[channel] / sum : 0;
	}

	/** @return index of the channel with the largest part; -1 if none are known */
	public int largest() {
		int best = -1;
		for (int i = 0; i < parts.length; i++) {
			if (best < 0 || parts[i] > parts[best]) {
				best = i;
			}
		}
		return best;
	}
}
