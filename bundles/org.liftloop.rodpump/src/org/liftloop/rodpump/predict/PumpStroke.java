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

import org.liftloop.rodpump.result.Estimate;

/**
 * What a pump did in one stroke.
 *
 * @param lowestM     lowest height of the plunger in the barrel above its place at rest, m
 * @param highestM    highest height in the barrel, m
 * @param fillage     part of the plunger's stroke in the barrel that was left when the travelling valve opened, 1 (the
 *                    effective over the gross stroke); refused if the valve never opened or never closed
 * @param netLiquidM3 liquid lifted into the tubing less what leaked back, at intake pressure, m3
 */
public record PumpStroke(double lowestM, double highestM, Estimate fillage, double netLiquidM3) {

	static final String FILLAGE_ID = "fillage";

	/** @return gross plunger stroke, m */
	public double strokeM() {
		return highestM - lowestM;
	}
}
