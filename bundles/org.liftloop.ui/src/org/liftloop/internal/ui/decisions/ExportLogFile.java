/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.decisions;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.liftloop.core.decision.DecisionFilter;
import org.liftloop.core.decision.ExportDecisionLog;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;

/**
 * Writes a decision log as a CSV file. Gives the number of records.
 *
 * @param folder folder of the log
 * @param target the file, overwritten if it is there
 */
record ExportLogFile(Path folder, Path target) implements Operation<Long> {

	@Override
	public Long execute(IProgressMonitor monitor) throws OperationException {
		try (Writer out = Files.newBufferedWriter(target)) {
			return new ExportDecisionLog(folder, DecisionFilter.ALL, out).execute(monitor);
		} catch (IOException e) {
			throw new OutputException(NLS.bind(Messages.Export_failed, target, e.getMessage()), Messages.Export_failedRemedy, e);
		}
	}
}
