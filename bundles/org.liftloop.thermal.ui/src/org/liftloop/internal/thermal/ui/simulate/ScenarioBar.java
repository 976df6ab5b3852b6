/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.simulate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liftloop.core.operation.OperationException;
import org.liftloop.thermal.twin.simulate.LoopPlan;
import org.liftloop.thermal.twin.simulate.LoopSimulation;
import org.liftloop.thermal.twin.simulate.SimulateLoop;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.operations.OperationJob;
import org.liftloop.ui.theme.EnabledLook;

/** Runs the scenario of a file on a loop. */
final class ScenarioBar extends Composite {

	private final Text file;
	private final Supplier<LoopPlan> plan;
	private final Consumer<LoopSimulation> done;
	private final Consumer<String> refused;

	/**
	 * @param parent  gets the bar
	 * @param plan    gives the loop, in the UI thread
	 * @param done    takes what came of it
	 * @param refused takes why nothing came of it, for a person
	 */
	ScenarioBar(Composite parent, Supplier<LoopPlan> plan, Consumer<LoopSimulation> done, Consumer<String> refused) {
		super(parent, SWT.NONE);
		this.plan = plan;
		this.done = done;
		this.refused = refused;
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(this);
		new Label(this, SWT.NONE).setText(Messages.Scenario_file);
		file = new Text(this, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(file);
		file.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> run()));
		Button browse = new Button(this, SWT.PUSH);
		browse.setText(Messages.Scenario_browse);
		EnabledLook.set(browse, true);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		Button start = new Button(this, SWT.PUSH);
		start.setText(Messages.Scenario_run);
		EnabledLook.set(start, true);
		start.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run()));
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.json", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void run() {
		try {
			Path path = Path.of(file.getText().strip());
			LoopPlan loop = plan.get();
			new OperationJob<>(Messages.Scenario_job, this, monitor -> SimulateLoop.of(loop, path).execute(monitor), done,
					this::refuse).schedule();
		} catch (InvalidPathException e) {
			refused.accept(LiveWords.cause(e));
		}
	}

	private void refuse(OperationException why) {
		refused.accept(LiveWords.cause(why));
	}
}
