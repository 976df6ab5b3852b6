/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.result;

import java.util.List;

/**
 * One computed quantity.
 *
 * @param id      stable identifier, e.g. {@code "peakPolishedRodLoad"}
 * @param value   value in the SI unit; NaN if and only if the status is {@link Status#NOT_DETERMINABLE}
 * @param unit    SI unit symbol: {@code "N"}, {@code "m"}, {@code "Pa"}, {@code "W"}, {@code "m3/s"}, {@code "Hz"},
 *                {@code "s"}, {@code "N/m"}, {@code "Nm"} or {@code "1"} (dimensionless)
 * @param status  how far the value can be trusted
 * @param reasons sentences for a field engineer; empty if and only if the status is {@link Status#OK}
 */
public record Estimate(String id, double value, String unit, Status status, List<String> reasons) {

	/** Checks that value, status and reasons agree. */
	public Estimate {
		reasons = List.copyOf(reasons);
		if (Double.isNaN(value) != (status == Status.NOT_DETERMINABLE)) {
			throw new IllegalArgumentException(id + ": value " + value + " does not fit status " + status);
		}
		if (reasons.isEmpty() != (status == Status.OK)) {
			throw new IllegalArgumentException(id + ": status " + status + " does not fit reasons " + reasons);
		}
	}

	/**
	 * @param id    identifier
	 * @param value finite value in {@code unit}
	 * @param unit  SI unit symbol
	 * @return an estimate without reservation
	 */
	public static Estimate ok(String id, double value, String unit) {
		return new Estimate(id, value, unit, Status.OK, List.of());
	}

	/**
	 * @param id      identifier
	 * @param value   finite value in {@code unit}
	 * @param unit    SI unit symbol
	 * @param reasons at least one reason
	 * @return an estimate with reservations
	 */
	public static Estimate uncertain(String id, double value, String unit, List<String> reasons) {
		return new Estimate(id, value, unit, Status.UNCERTAIN, reasons);
	}

	/**
	 * @param id      identifier
	 * @param unit    SI unit symbol the value would have had
	 * @param reasons at least one reason
	 * @return a refusal
	 */
	public static Estimate notDeterminable(String id, String unit, List<String> reasons) {
		return new Estimate(id, Double.NaN, unit, Status.NOT_DETERMINABLE, reasons);
	}

	/**
	 * @param id      identifier
	 * @param value   finite value in {@code unit}
	 * @param unit    SI unit symbol
	 * @param reasons reasons, may be empty
	 * @return OK without reasons, UNCERTAIN with
	 */
	public static Estimate of(String id, double value, String unit, List<String> reasons) {
		return reasons.isEmpty() ? ok(id, value, unit) : uncertain(id, value, unit, reasons);
	}

	/** @return whether there is a value */
	public boolean isDetermined() {
		return status != Status.NOT_DETERMINABLE;
	}
}
