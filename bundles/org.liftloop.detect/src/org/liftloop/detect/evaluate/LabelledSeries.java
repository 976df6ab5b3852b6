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

import java.util.Arrays;

/** What was really the case in one series of samples. Immutable. */
public final class LabelledSeries {

	private final String name;
	private final double[] timesS;
	private final boolean[] anomalous;
	private final boolean[] changes;

	/**
	 * @param name      name of the series
	 * @param timesS    time of each sample, s; not falling
	 * @param anomalous whether a sample lies in a fault
	 * @param changes   whether a fault begins or ends with a sample
	 * @throws IllegalArgumentException if the lengths differ or time runs backwards
	 */
	public LabelledSeries(String name, double[] timesS, boolean[] anomalous, boolean[] changes) {
		if (timesS.length == 0 || anomalous.length != timesS.length || changes.length != timesS.length) {
			throw new IllegalArgumentException(name + ": " + timesS.length + " times, " + anomalous.length + " labels and "
					+ changes.length + " changes");
		}
		for (int i = 0; i < timesS.length; i++) {
			if (!Double.isFinite(timesS[i]) || i > 0 && timesS[i] < timesS[i - 1]) {
				throw new IllegalArgumentException(name + ": time " + timesS[i] + " s at sample " + i + " does not follow");
			}
		}
		this.name = name;
		this.timesS = timesS.clone();
		this.anomalous = anomalous.clone();
		this.changes = changes.clone();
	}

	/** @return name of the series */
	public String name() {
		return name;
	}

	/** @return number of samples */
	public int size() {
		return timesS.length;
	}

	/**
	 * @param index index of a sample
	 * @return its time, s
	 */
	public double timeS(int index) {
		return timesS[index];
	}

	/**
	 * @param index index of a sample
	 * @return whether it lies in a fault
	 */
	public boolean isAnomalous(int index) {
		return anomalous[index];
	}

	/**
	 * @param index index of a sample
	 * @return whether a fault begins or ends with it
	 */
	public boolean isChange(int index) {
		return changes[index];
	}

	/** @return the usual time from sample to sample, s: their median */
	public double periodS() {
		double[] steps = new double[timesS.length - 1];
		Arrays.setAll(steps, i -> timesS[i + 1] - timesS[i]);
		Arrays.sort(steps);
		return steps.length == 0 ? 0 : steps[steps.length / 2];
	}

	void check(boolean[] flags) {
		if (flags.length != timesS.length) {
			throw new IllegalArgumentException(name + ": " + flags.length + " flags for " + timesS.length + " samples");
		}
	}
}
