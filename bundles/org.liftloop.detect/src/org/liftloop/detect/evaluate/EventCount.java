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

import java.util.ArrayList;
import java.util.List;

/**
 * Faults as events. An alarm is raised where flags begin; a fault is found if an alarm is raised while it lasts, so one that
 * was on already finds nothing.
 *
 * @param events        number of faults
 * @param delaysS       time from the beginning of each found fault to the first alarm raised in it, s
 * @param falseAlarms   alarms raised in fault-free operation
 * @param faultFreeS    fault-free time, s: fault-free samples times the usual time between samples
 */
public record EventCount(int events, List<Double> delaysS, int falseAlarms, double faultFreeS) {

	/** Nothing. */
	public static final EventCount NONE = new EventCount(0, List.of(), 0, 0);

	/** Copies the delays. */
	public EventCount {
		delaysS = List.copyOf(delaysS);
	}

	/**
	 * @param series labelled samples
	 * @param flags  what a detector said of each
	 * @return the count
	 * @throws IllegalArgumentException if the numbers of samples differ
	 */
	public static EventCount of(LabelledSeries series, boolean[] flags) {
		series.check(flags);
		List<Double> delaysS = new ArrayList<>();
		int events = 0;
		int falseAlarms = 0;
		int faultFree = 0;
		double beganS = Double.NaN;
		for (int i = 0; i < flags.length; i++) {
			boolean raised = flags[i] && (i == 0 || !flags[i - 1]);
			if (!series.isAnomalous(i)) {
				faultFree++;
				falseAlarms += raised ? 1 : 0;
				beganS = Double.NaN;
			} else {
				if (i == 0 || !series.isAnomalous(i - 1)) {
					events++;
					beganS = series.timeS(i);
				}
				if (raised && !Double.isNaN(beganS)) {
					delaysS.add(Double.valueOf(series.timeS(i) - beganS));
					beganS = Double.NaN;
				}
			}
		}
		return new EventCount(events, delaysS, falseAlarms, faultFree * series.periodS());
	}

	/**
	 * @param other other events
	 * @return both together
	 */
	public EventCount plus(EventCount other) {
		List<Double> all = new ArrayList<>(delaysS);
		all.addAll(other.delaysS);
		return new EventCount(events + other.events, all, falseAlarms + other.falseAlarms, faultFreeS + other.faultFreeS);
	}

	/** @return share of faults found, 0 to 1; NaN without faults */
	public double recall() {
		return delaysS.size() / (double) events;
	}

	/** @return median delay of the found faults, s; NaN if none was found */
	public double medianDelayS() {
		List<Double> sorted = delaysS.stream().sorted().toList();
		return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2).doubleValue();
	}

	/** @return false alarms in an hour of fault-free operation; NaN without any */
	public double falseAlarmsPerHour() {
		return falseAlarms / (faultFreeS / 3600);
	}
}
