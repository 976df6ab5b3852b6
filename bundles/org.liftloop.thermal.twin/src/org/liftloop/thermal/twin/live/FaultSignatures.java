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

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.liftloop.core.signal.SignalNeed;
import org.liftloop.thermal.hydraulic.PumpCurve;
import org.liftloop.thermal.twin.MappedLoop;

/**
 * What each fault does to the residuals, from the physics of the loop at its present readings: a sensor that is off moves
 * the residuals that use it; a fault of the loop moves the readings as it moves the real ones.
 *
 * @param loop the loop
 */
record FaultSignatures(MappedLoop loop) {

	private static final double PART = 0.1;
	private static final double KELVIN = 1;
	/** Logarithm by which scatter grows in a fault that is worth naming. */
	private static final double SCATTER = 2;
	private static final double MOST_PART = 0.8;
	private static final double LEAST_SIZE = 0.2;
	private static final double MOST_SIZE = 20;
	private static final double FURTHEST = 3;
	private static final int HALVINGS = 50;

	/**
	 * @param fault   what it is
	 * @param effects change of the residuals; of those that are not in it, none
	 */
	record Effect(LoopFaultName fault, Map<FaultResidual, Double> effects) {
	}

	/**
	 * @param means present readings: those of the faulty loop
	 * @param sizes size that each fault would have, as a multiple of a usual one; 1 where it is not in it
	 * @return the signatures of all faults: present residuals less those of readings without the fault, over the size
	 */
	List<Effect> at(LoopMeans means, Map<LoopFaultName, Double> sizes) {
		Map<FaultResidual, Double> now = new ModelResiduals(loop).of(means);
		double lost = Math.min(MOST_PART, PART * size(LoopFaultName.LEAK, sizes));
		List<Effect> signatures = new ArrayList<>(List.of(worn(size(LoopFaultName.PUMP_WORN, sizes)),
				throttled(size(LoopFaultName.FLOW_THROTTLED, sizes)), cavitation(size(LoopFaultName.CAVITATION, sizes)),
				new Effect(LoopFaultName.FOULING, Map.of(FaultResidual.CONDUCTANCE, -PART)),
				new Effect(LoopFaultName.SECONDARY_FLOW_LOST, Map.of(FaultResidual.SECONDARY_FLOW, -PART)),
				leak(means, now, lost)));
		for (LoopFaultName name : LoopFaultName.values()) {
			SignalNeed sensor = name.sensor();
			if (sensor != null && means.values().containsKey(sensor.name())) {
				signatures.add(new Effect(name, sensor(name, sensor, means, now, size(name, sizes))));
			}
		}
		return signatures;
	}

	private static double size(LoopFaultName name, Map<LoopFaultName, Double> sizes) {
		return Math.clamp(sizes.getOrDefault(name, 1.0), LEAST_SIZE, MOST_SIZE);
	}

	private Map<FaultResidual, Double> sensor(LoopFaultName name, SignalNeed sensor, LoopMeans means,
			Map<FaultResidual, Double> now, double size) {
		if (name.direction() == 0) {
			for (FaultResidual residual : FaultResidual.values()) {
				if (Objects.equals(sensor, residual.scattering())) {
					return Map.of(residual, SCATTER);
				}
			}
			throw new IllegalStateException("no scatter of " + sensor.name());
		}
		double value = means.value(sensor);
		double right = name.isProportional() ? value / (1 + name.direction() * Math.min(MOST_PART, PART * size))
				: value - name.direction() * KELVIN * size;
		return change(new ModelResiduals(loop).of(means.with(sensor, right)), now, size);
	}

	private static Map<FaultResidual, Double> change(Map<FaultResidual, Double> from, Map<FaultResidual, Double> to,
			double size) {
		Map<FaultResidual, Double> effects = new EnumMap<>(FaultResidual.class);
		from.forEach((residual, value) -> {
			Double moved = to.get(residual);
			if (moved != null) {
				effects.put(residual, (moved - value) / size);
			}
		});
		return effects;
	}

	/** Behind the meter there is less than it reads, and it reads what the pump gives. */
	private Effect leak(LoopMeans means, Map<FaultResidual, Double> now, double lost) {
		double flow = means.value(LoopSignals.FLOW);
		Map<FaultResidual, Double> effects = change(
				new ModelResiduals(loop).of(means.with(LoopSignals.FLOW, flow * (1 - lost))), now, lost / PART);
		effects.remove(FaultResidual.FLOW);
		return new Effect(LoopFaultName.LEAK, effects);
	}

	private Effect throttled(double size) {
		double left = 1 - Math.min(MOST_PART, PART * size);
		return new Effect(LoopFaultName.FLOW_THROTTLED,
				Map.of(FaultResidual.FLOW, (left - 1) / size, FaultResidual.POWER, (powerPart(left) - 1) / size));
	}

	private Effect cavitation(double size) {
		double left = 1 - Math.min(MOST_PART, PART * size);
		double headPart = headPart(left);
		double lostHead = headPart <= 0 ? 0 : Math.clamp(1 - left * left / headPart, 0, 1);
		return new Effect(LoopFaultName.CAVITATION,
				Map.of(FaultResidual.FLOW, (left - 1) / size, FaultResidual.POWER,
						((1 - lostHead / 2) * powerPart(left) - 1) / size, FaultResidual.FLOW_SCATTER, SCATTER / size,
						FaultResidual.POWER_SCATTER, SCATTER / size));
	}

	/** A worn pump runs out along its curve, to where its head is what the circuit takes at the flow that is left. */
	private Effect worn(double size) {
		double left = 1 - Math.min(MOST_PART, PART * size);
		double low = 1;
		double high = FURTHEST;
		for (int i = 0; i < HALVINGS; i++) {
			double inside = (low + high) / 2;
			if (headPart(inside) > left * left) {
				low = inside;
			} else {
				high = inside;
			}
		}
		return new Effect(LoopFaultName.PUMP_WORN,
				Map.of(FaultResidual.FLOW, (left - 1) / size, FaultResidual.POWER, (powerPart(low) - 1) / size));
	}

	/** Head at a part of the rated flow over that at the rated flow; of a common pump where its curve is not known. */
	private double headPart(double flowPart) {
		PumpCurve curve = loop.pump().curve();
		double rated = ratedM3PerS();
		return curve == null ? 1.25 - 0.25 * flowPart * flowPart : curve.risePa(flowPart * rated, 1) / curve.risePa(rated, 1);
	}

	private double powerPart(double flowPart) {
		PumpCurve curve = loop.pump().curve();
		double rated = ratedM3PerS();
		return curve == null ? 0.5 + 0.5 * flowPart : curve.powerW(flowPart * rated, 1) / curve.powerW(rated, 1);
	}

	private double ratedM3PerS() {
		return loop.twoState().flowKgPerS()
				/ loop.plan().fluid().at(loop.plan().secondary().inletK()).densityKgM3();
	}
}
