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

/**
 * What a detector says after a sample.
 *
 * @param statistic the detector's own figure, not negative; NaN if it is undetermined
 * @param limit     the statistic above which it alarms
 * @param chance    how often fault-free samples gave such a statistic or a larger one, 0 to 1: counted on the samples of
 *                  the fit, with an exponential tail beyond them
 * @param severity  how far beyond the limit: 0 up to the limit, towards 1 far beyond
 */
public record Score(double statistic, double limit, double chance, double severity) {

	/** Nothing can be said. */
	public static final Score UNDETERMINED = new Score(Double.NaN, 1, 1, 0);

	/**
	 * @param statistic a determined statistic
	 * @param limit     the statistic above which it alarms
	 * @param chance    chance of such a statistic in fault-free operation, 0 to 1
	 * @return the score, with a severity of 0.5 at twice the limit
	 */
	public static Score of(double statistic, double limit, double chance) {
		return new Score(statistic, limit, chance, statistic > limit ? 1 - limit / statistic : 0);
	}

	/** @return whether there is a statistic */
	public boolean isDetermined() {
		return !Double.isNaN(statistic);
	}

	/** @return whether the statistic lies above its limit */
	public boolean isAlarm() {
		return statistic > limit;
	}

	/** @return statistic over limit; 0 if undetermined */
	public double ratio() {
		return isDetermined() ? statistic / limit : 0;
	}

	/** @return how sure it is that this is no chance of fault-free operation, 0 to 1; as good as the samples of the fit */
	public double confidence() {
		return 1 - chance;
	}
}
