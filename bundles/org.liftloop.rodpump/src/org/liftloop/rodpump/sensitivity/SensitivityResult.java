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
import java.util.Optional;

/**
 * The uncertainties of one diagnosis.
 *
 * @param method        how they were found
 * @param uncertainties one for each result
 * @param evaluations   diagnoses made
 * @param failed        diagnoses among them that could not be made at all, as an error took the data out of range
 */
public record SensitivityResult(Method method, List<Uncertainty> uncertainties, int evaluations, int failed) {

	/** Ways to find an uncertainty. */
	public enum Method {
		/** Differences over one standard deviation to either side of each source, summed as variances. */
		FIRST_ORDER,
		/** Seeded draws of all sources at once. */
		MONTE_CARLO
	}

	/** Copies the list. */
	public SensitivityResult {
		uncertainties = List.copyOf(uncertainties);
	}

	/**
	 * @param id identifier of a result
	 * @return its uncertainty, or empty if there is none of that name
	 */
	public Optional<Uncertainty> find(String id) {
		return uncertainties.stream().filter(u -> u.id().equals(id)).findFirst();
	}
}
