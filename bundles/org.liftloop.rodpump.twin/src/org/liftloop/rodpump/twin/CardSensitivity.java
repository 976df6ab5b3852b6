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

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.rodpump.sensitivity.ErrorSource;
import org.liftloop.rodpump.sensitivity.Sensitivity;
import org.liftloop.rodpump.sensitivity.SensitivityResult;
import org.liftloop.rodpump.sensitivity.StatedErrors;

/**
 * Tells how uncertain the results of an analysis are under stated errors of its inputs: by slopes, or by seeded draws.
 *
 * @param analysis the analysis
 * @param errors   errors, one standard deviation each
 * @param draws    number of draws, 0 for slopes only
 * @param seed     seed of the draws
 */
public record CardSensitivity(CardAnalysis analysis, StatedErrors errors, int draws, long seed)
		implements Operation<SensitivityResult> {

	/**
	 * What is usual of a well with ordinary care: rod length 0.5 %, rod weight 1 %, load cell 445 N (100 lb) and 1 %, phase
	 * 1 degree, speed 0.5 %, damping ratio 20 %. Engineering judgement; state your own where you know better.
	 */
	public static final StatedErrors USUAL = new StatedErrors(0.005, 0.01, 445, 0.01, 1, 0.005, 0.2);

	@Override
	public SensitivityResult execute(IProgressMonitor monitor) throws RefusedException {
		SubMonitor progress = SubMonitor.convert(monitor, "Varying the inputs of '" + analysis.card().name() + "'",
				draws == 0 ? diagnosesOfSlopes() : draws);
		Double dischargePa = analysis.well().input().details().dischargePressurePa();
		try {
			Sensitivity sensitivity = new Sensitivity(analysis.well().input(), analysis.prepared().card(),
					dischargePa == null ? OptionalDouble.empty() : OptionalDouble.of(dischargePa), errors);
			return draws == 0 ? sensitivity.firstOrder(() -> next(progress))
					: sensitivity.monteCarlo(seed, draws, () -> next(progress));
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} catch (IllegalArgumentException e) {
			throw new RefusedException("Card '" + analysis.card().name() + "': " + e.getMessage(), "Correct the number.", e);
		}
	}

	/** Asked before each diagnosis. */
	private static boolean next(SubMonitor progress) {
		progress.worked(1);
		return progress.isCanceled();
	}

	/** One and two deviations to either side of each source that is not exact. */
	private int diagnosesOfSlopes() {
		return 4 * (int) Arrays.stream(ErrorSource.values()).filter(source -> errors.of(source) > 0).count();
	}
}
