/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.live;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;

/**
 * Does an operation in the background.
 *
 * @param <T> what it results in
 */
final class RunJob<T> extends Job {

	private final Object family;
	private final Operation<T> operation;
	private volatile @Nullable RunState<T> outcome;

	/**
	 * @param name what the Progress view calls it
	 * @param family the family it belongs to
	 * @param operation what it does; holds only immutable input
	 */
	RunJob(String name, Object family, Operation<T> operation) {
		super(name);
		this.family = family;
		this.operation = operation;
	}

	/**
	 * @return {@link RunState.Current} or {@link RunState.Refused}; null if the job has not come to an end of its own
	 */
	@Nullable
	RunState<T> outcome() {
		return outcome;
	}

	@Override
	public boolean belongsTo(@Nullable Object candidate) {
		return candidate == family;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		try {
			outcome = new RunState.Current<>(operation.execute(IProgressMonitor.nullSafe(monitor)));
			return Status.OK_STATUS;
		} catch (OperationException e) {
			// An answer for the editor, not a failure of the job.
			outcome = new RunState.Refused<>(e);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}
}
