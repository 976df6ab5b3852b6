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

/**
 * What the twin of an asset is expected to find in a scenario.
 *
 * @param line    line of the file that says so, from 1; 0 if it is from no file
 * @param asset   name of the asset
 * @param finding identifier of the cause that it has to hold the surest at some moment of the time; {@value #NONE}: it finds
 *                nothing in all of it
 * @param from    begin of the time, after the start of the field
 * @param until   end of it, after the begin
 */
public record ExpectedFinding(int line, String asset, String finding, Duration from, Duration until) {

	/** No finding is expected. */
	public static final String NONE = "none";

	/** Checks texts and times. */
	public ExpectedFinding {
		asset = Ranges.text("asset", asset);
		finding = Ranges.text("finding", finding);
		if (from.isNegative() || until.compareTo(from) <= 0 || until.compareTo(ScenarioEvent.LATEST) > 0) {
			throw new IllegalArgumentException(
					"from is " + from + " and until " + until + "; enter times from PT0S on, the second later than the first");
		}
	}
}
