/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.alarm;

import org.liftloop.detect.Score;
import org.liftloop.internal.detect.Argument;

/** On above the limit, off below a part of it. An undetermined score changes nothing. Used by one thread. */
public final class Hysteresis {

	private final double release;
	private boolean on;

	/** @param release part of the limit to fall to until it is off, 0 to 1 */
	public Hysteresis(double release) {
		this.release = Argument.inRange("release", release, 0, 1);
	}

	/**
	 * @param score next score
	 * @return whether it is on
	 */
	public boolean update(Score score) {
		if (score.isDetermined()) {
			on = on ? score.ratio() > release : score.isAlarm();
		}
		return on;
	}

	/** Switches off. */
	public void reset() {
		on = false;
	}
}
