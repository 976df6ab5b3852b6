/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import java.util.List;

import org.liftloop.rodpump.result.Status;

/**
 * The fatigue of one rod taper as it is shown, loads and stresses at its top.
 *
 * @param name which taper, from the top
 * @param peakLoad the highest load
 * @param minimumLoad the lowest load
 * @param maximumStress the highest stress
 * @param minimumStress the lowest stress
 * @param loading the Goodman loading in percent; a dash where it is not determinable
 * @param inside whether the taper keeps its limit
 * @param status how far that can be trusted
 * @param reasons why not further
 */
public record TaperRow(String name, String peakLoad, String minimumLoad, String maximumStress, String minimumStress,
		String loading, boolean inside, Status status, List<String> reasons) {

	public TaperRow {
		reasons = List.copyOf(reasons);
	}
}
