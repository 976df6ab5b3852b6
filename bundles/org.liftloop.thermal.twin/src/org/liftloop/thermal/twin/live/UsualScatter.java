/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.util.EnumMap;
import java.util.Map;

import org.liftloop.core.signal.SignalNeed;

/**
 * Learns how much each sensor of a sound loop scatters, and tells how much more it scatters now. What is a ramp of the loop,
 * or follows the speed of the pump, is no scatter. Remembers; used by one thread at a time.
 */
final class UsualScatter {

	private static final int LEAST_SAMPLES = 4;
	/** Logarithm that is not exceeded: more tells nothing more. */
	private static final double MOST = 4;

	private final Map<FaultResidual, Double> usual = new EnumMap<>(FaultResidual.class);
	private final Map<FaultResidual, Double> last = new EnumMap<>(FaultResidual.class);
	private final Map<FaultResidual, Double> now = new EnumMap<>(FaultResidual.class);
	private int learned;

	/**
	 * @param interval an interval
	 * @param part     weight of the newest interval in what is told, 0 to 1
	 * @param learn    whether it counts as sound
	 */
	void add(LoopInterval interval, double part, boolean learn) {
		learned += learn ? 1 : 0;
		for (FaultResidual residual : FaultResidual.values()) {
			SignalNeed signal = residual.scattering();
			Reading reading = signal == null ? null : interval.readings().get(signal.name());
			if (signal == null || reading == null || reading.samples() < LEAST_SAMPLES
					|| isPart(residual) && reading.mean() == 0) {
				continue;
			}
			double own = variance(residual, reading, interval);
			// A step of what is measured falls into one interval; a sensor that scatters does so in all.
			Double before = last.put(residual, own);
			double variance = before == null ? own : Math.min(before, own);
			now.merge(residual, variance, (old, fresh) -> old + part * (fresh - old));
			if (learn) {
				usual.merge(residual, variance, (old, fresh) -> old + (fresh - old) / learned);
			}
		}
	}

	private static double variance(FaultResidual residual, Reading reading, LoopInterval interval) {
		double scale = isPart(residual) ? reading.mean() : 1;
		double ramp = Double.isNaN(reading.ratePerS()) ? 0 : reading.ratePerS() * interval.seconds();
		double own = reading.deviation() * reading.deviation() - ramp * ramp / 12;
		Reading speed = interval.readings().get(LoopSignals.PUMP_SPEED.name());
		if (speed != null && speed.mean() > 0 && (residual == FaultResidual.FLOW_SCATTER || residual == FaultResidual.POWER_SCATTER)) {
			double power = residual == FaultResidual.FLOW_SCATTER ? 1 : 3;
			own -= Math.pow(power * reading.mean() * speed.deviation() / speed.mean(), 2);
		}
		return Math.max(0, own) / (scale * scale);
	}

	private static boolean isPart(FaultResidual residual) {
		return switch (residual) {
			case FLOW_SCATTER, SECONDARY_FLOW_SCATTER, LOAD_SCATTER, POWER_SCATTER -> true;
			default -> false;
		};
	}

	/** @return how much more the sensors scatter than usual: the logarithm of the ratio, not negative */
	Map<FaultResidual, Double> residuals() {
		Map<FaultResidual, Double> residuals = new EnumMap<>(FaultResidual.class);
		now.forEach((residual, variance) -> {
			double least = residual.farthest() * residual.farthest();
			double before = Math.max(least, usual.getOrDefault(residual, least));
			residuals.put(residual, Math.clamp(0.5 * Math.log(Math.max(variance, before) / before), 0, MOST));
		});
		return residuals;
	}
}
