/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.twin.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.thermal.reference.UlgPipe;

/** The measured outlet of a 39 m pipe in five tests. */
public final class PipeCases implements AcceptanceCases {

	private static final String SOURCE = "measured pipe of the University of Liege, IBPSA library"
			+ " (project reference, cooling loop, section 7)";
	private static final double TOLERANCE_K = 0.6;

	@Override
	public String title() {
		return "Measured pipe";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, UlgPipe.TESTS.size());
		List<AcceptanceResult> results = new ArrayList<>();
		for (String test : UlgPipe.TESTS) {
			progress.split(1);
			results.add(Comparison.one("pipe.ulg." + test, "Test " + test + ": RMSE at the outlet", SOURCE, 0,
					UlgPipe.run(test, UlgPipe.GEOMETRY).outletRmseK(), "K", TOLERANCE_K));
		}
		return results;
	}
}
