/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import java.util.List;

import org.liftloop.internal.rodpump.Argument;

/** How the crank turns within a stroke. The mean speed is always the one of the {@link PredictionInput}. */
public sealed interface CrankDrive {

	/** The crank turns at constant speed. */
	CrankDrive CONSTANT = new Constant();

	/** Constant crank speed. */
	record Constant() implements CrankDrive {
	}

	/**
	 * A speed that depends on the crank angle, as drives set it within the stroke.
	 *
	 * @param relativeSpeeds speeds at equal steps of crank angle from bottom dead centre on, in any unit: only their
	 *                       ratios count; straight lines between them; 2 to 3,600 values, each above 0, at most 1e6
	 */
	record Prescribed(List<Double> relativeSpeeds) implements CrankDrive {

		/** Checks the ranges. */
		public Prescribed {
			relativeSpeeds = List.copyOf(relativeSpeeds);
			Argument.inRange("relativeSpeeds.size", relativeSpeeds.size(), 2, 3_600);
			relativeSpeeds.forEach(s -> Argument.positive("relativeSpeeds", s.doubleValue(), 1e6));
		}
	}

	/**
	 * An induction motor that slows down under torque: on the straight part of its curve, slip grows with torque. The
	 * crank's speed follows from J dw/dt = motor torque - net torque, net torque = TF (PRL - B) - M sin(theta + tau)
	 * (API Spec 11E). All is counted at the crank shaft: motor torque times gear ratio, inertia times its square.
	 *
	 * @param ratedTorqueNm         torque at rated slip, N m; above 0, at most 1e7
	 * @param ratedSlipFraction     slip at rated torque, 1; above 0, at most 0.5 (NEMA B 0.03, D 0.05 to 0.13)
	 * @param inertiaKgM2           moment of inertia J of all that turns, kg m2; above 0, at most 1e8
	 * @param counterbalanceNm      largest counterbalance moment M, N m; 0 to 1e7
	 * @param structuralUnbalanceN  structural unbalance B, N; -1e6 to 1e6
	 */
	record SlippingMotor(double ratedTorqueNm, double ratedSlipFraction, double inertiaKgM2, double counterbalanceNm,
			double structuralUnbalanceN) implements CrankDrive {

		/** Checks the ranges. */
		public SlippingMotor {
			Argument.positive("ratedTorqueNm", ratedTorqueNm, 1e7);
			Argument.positive("ratedSlipFraction", ratedSlipFraction, 0.5);
			Argument.positive("inertiaKgM2", inertiaKgM2, 1e8);
			Argument.inRange("counterbalanceNm", counterbalanceNm, 0, 1e7);
			Argument.inRange("structuralUnbalanceN", structuralUnbalanceN, -1e6, 1e6);
		}
	}
}
