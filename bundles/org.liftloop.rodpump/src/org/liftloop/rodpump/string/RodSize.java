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
 * @param name        customary name, e.g. {@code "3/4"}
 * @param diameterM   body diameter, m
 * @param weightNPerM weight in air per length, couplings included, N/m
 * @param source      where the weight comes from
 */
public record RodSize(String name, double diameterM, double weightNPerM, String source) {

	/** Checks the ranges. */
	public RodSize {
		name = Argument.text("name", name);
		source = Argument.text("source", source);
		Argument.positive("diameterM", diameterM, 0.2);
		Argument.positive("weightNPerM", weightNPerM, 5_000);
	}
}
