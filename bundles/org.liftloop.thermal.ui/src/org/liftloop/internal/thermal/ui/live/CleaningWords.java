/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.thermal.estimate.CleaningForecast;

/** A forecast of the cleaning in a sentence. */
final class CleaningWords {

	/** What lies beyond 2200 is as good as never, s since 1970. */
	private static final double NEVER_S = 7_258_118_400.0;

	private CleaningWords() {
	}

	/**
	 * @param forecast a forecast, or null as long as there is none
	 * @return it for a person
	 */
	static String of(@Nullable CleaningForecast forecast) {
		if (forecast == null) {
			return Messages.Cleaning_learning;
		}
		return switch (forecast.outcome()) {
		case DATE -> NLS.bind(Messages.Cleaning_date,
				new Object[] { day(forecast.reachedS()), day(forecast.earliestS()), day(forecast.latestS()) });
		case REACHED -> Messages.Cleaning_reached;
		case NO_TREND -> Messages.Cleaning_noTrend;
		case SETTLES_BELOW -> Messages.Cleaning_settles;
		case TOO_FEW -> Messages.Cleaning_tooFew;
		};
	}

	private static String day(double seconds) {
		return seconds < NEVER_S
				? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(Instant.ofEpochSecond((long) seconds).atZone(ZoneOffset.UTC))
				: Messages.Cleaning_never;
	}
}
