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
 * A rod size of a catalogue.
 *
 * @param name              customary name, e.g. {@code "3/4"}
 * @param kind              what the rod is
 * @param diameterM         body diameter, m
 * @param weightNPerM       weight in air per length, couplings included, N/m
 * @param youngsModulusPa   Young's modulus of the body, Pa
 * @param fullCouplingM     outside diameter of the full-size coupling, m; NaN if there is none
 * @param slimHoleCouplingM outside diameter of the slim-hole coupling, m; NaN if there is none
 * @param source            where the figures come from
 */
public record RodSize(String name, RodKind kind, double diameterM, double weightNPerM, double youngsModulusPa,
		double fullCouplingM, double slimHoleCouplingM, String source) {

	/** Checks the ranges. */
	public RodSize {
		name = Argument.text("name", name);
		source = Argument.text("source", source);
		Argument.positive("diameterM", diameterM, 0.2);
		Argument.positive("weightNPerM", weightNPerM, 5_000);
		Argument.positive("youngsModulusPa", youngsModulusPa, 1e12);
		coupling("fullCouplingM", fullCouplingM, diameterM);
		coupling("slimHoleCouplingM", slimHoleCouplingM, diameterM);
	}

	private static void coupling(String name, double outsideM, double bodyM) {
		if (!Double.isNaN(outsideM)) {
			Argument.inRange(name, outsideM, bodyM, 0.3);
		}
	}
}
