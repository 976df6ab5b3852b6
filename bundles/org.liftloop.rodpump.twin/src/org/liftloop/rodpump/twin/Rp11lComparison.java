/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.result.Estimate;

/**
 * What API RP 11L gives for a well at the speed and stroke of a card, beside what the card shows. Immutable.
 *
 * @param rows    the lines of Form 11L-1
 * @param reasons why the method does not hold for the well, sentences; empty if it does
 */
public record Rp11lComparison(List<Row> rows, List<String> reasons) {

	/** Copies the lists. */
	public Rp11lComparison {
		rows = List.copyOf(rows);
		reasons = List.copyOf(reasons);
	}

	/**
	 * One line of the form.
	 *
	 * @param label    its name
	 * @param quantity what it measures, for its unit
	 * @param method   what the method gives
	 * @param measured what the card shows, or null if a card shows no such thing
	 */
	public record Row(String label, Quantity quantity, Estimate method, @Nullable Estimate measured) {

		/**
		 * @param format unit system and number form
		 * @return the method's value with unit, or a dash
		 */
		public String methodText(QuantityFormat format) {
			return text(method, format);
		}

		/**
		 * @param format unit system and number form
		 * @return the card's value with unit, or a dash
		 */
		public String measuredText(QuantityFormat format) {
			Estimate shown = measured;
			return shown == null ? QuantityFormat.NO_VALUE : text(shown, format);
		}

		/** @return how far the method is above the card, as a fraction of the card's value; NaN if either has none */
		public double difference() {
			Estimate shown = measured;
			return shown == null || !shown.isDetermined() || !method.isDetermined() || shown.value() == 0 ? Double.NaN
					: (method.value() - shown.value()) / Math.abs(shown.value());
		}

		private String text(Estimate estimate, QuantityFormat format) {
			return estimate.isDetermined() ? format.format(quantity, quantity.storedUnit().fromSi(estimate.value()))
					: QuantityFormat.NO_VALUE;
		}
	}
}
