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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.decision.Decision;
import org.liftloop.internal.ui.live.LiveViewPart;
import org.liftloop.ui.live.LiveControl;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.tables.RowTable;
import org.liftloop.ui.theme.EnabledLook;

/** The decisions of live fields, what became of them, and all that they were made from. */
public final class DecisionsView extends LiveViewPart {

	/** Id of the view, and of its context help. */
	public static final String ID = "org.liftloop.ui.decisions"; //$NON-NLS-1$

	private Optional<View> view = Optional.empty();

	private record View(DecisionFilterBar filter, RowTable<DecisionRow> table, Text details, Button approve,
			Button reject, Action follow, Action verify, Action export) {
	}

	/** Made by the workbench. */
	public DecisionsView() {
		super(ID);
	}

	@Override
	protected Control build(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		DecisionFilterBar filter = new DecisionFilterBar(parent, this::refresh);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		RowTable<DecisionRow> table = table(new Composite(sash, SWT.NONE));
		Composite side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 0).applyTo(side);
		Text details = new Text(side, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 40).applyTo(details);
		Button approve = button(side, Messages.Approve, () -> answer(true));
		Button reject = button(side, Messages.Reject, () -> answer(false));
		sash.setWeights(65, 35);
		Action follow = action(Messages.Follow, "follow", IAction.AS_CHECK_BOX, this::refresh); //$NON-NLS-1$
		follow.setChecked(true);
		Action verify = action(Messages.Verify, "verify", IAction.AS_PUSH_BUTTON, this::verify); //$NON-NLS-1$
		Action export = action(Messages.Export, "export", IAction.AS_PUSH_BUTTON, this::export); //$NON-NLS-1$
		view = Optional.of(new View(filter, table, details, approve, reject, follow, verify, export));
		table.table().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			// Who chooses a decision wants to read it, or to answer it.
			follow.setChecked(false);
			view.ifPresent(this::showDetails);
		}));
		return table.table();
	}

	private static RowTable<DecisionRow> table(Composite parent) {
		RowTable<DecisionRow> table = new RowTable<>(parent, DecisionRow.class, row -> row.decision().sentence());
		table.column(Messages.Column_time, SWT.LEFT, 150, 2, row -> LiveWords.time(row.decision().time()))
				.column(Messages.Column_asset, SWT.LEFT, 62, 1, row -> row.decision().asset())
				.column(Messages.Column_mode, SWT.LEFT, 66, 1, row -> LiveWords.mode(row.decision().mode()))
				.column(Messages.Column_sentence, SWT.LEFT, 170, 6, row -> row.decision().sentence())
				.column(Messages.Column_outcome, SWT.LEFT, 130, 1, DecisionRow::outcome)
				.column(Messages.Column_user, SWT.LEFT, 50, 1, row -> row.decision().user())
				.keyedBy(row -> List.of(row.field(), Long.valueOf(row.decision().sequence())));
		return table;
	}

	private static Button button(Composite parent, String text, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		EnabledLook.set(button, false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	@Override
	protected Subscription hear(LiveField field, Runnable changed) {
		return field.decisions().listen(changed);
	}

	@Override
	protected void refresh() {
		view.ifPresent(this::refresh);
	}

	private void refresh(View shown) {
		List<LiveField> fields = LiveFields.ofWorkbench().all();
		List<DecisionRow> all = fields.stream()
				.flatMap(field -> field.decisions().newestFirst().stream().map(decision -> new DecisionRow(field, decision)))
				.toList();
		shown.filter().setAssets(all.stream().map(row -> row.decision().asset()).distinct().sorted().toList());
		List<DecisionRow> rows = all.stream().filter(shown.filter()::accepts).toList();
		if (fields.size() > 1) {
			rows = rows.stream().sorted(Comparator.comparing((DecisionRow row) -> row.decision().time()).reversed()).toList();
		}
		if (!rows.equals(shown.table().rows())) {
			shown.table().show(rows);
		}
		// Nobody may press Approve while another decision comes under the hand.
		boolean waits = shown.table().selected().stream().anyMatch(DecisionRow::isPending);
		if (shown.follow().isChecked() && !rows.isEmpty() && !waits) {
			shown.table().table().setSelection(0);
			shown.table().table().setTopIndex(0);
		}
		setContentDescription(fields.isEmpty() ? Messages.Nothing_live : NLS.bind(Messages.Count, rows.size(), all.size()));
		showDetails(shown);
	}

	private void showDetails(View shown) {
		Optional<DecisionRow> row = shown.table().selected().stream().findFirst();
		String text = row.map(chosen -> DecisionDetails.of(chosen.decision(), LiftloopPreferences.screenFormat())).orElse(""); //$NON-NLS-1$
		if (!text.equals(shown.details().getText())) {
			shown.details().setText(text);
		}
		boolean pending = row.filter(DecisionRow::isPending).isPresent();
		EnabledLook.set(shown.approve(), pending);
		EnabledLook.set(shown.reject(), pending);
		shown.verify().setEnabled(field(shown).isPresent());
		shown.export().setEnabled(field(shown).isPresent());
	}

	private void answer(boolean approved) {
		Optional<DecisionRow> row = view.flatMap(shown -> shown.table().selected().stream().findFirst());
		LiveControl control = new LiveControl(shell(), this::refused);
		row.ifPresent(chosen -> chosen.session().ifPresent(session -> {
			Decision decision = LiveControl.pending(session);
			if (decision != null && approved) {
				control.approve(session, decision);
			} else if (decision != null) {
				control.reject(session, decision);
			}
		}));
	}

	private void refused(String reason) {
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(reason.isEmpty() ? null : reason);
		refresh();
	}

	private Shell shell() {
		return getSite().getShell();
	}

	/** The field of the decision that is selected, else the first. */
	private static Optional<LiveField> field(View shown) {
		return shown.table().selected().stream().map(DecisionRow::field).findFirst()
				.or(() -> LiveFields.ofWorkbench().all().stream().findFirst());
	}

	private void verify() {
		view.flatMap(DecisionsView::field).ifPresent(field -> LogJobs.verify(shell(), field.logFolder()));
	}

	private void export() {
		view.flatMap(DecisionsView::field).ifPresent(field -> {
			FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
			dialog.setText(Messages.Export_title);
			dialog.setFileName("decisions.csv"); //$NON-NLS-1$
			dialog.setFilterExtensions(new String[] { "*.csv" }); //$NON-NLS-1$
			dialog.setOverwrite(true);
			String path = dialog.open();
			if (path != null) {
				LogJobs.export(shell(), field.logFolder(), Path.of(path));
			}
		});
	}
}
