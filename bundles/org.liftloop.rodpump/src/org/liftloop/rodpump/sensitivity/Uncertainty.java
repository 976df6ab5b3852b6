/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.sensitivity;

import java.util.List;
import java.util.Map;

import org.liftloop.rodpump.result.Status;

/**
 * One result and its uncertainty.
 *
 * @param id                identifier as of {@link org.liftloop.rodpump.diagnosis.Quantity}, of a taper with its number
 *                          from the top, e.g. {@code "goodmanLoading2"}; or {@code "intakePressure"}
 * @param unit              SI unit symbol
 * @param nominal           value as stated, without errors; NaN if the status is {@link Status#NOT_DETERMINABLE}, as are
 *                          all others
 * @param mean              mean
 * @param standardDeviation standard deviation
 * @param low               value that is exceeded in 95 % of cases
 * @param high              value that is exceeded in 5 %
 * @param shares            share of each source in the variance, 0 to 1; empty if there is no variance
 * @param evaluations       diagnoses made for it
 * @param refused           diagnoses among them that gave no value
 * @param status            OK; UNCERTAIN if some were refused or the first order is not enough; NOT_DETERMINABLE if the
 *                          stated one was refused
 * @param reasons           sentences for a field engineer; empty if and only if the status is OK
 */
public record Uncertainty(String id, String unit, double nominal, double mean, double standardDeviation, double low,
		double high, Map<ErrorSource, Double> shares, int evaluations, int refused, Status status,
		List<String> reasons) {

	/** Copies map and list. */
	public Uncertainty {
		shares = Map.copyOf(shares);
		reasons = List.copyOf(reasons);
	}

	/**
	 * @param source a source
	 * @return its share in the variance, 0 to 1
	 */
	public double share(ErrorSource source) {
		Double share = shares.get(source);
		return share == null ? 0 : share.doubleValue();
	}
}
