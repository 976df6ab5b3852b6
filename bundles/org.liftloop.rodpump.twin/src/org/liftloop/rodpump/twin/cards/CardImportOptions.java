/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.cards;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Dimension;
import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.card.CardTiming;

/**
 * What the user overrides of a card import; null leaves it to detection. Immutable.
 *
 * @param positionUnit     unit of the positions: in, ft, mm, cm, m or 0.01in
 * @param loadUnit         unit of the loads: lb, klb, kgf, N, daN or kN
 * @param columns          columns by role
 * @param delimiter        character between columns
 * @param decimalComma     whether 12,5 is twelve and a half
 * @param timing           whether the points are equally spaced in time
 * @param strokesPerMinute pumping speed of the cards where the file has none, strokes per minute, above 0
 */
public record CardImportOptions(@Nullable Unit positionUnit, @Nullable Unit loadUnit, @Nullable ColumnMapping columns,
		@Nullable Character delimiter, @Nullable Boolean decimalComma, @Nullable CardTiming timing,
		@Nullable Double strokesPerMinute) {

	/** Checks that the units measure the right thing and the speed is possible. */
	public CardImportOptions {
		if (positionUnit != null && positionUnit.dimension() != Dimension.LENGTH) {
			throw new IllegalArgumentException("positionUnit " + positionUnit + " is not a length");
		}
		if (loadUnit != null && loadUnit.dimension() != Dimension.FORCE) {
			throw new IllegalArgumentException("loadUnit " + loadUnit + " is not a force");
		}
		if (strokesPerMinute != null && !(strokesPerMinute > 0)) {
			throw new IllegalArgumentException("strokesPerMinute is " + strokesPerMinute + "; it must be above 0");
		}
	}

	/** @return options that leave all to detection */
	public static CardImportOptions detect() {
		return new CardImportOptions(null, null, null, null, null, null, null);
	}

	/**
	 * @param unit unit of the positions, null to detect it
	 * @return a copy with that unit
	 */
	public CardImportOptions withPositionUnit(@Nullable Unit unit) {
		return new CardImportOptions(unit, loadUnit, columns, delimiter, decimalComma, timing, strokesPerMinute);
	}

	/**
	 * @param unit unit of the loads, null to detect it
	 * @return a copy with that unit
	 */
	public CardImportOptions withLoadUnit(@Nullable Unit unit) {
		return new CardImportOptions(positionUnit, unit, columns, delimiter, decimalComma, timing, strokesPerMinute);
	}

	/**
	 * @param mapping columns by role, null to detect them
	 * @return a copy with that mapping
	 */
	public CardImportOptions withColumns(@Nullable ColumnMapping mapping) {
		return new CardImportOptions(positionUnit, loadUnit, mapping, delimiter, decimalComma, timing,
				strokesPerMinute);
	}

	/**
	 * @param character character between columns, null to detect it
	 * @return a copy with that delimiter
	 */
	public CardImportOptions withDelimiter(@Nullable Character character) {
		return new CardImportOptions(positionUnit, loadUnit, columns, character, decimalComma, timing,
				strokesPerMinute);
	}

	/**
	 * @param comma whether the decimal sign is a comma, null to detect it
	 * @return a copy with that decimal sign
	 */
	public CardImportOptions withDecimalComma(@Nullable Boolean comma) {
		return new CardImportOptions(positionUnit, loadUnit, columns, delimiter, comma, timing, strokesPerMinute);
	}

	/**
	 * @param cardTiming what the order of points says about time, null to detect it
	 * @return a copy with that timing
	 */
	public CardImportOptions withTiming(@Nullable CardTiming cardTiming) {
		return new CardImportOptions(positionUnit, loadUnit, columns, delimiter, decimalComma, cardTiming,
				strokesPerMinute);
	}

	/**
	 * @param speed strokes per minute where the file has none, null if not known
	 * @return a copy with that speed
	 */
	public CardImportOptions withStrokesPerMinute(@Nullable Double speed) {
		return new CardImportOptions(positionUnit, loadUnit, columns, delimiter, decimalComma, timing, speed);
	}
}
