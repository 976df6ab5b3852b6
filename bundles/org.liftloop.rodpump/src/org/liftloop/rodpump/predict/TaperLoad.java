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

import org.liftloop.rodpump.string.RodTaper;

/**
 * The load at the top of a taper, where it is highest, over a predicted stroke.
 *
 * @param index    0 = top
 * @param taper    the taper
 * @param minimumN lowest effective load, N; negative: compression
 * @param maximumN highest effective load, N
 */
public record TaperLoad(int index, RodTaper taper, double minimumN, double maximumN) {

	/** @return lowest stress, Pa */
	public double minimumStressPa() {
		return minimumN / taper.areaM2();
	}

	/** @return highest stress, Pa */
	public double maximumStressPa() {
		return maximumN / taper.areaM2();
	}
}
