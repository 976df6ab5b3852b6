/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.operation;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * One unit of work without any user interface: a job runs it in the workbench, the command line runs it in place, a
 * test calls it.
 *
 * @param <R> immutable result
 */
@FunctionalInterface
public interface Operation<R> {

	/**
	 * Does the work.
	 *
	 * @param monitor takes progress and is asked for cancellation at least once per step of the work
	 * @return the result
	 * @throws OperationException         if the work is refused or fails; the message is for the user
	 * @throws OperationCanceledException if the user cancelled; nothing has been changed
	 */
	R execute(IProgressMonitor monitor) throws OperationException;
}
