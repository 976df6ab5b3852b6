/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.evaluate;

import java.util.List;
import java.util.Locale;

/** Evaluations as a table of text. */
public final class EvaluationTable {

	private EvaluationTable() {
	}

	/**
	 * @param evaluations rows, in their order
	 * @return a table with a header, a line each; rates in per cent, delays in seconds
	 */
	public static String of(List<Evaluation> evaluations) {
		StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-26s %6s %7s %7s %7s %7s %7s %9s %8s %9s%n", "method", "F1",
				"FAR %", "MAR %", "NAB", "lowFP", "lowFN", "events", "delay s", "false/h"));
		for (Evaluation row : evaluations) {
			Confusion samples = row.confusion();
			EventCount events = row.events();
			text.append(String.format(Locale.ROOT, "%-26s %6.3f %7.2f %7.2f %7.2f %7.2f %7.2f %4d/%-4d %8.0f %9.2f%n", row.method(),
					Double.valueOf(samples.f1()), Double.valueOf(100 * samples.falseAlarmRate()),
					Double.valueOf(100 * samples.missedAlarmRate()), Double.valueOf(row.changes().nab(NabProfile.STANDARD)),
					Double.valueOf(row.changes().nab(NabProfile.LOW_FALSE_POSITIVES)),
					Double.valueOf(row.changes().nab(NabProfile.LOW_FALSE_NEGATIVES)), Integer.valueOf(events.delaysS().size()),
					Integer.valueOf(events.events()), Double.valueOf(events.medianDelayS()),
					Double.valueOf(events.falseAlarmsPerHour())));
		}
		return text.toString();
	}
}
