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

/**
 * One alarm: takes scores with their times and keeps its state. A shelved alarm works on in silence and calls when its
 * time on the shelf ends, if there is then something unseen. An undetermined score neither raises nor clears it. Time that
 * runs backwards counts as no time. Used by one thread.
 */
public final class Alarm {

	private final AlarmSettings settings;
	private final Hysteresis beyond;
	private AlarmState state = AlarmState.NORMAL;
	private double nowS = Double.NEGATIVE_INFINITY;
	/** When the scores began to speak for the other state; NaN while they do not. */
	private double turnS = Double.NaN;

	/** @param settings how scores become an alarm */
	public Alarm(AlarmSettings settings) {
		this.settings = settings;
		beyond = new Hysteresis(settings.release());
	}

	/**
	 * @param timeS time of the score, s since any fixed moment
	 * @param score next score
	 * @return the state with it
	 * @throws IllegalArgumentException if the time is not finite
	 */
	public AlarmState update(double timeS, Score score) {
		advance(timeS);
		boolean on = beyond.update(score);
		if (on == state.isActive()) {
			turnS = Double.NaN;
		} else if (score.isDetermined()) {
			turnS = Double.isNaN(turnS) ? nowS : turnS;
			if (nowS - turnS >= (on ? settings.onDelayS() : settings.offDelayS())) {
				state = state.changed(on, nowS);
				turnS = Double.NaN;
			}
		}
		if (state.isActive() && score.isAlarm()) {
			state = state.seen(score.severity(), score.confidence());
		}
		return state;
	}

	/**
	 * @param timeS time, s
	 * @return the state, acknowledged
	 */
	public AlarmState acknowledge(double timeS) {
		advance(timeS);
		state = state.acknowledged();
		return state;
	}

	/**
	 * @param timeS     time, s
	 * @param durationS how long to shelve, s; 0 takes it off the shelf
	 * @return the state
	 * @throws IllegalArgumentException if the duration is negative or longer than the settings allow
	 */
	public AlarmState shelve(double timeS, double durationS) {
		if (!(durationS >= 0 && durationS <= settings.longestShelfS())) {
			throw new IllegalArgumentException("durationS is " + durationS + "; an alarm may be shelved for up to "
					+ settings.longestShelfS() + " s");
		}
		advance(timeS);
		state = state.shelved(durationS > 0 ? nowS + durationS : Double.NaN);
		return state;
	}

	private void advance(double timeS) {
		if (!Double.isFinite(timeS)) {
			throw new IllegalArgumentException("timeS is " + timeS + "; it must be a finite number");
		}
		nowS = Math.max(nowS, timeS);
		if (nowS >= state.shelvedUntilS()) {
			state = state.shelved(Double.NaN);
		}
	}
}
