/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.cards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.DetectedUnit;
import org.liftloop.rodpump.twin.cards.ImportedCard;

/** Turns what was read into cards in SI: order, units, timing, names. */
final class CardAssembly {

	private final CardImportOptions options;
	private final String fileStem;
	private final Set<String> names = new HashSet<>();

	CardAssembly(CardImportOptions options, String fileStem) {
		this.options = options;
		this.fileStem = fileStem;
	}

	List<ImportedCard> assemble(List<Reading.Card> read) throws CardImportException {
		List<PointOrder> ordered = new ArrayList<>();
		for (Reading.Card card : read) {
			PointOrder order = card.layout() == Reading.Layout.NUMBERED ? PointOrder.byNumber(card.points())
					: new PointOrder(card.points(), List.of());
			check(order.points());
			ordered.add(order);
		}
		// One guess for the file: its cards come from one source, and the largest tells most.
		double stroke = ordered.stream().mapToDouble(order -> range(order.points().positions())).max().orElse(0);
		double peak = ordered.stream().flatMapToDouble(order -> Arrays.stream(order.points().loads())).max().orElse(0);
		List<ImportedCard> cards = new ArrayList<>();
		for (int i = 0; i < read.size(); i++) {
			cards.add(card(read.get(i), ordered.get(i), stroke, peak));
		}
		return cards;
	}

	private static void check(PointList points) throws CardImportException {
		if (points.size() < SurfaceCard.MINIMUM_POINTS) {
			String card = points.name().isEmpty() ? "The card" : "Card '" + points.name() + "'";
			throw new CardImportException(points.firstLine(), 0,
					card + " has " + points.size() + (points.size() == 1 ? " point" : " points")
							+ "; a card has at least " + SurfaceCard.MINIMUM_POINTS + ".",
					"Choose a file that holds the whole stroke.");
		}
		if (!(range(points.positions()) > 0)) {
			throw new CardImportException(points.firstLine(), 0, "All positions are the same: this is no stroke.",
					"Choose other columns or another file.");
		}
	}

	private static double range(double[] values) {
		return Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
	}

	private ImportedCard card(Reading.Card read, PointOrder order, double stroke, double peak)
			throws CardImportException {
		DetectedUnit positionUnit = positionUnit(read, stroke);
		DetectedUnit loadUnit = loadUnit(read, peak, positionUnit.unit());
		double[] positionM = Arrays.stream(order.points().positions()).map(positionUnit.unit()::toSi).toArray();
		double[] loadN = Arrays.stream(order.points().loads()).map(loadUnit.unit()::toSi).toArray();
		TimingGuess timing = timing(read, order.points());
		Double speed = read.strokesPerMinute() == null ? options.strokesPerMinute() : read.strokesPerMinute();
		return new ImportedCard(uniqueName(order.points().name()), new RawCard(positionM, loadN), positionUnit,
				loadUnit, timing.timing(), timing.reason(), speed, order.notes());
	}

	private DetectedUnit positionUnit(Reading.Card read, double stroke) throws CardImportException {
		DetectedUnit user = user(options.positionUnit());
		DetectedUnit file = read.positionUnit();
		return user != null ? user : file != null ? file : UnitGuess.position(stroke);
	}

	private DetectedUnit loadUnit(Reading.Card read, double peak, Unit positionUnit) throws CardImportException {
		DetectedUnit user = user(options.loadUnit());
		DetectedUnit file = read.loadUnit();
		return user != null ? user : file != null ? file : UnitGuess.load(peak, positionUnit);
	}

	private static @Nullable DetectedUnit user(@Nullable Unit unit) {
		return unit == null ? null
				: new DetectedUnit(unit, DetectedUnit.Evidence.USER, "You chose " + unit.symbol() + ".", List.of());
	}

	private TimingGuess timing(Reading.Card read, PointList points) {
		CardTiming chosen = options.timing();
		if (chosen != null) {
			return new TimingGuess(chosen, "You chose it.");
		}
		if (read.layout() == Reading.Layout.UP_AND_DOWN) {
			return new TimingGuess(CardTiming.BY_POSITION, "The rows give the loads of both strokes by position.");
		}
		return TimingGuess.of(points.positions());
	}

	private String uniqueName(String read) {
		String base = read.isBlank() ? fileStem : read;
		String name = base;
		for (int i = 2; !names.add(name); i++) {
			name = base + " (" + i + ")";
		}
		return name;
	}
}
