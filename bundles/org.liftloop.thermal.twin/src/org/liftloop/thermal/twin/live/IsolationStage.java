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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;
import org.liftloop.detect.isolation.Isolation;
import org.liftloop.detect.isolation.Signature;
import org.liftloop.detect.isolation.SignatureMatrix;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.live.FaultEvidence.Residual;

/**
 * Holds the residuals of a loop against the signatures of its faults. In its first quarter of an hour it learns what is
 * usual for this loop, as far as data and sensors of a sound one may be off; beyond that nothing is usual. An alarm takes a
 * minute of residuals, and stays until they are quiet as long. Remembers; made anew for each twin.
 */
final class IsolationStage implements Stage {

	/** Intervals of ten seconds in which a residual forgets where it was. */
	private static final double MEMORY = 6;
	/** Intervals that learn what is usual. */
	private static final int LEARNING = 90;
	/** Intervals that raise an alarm, and that clear it. */
	private static final int PERSISTENCE = 6;
	/** Probability of no fault below which an interval speaks for an alarm, and above which against it. */
	private static final double RAISE = 0.02;
	private static final double CLEAR = 0.5;
	/** How far a real effect may lie off its signature. */
	private static final double SIGNATURE_ERROR = 0.1;
	private static final double LEAST_EFFECT = 1e-9;
	/** What is stored in the loop while it changes is known to this part. */
	private static final double STORED_PART = 0.5;
	/** Lag of thermometers, s. */
	private static final double LAG_S = 8;

	private final MappedLoop loop;
	private final ModelResiduals model;
	private final FaultSignatures signatures;
	private final UsualScatter scatter = new UsualScatter();
	private final Map<FaultResidual, Double> usual = new EnumMap<>(FaultResidual.class);
	private final Map<FaultResidual, Double> now = new EnumMap<>(FaultResidual.class);
	private @Nullable LoopMeans means;
	private double unrest;
	private double slowLoadW = Double.NaN;
	private double loadUnrest;
	private int learned;
	private int speaking;
	private boolean alarm;

	/** @param loop the loop */
	IsolationStage(MappedLoop loop) {
		this.loop = loop;
		model = new ModelResiduals(loop);
		signatures = new FaultSignatures(loop);
	}

	@Override
	public Facts process(Observation observation) {
		Facts facts = observation.facts();
		LoopInterval interval = facts.get(LoopFacts.INTERVAL);
		PlantState state = facts.get(LoopFacts.STATE);
		if (interval == null || !interval.missing().isEmpty() || state == null || !state.running()) {
			return facts;
		}
		return facts.with(LoopFacts.FAULTS, look(interval));
	}

	private FaultEvidence look(LoopInterval interval) {
		LoopMeans fresh = LoopMeans.of(interval);
		LoopMeans before = means;
		LoopMeans blended = before == null ? fresh : before.blend(fresh, 1 / MEMORY);
		means = blended;
		unrest += (unrest(fresh) - unrest) / MEMORY;
		follow(fresh.value(LoopSignals.HEAT_LOAD), interval.seconds());
		boolean learning = learned < LEARNING && !alarm;
		learned += learning ? 1 : 0;
		scatter.add(interval, 1 / MEMORY, learning);
		model.of(fresh).forEach((which, value) -> {
			now.merge(which, value, (old, next) -> old + (next - old) / MEMORY);
			if (learning) {
				usual.merge(which, value, (old, next) -> old + (next - old) / learned);
			}
		});
		List<Residual> residuals = residuals(model.of(fresh));
		Isolation isolation = residuals.isEmpty() ? null : isolate(residuals, blended);
		watch(isolation);
		return new FaultEvidence(residuals, isolation, alarm, learned >= LEARNING);
	}

	/** A load that has changed is not yet in the coolant: the metal takes it first. */
	private void follow(double loadW, double seconds) {
		if (Double.isNaN(loadW)) {
			return;
		}
		double turnoverS = (loop.twoState().hotJPerK() + loop.twoState().coldJPerK())
				/ (loop.twoState().flowKgPerS() * loop.plan().cpJPerKgK());
		slowLoadW = Double.isNaN(slowLoadW) ? loadW : slowLoadW + (loadW - slowLoadW) * -Math.expm1(-seconds / turnoverS);
		double part = Math.abs(loadW - slowLoadW) / Math.max(1, Math.abs(loadW));
		loadUnrest += (part - loadUnrest) / MEMORY;
	}

	/** Part of the heat that is on its way into the loop or out of it. */
	private double unrest(LoopMeans fresh) {
		double storedW = loop.twoState().hotJPerK() * Math.abs(fresh.hotKPerS())
				+ loop.twoState().coldJPerK() * Math.abs(fresh.coldKPerS());
		double differenceK = fresh.value(LoopSignals.HOT) - fresh.value(LoopSignals.COLD);
		double laggingK = LAG_S * Math.max(Math.abs(fresh.hotKPerS()), Math.abs(fresh.coldKPerS()));
		double part = STORED_PART * storedW / Math.max(1, Math.abs(model.carriedW(fresh)))
				+ laggingK / Math.max(0.1, Math.abs(differenceK));
		return Math.min(1, part);
	}

	/** Those that are known now; the scatter beside. */
	private List<Residual> residuals(Map<FaultResidual, Double> known) {
		List<Residual> residuals = new ArrayList<>();
		for (FaultResidual which : FaultResidual.values()) {
			Double value = now.get(which);
			if (which.scattering() == null && value != null && known.containsKey(which)) {
				double most = which.farthest();
				boolean isLearned = learned >= LEARNING;
				double usualValue = isLearned ? Math.clamp(usual.getOrDefault(which, 0.0), -most, most) : 0;
				residuals.add(new Residual(which, value - usualValue,
						Math.hypot(Math.hypot(which.deviation(), isLearned ? 0 : most / 2), unrest(which))));
			}
		}
		scatter.residuals().forEach((which, value) -> residuals.add(new Residual(which, value, which.deviation())));
		return residuals;
	}

	/** What a residual that is made of heats may be off by while the loop moves. */
	private double unrest(FaultResidual which) {
		return switch (which) {
			case CONDUCTANCE, SECONDARY_BALANCE -> unrest;
			case LOAD_BALANCE -> Math.hypot(unrest, loadUnrest);
			default -> 0;
		};
	}

	/** Twice: what a fault does depends on its size, which is known only when the residuals were held against it. */
	private Isolation isolate(List<Residual> residuals, LoopMeans at) {
		Map<LoopFaultName, Double> sizes = new EnumMap<>(LoopFaultName.class);
		isolate(residuals, signatures.at(at, sizes)).candidates()
				.forEach(candidate -> sizes.put(LoopFaultName.valueOf(candidate.fault()), candidate.size()));
		return isolate(residuals, signatures.at(at, sizes));
	}

	private static Isolation isolate(List<Residual> residuals, List<FaultSignatures.Effect> effects) {
		List<Signature> known = new ArrayList<>();
		for (FaultSignatures.Effect effect : effects) {
			List<Double> values = residuals.stream().map(r -> effect.effects().getOrDefault(r.which(), 0.0)).toList();
			if (values.stream().anyMatch(value -> Math.abs(value) > LEAST_EFFECT)) {
				known.add(new Signature(effect.fault().name(), values));
			}
		}
		return new SignatureMatrix(residuals.stream().map(r -> r.which().label()).toList(),
				residuals.stream().mapToDouble(Residual::deviation).toArray(), known, SIGNATURE_ERROR)
				.isolate(residuals.stream().mapToDouble(Residual::value).toArray());
	}

	private void watch(@Nullable Isolation isolation) {
		double none = isolation == null ? 1 : isolation.none();
		boolean speaks = alarm ? none > CLEAR : none < RAISE;
		speaking = speaks ? speaking + 1 : 0;
		if (speaking >= PERSISTENCE) {
			alarm = !alarm;
			speaking = 0;
		}
	}
}
