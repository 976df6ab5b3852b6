/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.analysis;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.rodpump.twin.AnalyzeCard;

/** Analyses a card in the background. */
public final class AnalysisJob extends Job {

	/** Family of all these jobs, to wait for them or to cancel them. */
	public static final Object FAMILY = AnalysisJob.class;

	private final AnalyzeCard operation;
	private volatile @Nullable AnalysisState outcome;

	AnalysisJob(AnalyzeCard operation) {
		super(NLS.bind(Messages.Analysing, operation.card().name(), operation.well().name()));
		this.operation = operation;
	}

	/**
	 * @return {@link AnalysisState.Current} or {@link AnalysisState.Refused}; null if the job has not come to an end of
	 *         its own
	 */
	@Nullable
	AnalysisState outcome() {
		return outcome;
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		try {
			outcome = new AnalysisState.Current(operation.execute(IProgressMonitor.nullSafe(monitor)));
			return Status.OK_STATUS;
		} catch (OperationException e) {
			// An answer for the editor, not a failure of the job.
			outcome = new AnalysisState.Refused(e);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}
}
