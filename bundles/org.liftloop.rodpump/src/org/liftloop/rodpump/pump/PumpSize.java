/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

import org.liftloop.internal.rodpump.Argument;

/**
 * A plunger size of a catalogue.
 *
 * @param boreM              plunger diameter, m
 * @param insertTubingM      nominal outside diameter of the smallest tubing that an insert (rod) pump of this size is run
 *                           in, m; NaN if there is none
 * @param tubingPumpTubingM  nominal outside diameter of the tubing that a tubing pump of this size is part of, m; NaN if
 *                           there is none
 * @param source             where the figures come from
 */
public record PumpSize(double boreM, double insertTubingM, double tubingPumpTubingM, String source) {

	/** Checks the ranges. */
	public PumpSize {
		source = Argument.text("source", source);
		Argument.positive("boreM", boreM, 0.3);
		tubing("insertTubingM", insertTubingM, boreM);
		tubing("tubingPumpTubingM", tubingPumpTubingM, boreM);
		if (Double.isNaN(insertTubingM) && Double.isNaN(tubingPumpTubingM)) {
			throw new IllegalArgumentException("the pump goes into no tubing; enter at least one of the two sizes");
		}
	}

	private static void tubing(String name, double outsideM, double boreM) {
		if (!Double.isNaN(outsideM)) {
			Argument.inRange(name, outsideM, boreM, 0.5);
		}
	}

	/** @return plunger area Ap, m2 */
	public double plungerAreaM2() {
		return Math.PI / 4 * boreM * boreM;
	}
}
