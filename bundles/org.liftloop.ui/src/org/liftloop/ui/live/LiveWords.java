/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.concurrent.CompletionException;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.operation.OperationException;

/** Words for what a live twin says. */
public final class LiveWords {

	private static final long LONG_SECONDS = 120;

	private LiveWords() {
	}

	/**
	 * @param mode a mode
	 * @return its name
	 */
	public static String mode(ControlMode mode) {
		return switch (mode) {
		case SHADOW -> Messages.Mode_shadow;
		case ADVISORY -> Messages.Mode_advisory;
		case AUTONOMOUS -> Messages.Mode_autonomous;
		};
	}

	/**
	 * @param outcome an outcome, or null for none yet
	 * @return its name; empty for none
	 */
	public static String outcome(@Nullable Outcome outcome) {
		if (outcome == null) {
			return ""; //$NON-NLS-1$
		}
		return switch (outcome) {
		case PROPOSED -> Messages.Outcome_proposed;
		case APPROVED -> Messages.Outcome_approved;
		case REJECTED -> Messages.Outcome_rejected;
		case EXPIRED -> Messages.Outcome_expired;
		case ACTED -> Messages.Outcome_acted;
		case ACT_FAILED -> Messages.Outcome_actFailed;
		case BLOCKED -> Messages.Outcome_blocked;
		case SHADOWED -> Messages.Outcome_shadowed;
		};
	}

	/**
	 * @param state state of a connection
	 * @return its name
	 */
	public static String connection(ConnectionState state) {
		return switch (state) {
		case IDLE -> Messages.Connection_idle;
		case CONNECTING -> Messages.Connection_connecting;
		case CONNECTED -> Messages.Connection_connected;
		case RECONNECTING -> Messages.Connection_reconnecting;
		case REFUSED -> Messages.Connection_refused;
		case CLOSED -> Messages.Connection_closed;
		};
	}

	/**
	 * @param severity how much an event matters
	 * @return its name
	 */
	public static String severity(Severity severity) {
		return switch (severity) {
		case INFORMATION -> Messages.Severity_information;
		case WARNING -> Messages.Severity_warning;
		case ALARM -> Messages.Severity_alarm;
		};
	}

	/**
	 * @param time a time
	 * @return it in the time zone of this computer
	 */
	public static String time(Instant time) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).format(time.atZone(ZoneId.systemDefault()));
	}

	/**
	 * @param age a time span
	 * @return it in words, "5 s" or "3 min"
	 */
	public static String age(Duration age) {
		long seconds = Math.max(0, age.toSeconds());
		return seconds < LONG_SECONDS ? NLS.bind(Messages.Age_seconds, seconds) : NLS.bind(Messages.Age_minutes, age.toMinutes());
	}

	/**
	 * @param left a time that is left
	 * @return it in words, in whole minutes as long as there are some
	 */
	public static String wait(Duration left) {
		return left.toMinutes() > 0 ? NLS.bind(Messages.Age_minutes, left.toMinutes()) : Messages.Wait_lastMinute;
	}

	/**
	 * @param error what went wrong
	 * @return why and what to do about it, for a person
	 */
	public static String cause(Throwable error) {
		Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
		if (cause instanceof OperationException refused) {
			return refused.getMessage() + ' ' + refused.remedy();
		}
		return cause.getMessage() == null ? cause.toString() : cause.getMessage();
	}
}
