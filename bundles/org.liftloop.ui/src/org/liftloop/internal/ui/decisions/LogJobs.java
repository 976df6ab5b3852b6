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

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.liftloop.core.decision.LogProblem;
import org.liftloop.core.decision.LogVerification;
import org.liftloop.core.decision.VerifyDecisionLog;
import org.liftloop.core.operation.OperationException;
import org.liftloop.ui.operations.OperationJob;

/** What takes long with a decision log, in the background. */
final class LogJobs {

	private LogJobs() {
	}

	/**
	 * Checks each record of a log and tells the result.
	 *
	 * @param shell  parent of what is told
	 * @param folder folder of the log
	 */
	static void verify(Shell shell, Path folder) {
		new OperationJob<>(Messages.Verify_job, shell, new VerifyDecisionLog(folder), found -> verified(shell, folder, found),
				refused(shell, Messages.Verify_title)).schedule();
	}

	private static void verified(Shell shell, Path folder, LogVerification found) {
		LogProblem problem = found.problem();
		String notes = found.notes().isEmpty() ? "" : "\n\n" + String.join("\n", found.notes()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (problem == null) {
			MessageDialog.openInformation(shell, Messages.Verify_title,
					NLS.bind(Messages.Verify_holds, found.records(), folder) + notes);
		} else {
			MessageDialog.openError(shell, Messages.Verify_title,
					NLS.bind(Messages.Verify_broken, folder, problem.sentence()) + notes);
		}
	}

	/**
	 * Writes a log as CSV.
	 *
	 * @param shell  parent of what is told
	 * @param folder folder of the log
	 * @param target the file
	 */
	static void export(Shell shell, Path folder, Path target) {
		new OperationJob<>(Messages.Export_job, shell, new ExportLogFile(folder, target),
				records -> MessageDialog.openInformation(shell, Messages.Export_title,
						NLS.bind(Messages.Export_done, records, target)),
				refused(shell, Messages.Export_title)).schedule();
	}

	private static Consumer<OperationException> refused(Shell shell, String title) {
		return refusal -> MessageDialog.openError(shell, title, refusal.fullText());
	}
}
