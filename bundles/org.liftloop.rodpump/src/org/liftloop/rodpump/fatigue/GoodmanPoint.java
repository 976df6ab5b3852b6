/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

import java.util.List;

import org.liftloop.rodpump.result.Status;

/**
 * One taper in the modified Goodman diagram.
 *
 * @param minStressPa       minimum stress over the stroke, Pa
 * @param maxStressPa       maximum stress over the stroke, Pa
 * @param allowableStressPa allowable maximum stress S_A at this minimum stress, Pa; NaN if the diagram does not
 *                          describe the material
 * @param loadingFraction   (Smax - Smin)/(S_A - Smin), dimensionless; 1 is the limit; NaN if not determinable
 * @param status            how far the loading can be trusted
 * @param reasons           sentences for a field engineer; empty if the status is OK
 */
public record GoodmanPoint(double minStressPa, double maxStressPa, double allowableStressPa, double loadingFraction,
		Status status, List<String> reasons) {

	/** Copies the reasons. */
	public GoodmanPoint {
		reasons = List.copyOf(reasons);
	}

	/** @return whether the point lies inside the diagram: a loading is known and at most 1 */
	public boolean isInside() {
		return loadingFraction <= 1;
	}

	/** @return whether the rod is in compression during the stroke */
	public boolean isCompressive() {
		return minStressPa < 0;
	}
}
