/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.operations;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;

/**
 * Does an operation that a user has asked for, with a dialog that can cancel it, and hands its outcome to a control.
 *
 * @param <T> what it results in
 */
public final class OperationJob<T> extends Job {

	/** Family of these jobs. */
	public static final Object FAMILY = OperationJob.class;

	private final Control owner;
	private final Operation<T> operation;
	private final Consumer<T> done;
	private final Consumer<OperationException> refused;

	/**
	 * @param name what the Progress view calls it
	 * @param owner hears the outcome in its thread, unless it is disposed
	 * @param operation what it does; holds only immutable input
	 * @param done takes the result
	 * @param refused takes the refusal
	 */
	public OperationJob(String name, Control owner, Operation<T> operation, Consumer<T> done,
			Consumer<OperationException> refused) {
		super(name);
		this.owner = owner;
		this.operation = operation;
		this.done = done;
		this.refused = refused;
		setUser(true);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		try {
			T result = operation.execute(IProgressMonitor.nullSafe(monitor));
			tell(() -> done.accept(result));
			return Status.OK_STATUS;
		} catch (OperationException e) {
			// An answer for who asked, not a failure of the job.
			tell(() -> refused.accept(e));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	private void tell(Runnable outcome) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					outcome.run();
				}
			});
		}
	}
}
