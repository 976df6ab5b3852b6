/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.sensitivity.ErrorSource;
import org.liftloop.rodpump.sensitivity.StatedErrors;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSensitivity;

import picocli.CommandLine.Option;

/** Whether and how the uncertainty of an analysis is asked for. */
final class SensitivityOptions {

	@Option(names = "--sensitivity", //
			description = "Also tell how uncertain the results are under stated errors of depth, weight, load cell, phase,"
					+ " speed and damping.")
	private boolean wanted;

	@Option(names = "--error", paramLabel = "SOURCE=SIZE", //
			description = "A stated error, one standard deviation, e.g. depth=1%%, loadOffset=200lb, phase=2deg; repeat for"
					+ " several. Sources: depth, rodWeight, loadOffset, loadGain, phase, speed, damping.")
	private Map<String, String> sizes = new LinkedHashMap<>();

	@Option(names = "--draws", paramLabel = "N", defaultValue = "0", //
			description = "Draw N times (Monte Carlo) instead of taking slopes.")
	private int draws;

	@Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed of the draws (default 1).")
	private long seed;

	boolean wanted() {
		return wanted || draws > 0 || !sizes.isEmpty();
	}

	CardSensitivity question(CardAnalysis analysis, UnitSystem system) throws OperationException {
		Map<ErrorSource, Double> stated = new LinkedHashMap<>();
		for (ErrorSource source : ErrorSource.values()) {
			stated.put(source, CardSensitivity.USUAL.of(source));
		}
		for (Map.Entry<String, String> typed : sizes.entrySet()) {
			ErrorSource source = source(typed.getKey());
			stated.put(source, size(source, typed.getValue(), system));
		}
		try {
			return new CardSensitivity(analysis, StatedErrors.of(stated), draws, seed);
		} catch (IllegalArgumentException e) {
			throw new InputException("--error: " + e.getMessage() + ".", "Correct the option.", e);
		}
	}

	private static ErrorSource source(String name) throws InputException {
		for (ErrorSource source : ErrorSource.values()) {
			if (source.id().equalsIgnoreCase(name)) {
				return source;
			}
		}
		throw new InputException("--error: there is no source '" + name + "'.",
				"The sources are depth, rodWeight, loadOffset, loadGain, phase, speed and damping.");
	}

	private static double size(ErrorSource source, String typed, UnitSystem system) throws InputException {
		return switch (source) {
			case LOAD_OFFSET -> QuantityArgument.parse("--error", typed, Quantity.FORCE, system);
			case PHASE -> Unit.DEGREE.fromSi(QuantityArgument.parse("--error", typed, Quantity.ANGLE, system));
			default -> QuantityArgument.parse("--error", typed, Quantity.FRACTION, system);
		};
	}
}
