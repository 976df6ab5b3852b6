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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;

/**
 * Runs acceptance cases with the code of this installation.
 *
 * @param groups cases by subject, in the order to run them
 */
public record ValidationRun(List<AcceptanceCases> groups) implements Operation<List<AcceptanceResult>> {

	/** Copies the list. */
	public ValidationRun {
		groups = List.copyOf(groups);
	}

	@Override
	public List<AcceptanceResult> execute(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, "Running the acceptance cases", groups.size());
		List<AcceptanceResult> results = new ArrayList<>();
		for (AcceptanceCases group : groups) {
			progress.subTask(group.title());
			results.addAll(group.run(progress.split(1)));
		}
		return results;
	}
}
