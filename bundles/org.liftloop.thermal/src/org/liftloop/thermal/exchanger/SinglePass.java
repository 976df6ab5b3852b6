/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

import org.liftloop.internal.thermal.Argument;

/**
 * Arrangements of one pass. Formulas: Kays and London, Compact Heat Exchangers (1984); Incropera and DeWitt, Fundamentals
 * of Heat and Mass Transfer, table 11.3.
 */
public enum SinglePass implements FlowArrangement {
	/** The streams run against each other. */
	COUNTERFLOW {
		@Override
		double of(double n, double c) {
			if (c == 1) {
				return n / (1 + n);
			}
			double decay = Math.exp(-n * (1 - c));
			double change = -Math.expm1(-n * (1 - c));
			return change / (change + (1 - c) * decay);
		}
	},
	/** The streams run side by side. */
	PARALLEL_FLOW {
		@Override
		double of(double n, double c) {
			return -Math.expm1(-n * (1 + c)) / (1 + c);
		}
	},
	/** Crossflow, no stream mixed: Mason's exact series. */
	CROSS_BOTH_UNMIXED {
		@Override
		double of(double n, double c) {
			return UnmixedCrossflow.effectiveness(n, c);
		}
	},
	/** Crossflow, no stream mixed: the usual approximation of the textbooks, up to 0.02 off the exact series. */
	CROSS_BOTH_UNMIXED_APPROXIMATE {
		@Override
		double of(double n, double c) {
			return n == 0 ? 0 : -Math.expm1(Math.expm1(-c * Math.pow(n, 0.78)) * Math.pow(n, 0.22) / c);
		}
	},
	/** Crossflow, the stream of the larger capacity rate mixed. */
	CROSS_MAXIMUM_MIXED {
		@Override
		double of(double n, double c) {
			return -Math.expm1(c * Math.expm1(-n)) / c;
		}
	},
	/** Crossflow, the stream of the smaller capacity rate mixed. */
	CROSS_MINIMUM_MIXED {
		@Override
		double of(double n, double c) {
			return -Math.expm1(Math.expm1(-c * n) / c);
		}
	},
	/** Crossflow, both streams mixed. The effectiveness falls again beyond some number of transfer units. */
	CROSS_BOTH_MIXED {
		@Override
		double of(double n, double c) {
			return n == 0 ? 0 : 1 / (-1 / Math.expm1(-n) - c / Math.expm1(-c * n) - 1 / n);
		}
	};

	@Override
	public double effectiveness(double ntu, double capacityRatio) {
		Argument.inRange("ntu", ntu, 0, MAXIMUM_NTU);
		Argument.inRange("capacityRatio", capacityRatio, 0, 1);
		return capacityRatio == 0 ? -Math.expm1(-ntu) : of(ntu, capacityRatio);
	}

	/** Effectiveness at a capacity ratio c above 0 and n transfer units. */
	abstract double of(double n, double c);
}
