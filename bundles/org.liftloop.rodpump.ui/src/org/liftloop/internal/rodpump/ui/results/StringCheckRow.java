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
import org.liftloop.rodpump.string.TaperBuckling;

/**
 * The design check of one rod taper as it is shown.
 *
 * @param name which taper, from the top
 * @param stresses lowest and highest stress at its top
 * @param permissible the highest stress that is allowed there
 * @param loading the Goodman loading in percent; a dash where it is not determinable
 * @param inside whether the taper keeps its limit
 * @param status how far the loading can be trusted
 * @param footLoad the lowest effective load at its lower end
 * @param buckling what that load means
 * @param criticalLoad the compression at which it buckles
 * @param neutralPoint depth above which the rods are never pressed; a dash where they never are
 * @param findings what else was found
 */
public record StringCheckRow(String name, String stresses, String permissible, String loading, boolean inside,
		Status status, String footLoad, TaperBuckling.State buckling, String criticalLoad, String neutralPoint,
		List<String> findings) {

	public StringCheckRow {
		findings = List.copyOf(findings);
	}
}
