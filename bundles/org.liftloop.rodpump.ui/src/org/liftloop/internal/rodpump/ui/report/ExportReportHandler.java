/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.rodpump.twin.report.AnalysisOutcome;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** Asks for a file and writes the HTML report of the card in the active dynacard editor. */
public final class ExportReportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		if (event != null && HandlerUtil.getActiveEditor(event) instanceof DynacardEditor editor) {
			Shell shell = HandlerUtil.getActiveShellChecked(event);
			outcome(editor).ifPresent(outcome -> export(shell, editor.getPartName(), outcome));
		}
		return null;
	}

	private static Optional<AnalysisOutcome> outcome(DynacardEditor editor) {
		return editor.card()
				.flatMap(card -> editor.analysis().flatMap(live -> ReportFile.outcome(card, live.state())));
	}

	private static void export(Shell shell, String name, AnalysisOutcome outcome) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Report_title);
		dialog.setFilterNames(new String[] { Messages.Report_filter });
		dialog.setFilterExtensions(new String[] { "*.html" }); //$NON-NLS-1$
		dialog.setFilterPath(LiftloopPreferences.exportFolder());
		// A card's name comes from a file and may hold anything.
		dialog.setFileName(name.replaceAll("[^\\p{L}\\p{N} ._-]+", "_") + ".html"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path file = Path.of(chosen);
		try {
			ReportFile.write(file, outcome, LiftloopPreferences.unitSystem());
			LiftloopPreferences.setExportFolder(String.valueOf(file.getParent()));
			Program.launch(file.toUri().toString());
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Report_failed, file), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
