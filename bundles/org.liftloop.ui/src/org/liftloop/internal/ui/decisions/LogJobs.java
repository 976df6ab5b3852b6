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
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.DecisionFilter;
import org.liftloop.core.decision.ExportDecisionLog;
import org.liftloop.core.decision.LogProblem;
import org.liftloop.core.decision.LogVerification;
import org.liftloop.core.decision.VerifyDecisionLog;
import org.liftloop.core.operation.OperationException;

/** What takes long with a decision log, in the background. */
final class LogJobs {

	/** Family of the jobs. */
	static final Object FAMILY = LogJobs.class;

	private LogJobs() {
	}

	private interface Work {
		void run(IProgressMonitor monitor) throws OperationException, IOException;
	}

	/**
	 * Checks each record of a log and tells the result.
	 *
	 * @param shell  parent of what is told
	 * @param folder folder of the log
	 */
	static void verify(Shell shell, Path folder) {
		schedule(Messages.Verify_job, monitor -> {
			LogVerification found = new VerifyDecisionLog(folder).execute(monitor);
			LogProblem problem = found.problem();
			String notes = found.notes().isEmpty() ? "" : "\n\n" + String.join("\n", found.notes()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (problem == null) {
				tell(shell, MessageDialog.INFORMATION, Messages.Verify_title,
						NLS.bind(Messages.Verify_holds, found.records(), folder) + notes);
			} else {
				tell(shell, MessageDialog.ERROR, Messages.Verify_title,
						NLS.bind(Messages.Verify_broken, folder, problem.sentence()) + notes);
			}
		});
	}

	/**
	 * Writes a log as CSV.
	 *
	 * @param shell  parent of what is told
	 * @param folder folder of the log
	 * @param target the file
	 */
	static void export(Shell shell, Path folder, Path target) {
		schedule(Messages.Export_job, monitor -> {
			long records;
			try (Writer out = Files.newBufferedWriter(target)) {
				records = new ExportDecisionLog(folder, DecisionFilter.ALL, out).execute(monitor);
			}
			tell(shell, MessageDialog.INFORMATION, Messages.Export_title, NLS.bind(Messages.Export_done, records, target));
		});
	}

	private static void tell(Shell shell, int kind, String title, String text) {
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				MessageDialog.open(kind, shell, title, text, 0);
			}
		});
	}

	private static void schedule(String name, Work work) {
		Job job = new Job(name) {

			@Override
			protected IStatus run(@Nullable IProgressMonitor monitor) {
				try {
					work.run(SubMonitor.convert(monitor));
					return Status.OK_STATUS;
				} catch (OperationException e) {
					return Status.error(e.getMessage() + ' ' + e.remedy(), e);
				} catch (IOException e) {
					return Status.error(NLS.bind(Messages.Export_failed, e.getMessage()), e);
				}
			}

			@Override
			public boolean belongsTo(@Nullable Object family) {
				return FAMILY.equals(family);
			}
		};
		job.setUser(true);
		job.schedule();
	}
}
