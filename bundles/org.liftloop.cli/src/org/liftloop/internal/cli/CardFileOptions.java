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

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.units.Dimension;
import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.ColumnMapping;

import picocli.CommandLine.Option;

/** Options that override what is detected in a card file. */
final class CardFileOptions {

	/** What the order of points says about time, as typed. */
	enum Timing {
		/** Points at equal times. */
		uniform,
		/** Points along the curve. */
		position
	}

	@Option(names = "--position-unit", paramLabel = "UNIT", //
			description = "Unit of the positions in a card file: in, ft, mm, cm, m or 0.01in. Default: detected.")
	private @Nullable String positionUnit;

	@Option(names = "--load-unit", paramLabel = "UNIT", //
			description = "Unit of the loads in a card file: lb, klb, kgf, N, daN or kN. Default: detected.")
	private @Nullable String loadUnit;

	@Option(names = "--columns", paramLabel = "MAP", //
			description = "Columns of a card file by name or number: " + ColumnMapping.SYNTAX + ". Default: detected.")
	private @Nullable String columns;

	@Option(names = "--timing", paramLabel = "uniform|position", //
			description = "Whether points are equally spaced in time (uniform) or only follow the curve (position). "
					+ "Default: detected.")
	private @Nullable Timing timing;

	@Option(names = "--spm", paramLabel = "SPEED", //
			description = "Pumping speed of cards that carry none, strokes per minute. Default: that of the well.")
	private @Nullable Double strokesPerMinute;

	CardImportOptions options() throws InputException {
		CardImportOptions options = CardImportOptions.detect();
		String position = positionUnit;
		if (position != null) {
			options = options.withPositionUnit(unit(position, Dimension.LENGTH, "--position-unit"));
		}
		String load = loadUnit;
		if (load != null) {
			options = options.withLoadUnit(unit(load, Dimension.FORCE, "--load-unit"));
		}
		String mapping = columns;
		if (mapping != null) {
			options = options.withColumns(ColumnMapping.parse(mapping));
		}
		Timing chosen = timing;
		if (chosen != null) {
			options = options
					.withTiming(chosen == Timing.uniform ? CardTiming.UNIFORM_TIME : CardTiming.BY_POSITION);
		}
		return options.withStrokesPerMinute(speed());
	}

	private @Nullable Double speed() throws InputException {
		Double speed = strokesPerMinute;
		if (speed != null && !(speed > 0 && speed <= SurfaceCard.MAXIMUM_STROKES_PER_MINUTE)) {
			throw new InputException("--spm " + speed + " is out of range.",
					"Give a speed above 0 and up to " + SurfaceCard.MAXIMUM_STROKES_PER_MINUTE
							+ " strokes per minute.");
		}
		return speed;
	}

	private static Unit unit(String typed, Dimension dimension, String option) throws InputException {
		String text = dimension == Dimension.FORCE && Objects.equals(typed, "kg") ? "kgf" : typed;
		return Unit.parse(text, dimension).orElseThrow(() -> new InputException(
				option + " " + typed + " is no unit of " + (dimension == Dimension.FORCE ? "load." : "position."),
				"Choose one of " + String.join(", ", Arrays.stream(Unit.values())
						.filter(unit -> unit.dimension() == dimension).map(Unit::symbol).toList()) + "."));
	}
}
