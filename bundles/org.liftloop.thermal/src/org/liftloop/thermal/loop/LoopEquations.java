/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import java.util.Arrays;
import java.util.Objects;

import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.SecondaryODE;
import org.jspecify.annotations.Nullable;

/**
 * A loop as the integrators see it: its states, and beside them, with the same steps and without a say in their length,
 * what passes its boundary. An integrator tries states beyond the range of a fluid when its step is too long, so a refusal
 * of the loop makes it try a shorter one first; what was refused is kept for the case that this does not help.
 */
final class LoopEquations implements OrdinaryDifferentialEquation {

	/** No step survives this rate, 1/s. */
	private static final double IMPOSSIBLE_RATE = 1e30;

	private final LoopModel model;
	private @Nullable IllegalArgumentException refusal;
	/** Of the state that was asked last: the integrator asks for the books of a state right after its rates. */
	private HeatFlows heat = new HeatFlows(0, 0, 0);

	LoopEquations(LoopModel model) {
		this.model = model;
	}

	@Override
	public int getDimension() {
		return model.stateNames().size();
	}

	@Override
	public double[] computeDerivatives(double timeS, double @Nullable [] state) {
		double[] now = Objects.requireNonNull(state);
		double[] rates = new double[now.length];
		try {
			heat = model.ratesAndHeat(timeS, now, rates);
			refusal = null;
		} catch (IllegalArgumentException e) {
			// The stages after the first refused one only see what it spoiled.
			refusal = refusal == null ? e : refusal;
			Arrays.fill(rates, IMPOSSIBLE_RATE);
		}
		return rates;
	}

	/** @return why the loop refused the states that the integrator tried last, or null */
	@Nullable
	IllegalArgumentException refusal() {
		return refusal;
	}

	/** The books of energy: net, gross and missing heat, J. */
	SecondaryODE books() {
		return new SecondaryODE() {

			@Override
			public int getDimension() {
				return 3;
			}

			@Override
			public double[] computeDerivatives(double timeS, double @Nullable [] state, double @Nullable [] rates,
					double @Nullable [] books) {
				if (refusal != null) {
					return new double[3];
				}
				return new double[] { heat.netW(), heat.grossW(), model.missingHeatW(Objects.requireNonNull(state)) };
			}
		};
	}
}
