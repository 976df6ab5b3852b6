/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import java.io.IOException;

/** A log was changed or damaged: the chain of its records does not hold. */
public final class DamagedLogException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient LogProblem problem;

	/** @param problem the first bad record */
	public DamagedLogException(LogProblem problem) {
		super(problem.sentence());
		this.problem = problem;
	}

	/** @return the first bad record */
	public LogProblem problem() {
		return problem;
	}
}
