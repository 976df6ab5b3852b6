/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.fluid;

/** A liquid coolant at its pressure. Implementations are immutable. */
public interface Fluid {

	/** @return name for messages, with concentration or pressure where it matters */
	String name();

	/** @return lowest temperature, K: freezing or the end of the data */
	double minimumK();

	/** @return highest temperature, K: boiling at the fluid's pressure or the end of the data */
	double maximumK();

	/**
	 * @param temperatureK temperature, K
	 * @return properties there
	 * @throws FluidRangeException if the temperature is not a number or outside of the fluid's range
	 */
	FluidState at(double temperatureK);
}
