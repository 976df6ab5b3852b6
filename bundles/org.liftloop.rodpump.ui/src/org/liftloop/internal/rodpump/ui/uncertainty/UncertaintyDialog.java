/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.uncertainty;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.internal.rodpump.ui.live.BackgroundRun;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.rodpump.sensitivity.SensitivityResult;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSensitivity;
import org.liftloop.rodpump.twin.report.SensitivityReport;
import org.liftloop.rodpump.twin.report.UncertaintyRow;
import org.liftloop.ui.form.EntryException;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.tables.CopyRows;
import org.liftloop.ui.tables.RowTable;

/** Asks for errors and tells how far they take the results of an analysis, which stays the one that it was opened with. */
final class UncertaintyDialog extends TitleAreaDialog {

	/** Family of its jobs, to wait for them or to cancel them. */
	static final Object FAMILY = UncertaintyDialog.class;

	private static final Point TABLE_SIZE = new Point(560, 260);

	private final CardAnalysis analysis;
	private final UnitSystem system = LiftloopPreferences.unitSystem();
	private final BackgroundRun<Answer> run = new BackgroundRun<>(FAMILY, this::show);
	private @Nullable View view;

	/** The controls, once they exist. */
	private record View(ErrorFields errors, MethodFields method, Button start, Button cancel, ProgressBar bar,
			Label state, RowTable<UncertaintyRow> table, Button copy, Button export) {
	}

	UncertaintyDialog(Shell parent, CardAnalysis analysis) {
		super(parent);
		this.analysis = analysis;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		setHelpAvailable(true);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(Messages.Dialog_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpContexts.UNCERTAINTY);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		setTitle(Messages.Dialog_title);
		setMessage(message());
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
		Composite left = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
		ErrorFields errors = new ErrorFields(left, system, CardSensitivity.USUAL, this::validate);
		MethodFields method = new MethodFields(left, this::validate);
		Composite right = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		Button start = button(right, Messages.Run, this::start);
		Button cancel = button(right, Messages.Run_cancel, run::cancel);
		cancel.setEnabled(false);
		ProgressBar bar = new ProgressBar(right, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		Label state = new Label(right, SWT.NONE);
		state.setText(Messages.State_none);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(state);
		Composite tableArea = new Composite(right, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(TABLE_SIZE).applyTo(tableArea);
		RowTable<UncertaintyRow> table = UncertaintyTable.create(tableArea);
		Composite after = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(after);
		GridDataFactory.fillDefaults().span(3, 1).align(SWT.END, SWT.CENTER).applyTo(after);
		Button copy = button(after, Messages.Copy, () -> CopyRows.copyAll(table.table()));
		Button export = button(after, Messages.Export, this::export);
		copy.setEnabled(false);
		export.setEnabled(false);
		view = new View(errors, method, start, cancel, bar, state, table, copy, export);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		View controls = view;
		if (controls != null) {
			getShell().setDefaultButton(controls.start());
		}
	}

	@Override
	public boolean close() {
		run.dispose();
		return super.close();
	}

	private Button button(Composite parent, String text, Runnable chosen) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> chosen.run());
		setButtonLayoutData(button);
		return button;
	}

	private String message() {
		return NLS.bind(Messages.Dialog_message, analysis.card().name());
	}

	private CardSensitivity question(View controls) throws EntryException {
		return new CardSensitivity(analysis, controls.errors().errors(), controls.method().draws(),
				controls.method().seed());
	}

	private void validate() {
		View controls = view;
		if (controls == null) {
			return;
		}
		try {
			question(controls);
			setMessage(message());
			controls.start().setEnabled(true);
		} catch (EntryException e) {
			setMessage(e.getMessage(), IMessageProvider.ERROR);
			controls.start().setEnabled(false);
		}
	}

	private void start() {
		View controls = view;
		if (controls == null) {
			return;
		}
		try {
			CardSensitivity question = question(controls);
			controls.bar().setSelection(0);
			run.start(NLS.bind(Messages.Run_job, analysis.card().name()),
					Answer.to(question, new ProgressMeter(controls.bar())));
		} catch (EntryException e) {
			setMessage(e.getMessage(), IMessageProvider.ERROR);
		}
	}

	private void show(RunState<Answer> state) {
		View controls = view;
		if (controls == null || controls.start().isDisposed()) {
			return;
		}
		boolean running = state instanceof RunState.Running;
		Answer answer = state.shown();
		controls.errors().setEnabled(!running);
		controls.method().setEnabled(!running);
		controls.start().setEnabled(!running);
		controls.cancel().setEnabled(running);
		if (!running) {
			controls.bar().setSelection(0);
		}
		controls.copy().setEnabled(!running && answer != null);
		controls.export().setEnabled(!running && answer != null);
		QuantityFormat format = LiftloopPreferences.screenFormat();
		controls.table().show(answer == null ? List.of()
				: SensitivityReport.rows(answer.question(), answer.result(), format));
		controls.state().setText(words(state));
		controls.state().setToolTipText(words(state));
	}

	private static String words(RunState<Answer> state) {
		return switch (state) {
		case RunState.Running<Answer> running -> Messages.State_running;
		case RunState.Current<Answer> current -> words(current.result());
		case RunState.Cancelled<Answer> cancelled -> cancelled.shown() == null ? Messages.State_cancelled
				: Messages.State_cancelledOld;
		case RunState.Refused<Answer> refused -> refused.reason().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		case RunState.Failed<Answer> failed -> NLS.bind(Messages.State_failed, failed.message());
		};
	}

	private static String words(Answer answer) {
		SensitivityResult result = answer.result();
		return result.method() == SensitivityResult.Method.FIRST_ORDER
				? NLS.bind(Messages.State_slopes, result.evaluations(), result.failed())
				: NLS.bind(Messages.State_draws, new Object[] { result.evaluations(), answer.question().seed(), result.failed() });
	}

	private void export() {
		Answer answer = run.state().orElse(null) instanceof RunState<Answer> state ? state.shown() : null;
		if (answer == null) {
			return;
		}
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterNames(new String[] { Messages.Export_csv, Messages.Export_json });
		dialog.setFilterExtensions(UncertaintyFile.EXTENSIONS);
		dialog.setFilterPath(LiftloopPreferences.exportFolder());
		// A card's name comes from a file and may hold anything.
		dialog.setFileName(NLS.bind(Messages.Export_name, analysis.card().name().replaceAll("[^\\p{L}\\p{N} ._-]+", "_"))); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path file = Path.of(chosen);
		try {
			UncertaintyFile.write(file, answer, system);
			LiftloopPreferences.setExportFolder(String.valueOf(file.getParent()));
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Export_failed, file), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
