/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.scenario;

import java.time.Duration;

import org.liftloop.internal.plant.Ranges;
import org.liftloop.plant.PlantAction;

/**
 * Something that a scenario does to an asset.
 *
 * @param line   line of the file that says so, from 1; 0 if it is from no file
 * @param at     when, after the start of the field; 0 to ten years
 * @param asset  name of the asset
 * @param action what
 */
public record ScenarioEvent(int line, Duration at, String asset, PlantAction action) {

	/** Latest time of an event. */
	public static final Duration LATEST = Duration.ofDays(3_653);

	/** Checks the ranges. */
	public ScenarioEvent {
		if (at.isNegative() || at.compareTo(LATEST) > 0) {
			throw new IllegalArgumentException("at is " + at + "; enter a time from PT0S to " + LATEST);
		}
		asset = Ranges.text("asset", asset);
	}
}
