/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.validation;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.operation.OperationException;

/** The cases of one subject. */
public interface AcceptanceCases {

	/** @return the subject, for progress */
	String title();

	/**
	 * @param monitor asked for cancellation
	 * @return a result for each case, always the same cases in the same order
	 * @throws OperationException if the installation is damaged
	 */
	List<AcceptanceResult> run(IProgressMonitor monitor) throws OperationException;
}
