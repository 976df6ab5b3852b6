/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import java.util.List;

import org.liftloop.rodpump.result.Status;

/**
 * The uncertainty of one result as text in the reader's units; a dash where there is no value.
 *
 * @param label     name of the result
 * @param stated    its value as stated, without errors
 * @param deviation standard deviation
 * @param low       value that is exceeded in 95 % of cases
 * @param high      value that is exceeded in 5 %
 * @param sources   what it mostly comes from, with shares in the variance; empty if there is no variance
 * @param status    how far that can be trusted
 * @param reasons   why not further
 */
public record UncertaintyRow(String label, String stated, String deviation, String low, String high, String sources,
		Status status, List<String> reasons) {

	/** Copies the list. */
	public UncertaintyRow {
		reasons = List.copyOf(reasons);
	}
}
