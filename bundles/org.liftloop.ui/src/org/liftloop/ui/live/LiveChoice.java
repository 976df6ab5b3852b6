/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.util.Map;

/**
 * How a field is connected.
 *
 * @param provider id of a contribution to {@code org.liftloop.core.connections}
 * @param endpoint where the equipment is, in the provider's notation
 * @param rate     virtual over real time, 1 to {@value #FASTEST}; for simulated equipment
 * @param seed     draws what is hidden of simulated equipment
 */
public record LiveChoice(String provider, String endpoint, int rate, long seed) {

	/** The greatest rate. */
	public static final int FASTEST = 1000;

	/** Id of the provider of simulated fields. */
	public static final String SIMULATED = "org.liftloop.plant.embedded"; //$NON-NLS-1$

	/** Endpoint of the simulated demo field. */
	public static final String DEMO = "demo"; //$NON-NLS-1$

	/**
	 * @throws IllegalArgumentException if the rate is out of range
	 */
	public LiveChoice {
		if (rate < 1 || rate > FASTEST) {
			throw new IllegalArgumentException("A rate of " + rate); //$NON-NLS-1$
		}
	}

	/** @return the properties of the connection */
	public Map<String, String> properties() {
		return Map.of("rate", Integer.toString(rate), "seed", Long.toString(seed)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
