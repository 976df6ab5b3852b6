/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.fit;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.thermal.calibrate.FitRefusedException;
import org.liftloop.thermal.calibrate.FitResult;
import org.liftloop.thermal.calibrate.LoopFit;
import org.liftloop.thermal.calibrate.LoopParameter;
import org.liftloop.thermal.estimate.LoopMoment;
import org.liftloop.thermal.twin.EstimatedLoops;
import org.liftloop.thermal.twin.simulate.LoopPlan;

/**
 * Fits a loop to its recorded course.
 *
 * @param plan    the loop
 * @param moments its course
 * @param free    parameters to fit
 * @param verify  part of the course at its end that is kept back to verify the fit, 0 to 0.9
 */
public record FitLoop(LoopPlan plan, List<LoopMoment> moments, Set<LoopParameter> free, double verify)
		implements Operation<FitReport> {

	/** Copies list and set. */
	public FitLoop {
		moments = List.copyOf(moments);
		free = Set.copyOf(free);
	}

	@Override
	public FitReport execute(IProgressMonitor monitor) throws RefusedException {
		monitor.beginTask("Fitting " + plan.name(), IProgressMonitor.UNKNOWN);
		try {
			FitResult result = new LoopFit(EstimatedLoops.of(plan), moments, verify, free).fit(monitor::isCanceled);
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			return new FitReport(plan.name(), moments, result);
		} catch (FitRefusedException e) {
			throw new RefusedException("The loop '" + plan.name() + "' cannot be fitted.", String.valueOf(e.getMessage()), e);
		} catch (IllegalArgumentException e) {
			throw new RefusedException("The loop '" + plan.name() + "' cannot be fitted: " + e.getMessage() + ".",
					"Correct the loop.", e);
		} finally {
			monitor.done();
		}
	}
}
