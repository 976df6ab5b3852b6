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

/**
 * An alarm at some time.
 *
 * @param isActive       whether the condition holds
 * @param isAcknowledged whether a person has seen it; true while there is nothing to see
 * @param sinceS         when the condition last came or went, s; NaN if it never did
 * @param shelvedUntilS  until when it is shelved, s; NaN if it is not
 * @param severity       largest severity since the condition came, 0 to 1; 0 if it does not hold
 * @param confidence     largest confidence since the condition came, 0 to 1; 0 if it does not hold
 */
public record AlarmState(boolean isActive, boolean isAcknowledged, double sinceS, double shelvedUntilS, double severity,
		double confidence) {

	/** Nothing has happened. */
	public static final AlarmState NORMAL = new AlarmState(false, true, Double.NaN, Double.NaN, 0, 0);

	/** @return whether it is shelved */
	public boolean isShelved() {
		return !Double.isNaN(shelvedUntilS);
	}

	/** @return whether it calls for a person: not acknowledged, and not shelved */
	public boolean isCalling() {
		return !isAcknowledged && !isShelved();
	}

	AlarmState acknowledged() {
		return new AlarmState(isActive, true, sinceS, shelvedUntilS, severity, confidence);
	}

	AlarmState shelved(double untilS) {
		return new AlarmState(isActive, isAcknowledged, sinceS, untilS, severity, confidence);
	}

	/** A condition that came must be acknowledged; one that went unseen still must. */
	AlarmState changed(boolean active, double timeS) {
		return new AlarmState(active, !active && isAcknowledged, timeS, shelvedUntilS, 0, 0);
	}

	AlarmState seen(double otherSeverity, double otherConfidence) {
		return new AlarmState(isActive, isAcknowledged, sinceS, shelvedUntilS, Math.max(severity, otherSeverity),
				Math.max(confidence, otherConfidence));
	}
}
