/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;

import org.liftloop.model.DoubleArray;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;

/** A card has enough points to be one, loads and positions in pairs, a stroke, a speed and a readable date. */
final class CardRules {

	/** With fewer points not even the first harmonics of the stroke are there. */
	private static final int MINIMUM_POINTS = 10;

	private CardRules() {
	}

	static void check(SurfaceCard card, Findings findings) {
		checkPoints(card, findings);
		checkSpeed(card, findings);
		checkDate(card, findings);
	}

	private static void checkPoints(SurfaceCard card, Findings findings) {
		DoubleArray positions = card.getPositionM();
		DoubleArray loads = card.getLoadN();
		if (positions == null || loads == null) {
			return;
		}
		if (positions.size() != loads.size()) {
			findings.error(ProblemCode.CONTRADICTION, card, Literals.SURFACE_CARD__LOAD_N, "there are "
					+ positions.size() + " positions, but " + loads.size() + " loads. Import the card again.");
		}
		if (Math.min(positions.size(), loads.size()) < MINIMUM_POINTS) {
			findings.error(ProblemCode.MISSING, card, Literals.SURFACE_CARD__POSITION_M,
					"there are only " + Math.min(positions.size(), loads.size()) + " points. A card has at least "
							+ MINIMUM_POINTS + '.');
		} else if (positions.stream().distinct().limit(2).count() < 2) {
			findings.error(ProblemCode.CONTRADICTION, card, Literals.SURFACE_CARD__POSITION_M,
					"all positions are the same: there is no stroke. Check the column of the import.");
		}
	}

	private static void checkSpeed(SurfaceCard card, Findings findings) {
		boolean fromWell = card.eContainer() instanceof Well well && well.getStrokesPerMinute() != null;
		if (card.getStrokesPerMinute() == null && !fromWell) {
			findings.warning(ProblemCode.MISSING, card, Literals.SURFACE_CARD__STROKES_PER_MINUTE,
					"pumping speed is missing, and the well has none either. Without it there is no diagnosis.");
		}
	}

	private static void checkDate(SurfaceCard card, Findings findings) {
		String text = card.getCapturedAt();
		if (NameRules.isBlank(text) || isDate(text)) {
			return;
		}
		findings.error(ProblemCode.MALFORMED, card, Literals.SURFACE_CARD__CAPTURED_AT, "'" + text
				+ "' is no date of ISO 8601. Write for example 2026-03-01 or 2026-03-01T06:30:00Z.");
	}

	private static boolean isDate(String text) {
		return parses(DateTimeFormatter.ISO_DATE, text) || parses(DateTimeFormatter.ISO_DATE_TIME, text);
	}

	private static boolean parses(DateTimeFormatter format, String text) {
		try {
			format.parse(text);
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}
}
