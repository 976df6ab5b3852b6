/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

import org.liftloop.internal.rodpump.Argument;

/**
 * A tubing size of a catalogue.
 *
 * @param name           customary name, e.g. {@code "2-7/8"}
 * @param outsideM       outside diameter, m
 * @param insideM        inside diameter, m; below the outside diameter
 * @param driftM         diameter that a mandrel must pass, m; below the inside diameter
 * @param weightNPerM    weight in air per length, N/m
 * @param source         where the figures come from
 */
public record TubingSize(String name, double outsideM, double insideM, double driftM, double weightNPerM,
		String source) {

	/** Checks the ranges. */
	public TubingSize {
		name = Argument.text("name", name);
		source = Argument.text("source", source);
		Argument.positive("outsideM", outsideM, 0.5);
		Argument.positive("insideM", insideM, outsideM);
		Argument.positive("driftM", driftM, insideM);
		Argument.positive("weightNPerM", weightNPerM, 5_000);
	}

	/** @return cross-section of the steel, m2 */
	public double metalAreaM2() {
		return Math.PI / 4 * (outsideM * outsideM - insideM * insideM);
	}
}
