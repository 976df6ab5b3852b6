/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.SimulatedAsset;
import org.liftloop.plant.embedded.RunningConnection;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveFieldsListener;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.live.Pulse;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.tables.RowTable;

/**
 * The faults of simulated assets: lets them begin and mends them. It stays open beside the window, so that the twin can be
 * watched meanwhile, and closes with the simulation.
 */
final class FaultDialog extends TitleAreaDialog {

	private static final String HELP = "org.liftloop.plant.ui.injectFault"; //$NON-NLS-1$
	/** Time between two looks at the faults, ms. */
	private static final int LOOK_MILLIS = 500;
	private static final int BUTTON_WIDTH = 90;
	private static final Map<LiveField, FaultDialog> OPEN = new HashMap<>();

	private final LiveField field;
	private final RunningConnection connection;
	private final UnitSystem system = LiftloopPreferences.unitSystem();
	private final List<FaultForm.Group> groups = FaultForm.groups(system);
	private final LiveFieldsListener listener = file -> closeWithField();
	private final String first;
	private List<FaultForm.Group> offered = List.of();
	private Optional<View> view = Optional.empty();

	private record View(Combo asset, FaultTree kinds, FaultEntry entry, Button inject, RowTable<FaultRow> faults, Button mend) {
	}

	private FaultDialog(Shell shell, LiveField field, RunningConnection connection, String asset) {
		super(shell);
		this.field = field;
		this.connection = connection;
		this.first = asset;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	/**
	 * Opens the faults of a field, or brings them to the front.
	 *
	 * @param shell parent
	 * @param field the field; nothing happens unless its equipment is simulated here
	 * @param asset name of the asset that is shown first; another one if there is none of that name
	 * @return the dialog
	 */
	static Optional<FaultDialog> open(Shell shell, LiveField field, String asset) {
		return field.connection(RunningConnection.class).map(connection -> {
			FaultDialog dialog = OPEN.computeIfAbsent(field, key -> new FaultDialog(shell, field, connection, asset));
			dialog.open();
			dialog.choose(asset);
			return dialog;
		});
	}

	private SimulatedField plant() {
		return connection.field();
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.Dialog_title);
			PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
			LiveFields.ofWorkbench().addListener(listener);
			shell.addDisposeListener(event -> {
				LiveFields.ofWorkbench().removeListener(listener);
				OPEN.remove(field);
			});
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.Dialog_heading, field.file().getName()));
		say("", ""); //$NON-NLS-1$ //$NON-NLS-2$
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(body);
		Composite top = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(top);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(top);
		new Label(top, SWT.NONE).setText(Messages.Dialog_asset);
		Combo asset = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
		plant().assets().forEach(each -> asset.add(each.name()));
		asset.select(0);
		asset.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		FaultTree kinds = new FaultTree(body, form -> view.ifPresent(shown -> {
			shown.entry().show(form);
			check();
		}));
		GridDataFactory.fillDefaults().grab(true, true).hint(240, 430).applyTo(kinds);
		Composite side = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
		GridLayoutFactory.fillDefaults().applyTo(side);
		FaultEntry entry = new FaultEntry(side, this::check);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(entry);
		Button inject = button(side, Messages.Dialog_inject, this::inject);
		getShell().setDefaultButton(inject);
		new Label(side, SWT.NONE).setText(Messages.Dialog_active);
		Composite active = new Composite(side, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(490, 90).applyTo(active);
		RowTable<FaultRow> faults = table(active);
		Button mend = button(side, Messages.Dialog_mend, this::mend);
		faults.table().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		view = Optional.of(new View(asset, kinds, entry, inject, faults, mend));
		changed();
		choose(first);
		new Pulse(body, this::look).every(LOOK_MILLIS);
		applyDialogFont(area);
		return area;
	}

	private static RowTable<FaultRow> table(Composite parent) {
		return new RowTable<>(parent, FaultRow.class, row -> row.form().meaning())
				.column(Messages.Column_fault, SWT.LEFT, 130, 4, row -> row.form().name())
				.column(Messages.Column_size, SWT.LEFT, 80, 2, FaultRow::size)
				.column(Messages.Column_since, SWT.LEFT, 150, 2, row -> LiveWords.time(row.since()))
				.column(Messages.Column_course, SWT.LEFT, 130, 2, FaultRow::course).keyedBy(row -> row.form().kind());
	}

	private static Button button(Composite parent, String text, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setEnabled(false);
		GridDataFactory.swtDefaults().hint(BUTTON_WIDTH, SWT.DEFAULT).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OPEN_ID, Messages.Dialog_scenario, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.OPEN_ID) {
			FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
			dialog.setText(Messages.Scenario_title);
			dialog.setFilterExtensions(new String[] { "*.json", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
			String path = dialog.open();
			if (path != null) {
				run(Path.of(path));
			}
		} else {
			close();
		}
	}

	/** @param scenario file of a scenario whose events count from now on */
	void run(Path scenario) {
		try {
			int events = new RunScenario(scenario, plant(), connection.now()).execute(new NullProgressMonitor()).events().size();
			String count = events == 1 ? Messages.Scenario_one : NLS.bind(Messages.Scenario_many, Integer.toString(events));
			say("", NLS.bind(Messages.Scenario_scheduled, count, scenario.getFileName())); //$NON-NLS-1$
		} catch (OperationException e) {
			say(e.getMessage() + ' ' + e.remedy(), ""); //$NON-NLS-1$
		}
	}

	private void say(String problem, String news) {
		setErrorMessage(problem.isEmpty() ? null : problem);
		setMessage(news.isEmpty() ? Messages.Dialog_simulation : news, IMessageProvider.INFORMATION);
	}

	private void choose(String asset) {
		view.ifPresent(shown -> {
			int index = shown.asset().indexOf(asset);
			if (index >= 0) {
				shown.asset().select(index);
			}
			changed();
		});
	}

	/** An asset offers the faults that it can have. */
	private void changed() {
		view.ifPresent(shown -> asset(shown, plant()).ifPresent(asset -> {
			List<FaultForm.Group> possible = groups.stream()
					.filter(group -> asset.faultKinds().contains(group.forms().getFirst().kind())).toList();
			if (!possible.equals(offered)) {
				offered = possible;
				shown.kinds().show(possible);
			}
			look();
		}));
	}

	private static Optional<SimulatedAsset> asset(View shown, SimulatedField plant) {
		return plant.asset(shown.asset().getText());
	}

	private void check() {
		view.ifPresent(shown -> {
			String problem = ""; //$NON-NLS-1$
			try {
				shown.entry().fault();
			} catch (IllegalArgumentException e) {
				problem = String.valueOf(e.getMessage());
			}
			say(problem, ""); //$NON-NLS-1$
			shown.inject().setEnabled(problem.isEmpty());
			shown.mend().setEnabled(!shown.faults().selected().isEmpty());
		});
	}

	private void inject() {
		view.ifPresent(shown -> asset(shown, plant()).ifPresent(asset -> {
			PlantFault fault = shown.entry().fault();
			asset.inject(fault);
			say("", NLS.bind(Messages.Dialog_injected, form(fault.kind()).name(), asset.name())); //$NON-NLS-1$
			look();
		}));
	}

	private void mend() {
		view.ifPresent(shown -> asset(shown, plant()).ifPresent(asset -> {
			shown.faults().selected().forEach(row -> asset.mend(row.form().kind()));
			look();
		}));
	}

	private FaultForm form(PlantFault.Kind kind) {
		return groups.stream().flatMap(group -> group.forms().stream()).filter(form -> form.kind() == kind).findFirst()
				.orElseThrow();
	}

	/** Shows the faults that the asset has now, also those of a scenario. */
	private void look() {
		view.filter(shown -> !shown.asset().isDisposed()).ifPresent(shown -> asset(shown, plant()).ifPresent(asset -> {
			Instant now = connection.now();
			List<FaultRow> rows = asset.activeFaults().stream()
					.map(active -> FaultRow.of(form(active.fault().kind()), active, now, system)).toList();
			if (!rows.equals(shown.faults().rows())) {
				shown.faults().show(rows);
			}
			shown.mend().setEnabled(!shown.faults().selected().isEmpty());
		}));
	}

	private void closeWithField() {
		if (!field.isRunning()) {
			close();
		}
	}
}
