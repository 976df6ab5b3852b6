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

/** How a field is connected. */
public sealed interface LiveChoice {

	/** Id of the provider of simulated fields. */
	String SIMULATED = "org.liftloop.plant.embedded"; //$NON-NLS-1$

	/** Endpoint of the simulated demo field. */
	String DEMO = "demo"; //$NON-NLS-1$

	/** @return virtual over real time */
	int rate();

	/**
	 * To equipment that is simulated in this program.
	 *
	 * @param endpoint {@value LiveChoice#DEMO}, or the address of the field file whose wells are simulated
	 * @param rate     virtual over real time, 1 to {@value #FASTEST}
	 * @param seed     draws what is hidden of the equipment
	 */
	record Simulated(String endpoint, int rate, long seed) implements LiveChoice {

		/** The greatest rate. */
		public static final int FASTEST = 1000;

		/**
		 * @throws IllegalArgumentException if the rate is out of range
		 */
		public Simulated {
			if (rate < 1 || rate > FASTEST) {
				throw new IllegalArgumentException("A rate of " + rate); //$NON-NLS-1$
			}
		}

		/** @return the properties of the connection */
		Map<String, String> properties() {
			return Map.of("rate", Integer.toString(rate), "seed", Long.toString(seed)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * By a connection of the field.
	 *
	 * @param name name of the connection
	 */
	record OfField(String name) implements LiveChoice {

		@Override
		public int rate() {
			return 1;
		}
	}
}
