/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import java.util.ArrayDeque;
import java.util.Deque;

import org.liftloop.core.control.PlantState;

/**
 * The newest strokes at one setpoint: what a policy rests on. A change of the setpoint begins them anew, and the strokes
 * during which the drive comes to it are left out. One thread only.
 */
final class Strokes {

	private final int settling;
	private final int count;
	private final double resolution;
	private final Deque<Double> fillages = new ArrayDeque<>();
	private double setpoint = Double.NaN;
	private int toSettle;

	/**
	 * @param settling   strokes left out after a change of the setpoint
	 * @param count      strokes that are looked at
	 * @param resolution least change of the setpoint that counts as one
	 */
	Strokes(int settling, int count, double resolution) {
		this.settling = settling;
		this.count = count;
		this.resolution = resolution;
	}

	/**
	 * @param fillage pump fillage of a stroke; NaN when it is not known, then nothing is known of those before either
	 * @param state   what the equipment did at its end
	 */
	void add(double fillage, PlantState state) {
		if (!(Math.abs(state.setpoint() - setpoint) < resolution)) {
			setpoint = state.setpoint();
			toSettle = settling;
			fillages.clear();
			return;
		}
		if (toSettle > 0) {
			toSettle--;
			return;
		}
		if (Double.isNaN(fillage)) {
			fillages.clear();
			return;
		}
		fillages.addLast(fillage);
		if (fillages.size() > count) {
			fillages.removeFirst();
		}
	}

	/** @return whether there are as many strokes as are looked at */
	boolean areEnough() {
		return fillages.size() == count;
	}

	/** @return the least fillage among them */
	double least() {
		return fillages.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
	}

	/** @return the greatest fillage among them */
	double greatest() {
		return fillages.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
	}

	/** @return their mean fillage */
	double mean() {
		return fillages.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
	}
}
