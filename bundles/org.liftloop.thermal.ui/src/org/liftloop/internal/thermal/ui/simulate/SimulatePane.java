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

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.simulate.LoopReading;
import org.liftloop.thermal.twin.simulate.LoopSimulation;
import org.liftloop.thermal.twin.simulate.SimulationReport;
import org.liftloop.ui.charts.ChartActions;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.live.Pulse;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.theme.ChartColors;
import org.liftloop.ui.theme.EnabledLook;
import org.liftloop.ui.twin.Labels;

/** A simulated loop with sliders that act on it while it runs, and scenarios of files. */
public final class SimulatePane extends Composite {

	private static final int PULSE_MILLIS = 200;
	private static final String[] SPEEDS = { "1", "10", "60", "300" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int USUAL_SPEED = 2;

	private final MappedLoop mapped;
	private final Map<Knob, KnobRow> rows = new EnumMap<>(Knob.class);
	private final Button run;
	private final Combo speed;
	private final Label state;
	private final Text outcome;
	private final XyChartControl chart;
	private LoopTrial trial;
	private long ranAt;

	/**
	 * @param parent gets the pane
	 * @param mapped the loop
	 * @param model  the loop of the model
	 */
	public SimulatePane(Composite parent, MappedLoop mapped, CoolingLoop model) {
		super(parent, SWT.NONE);
		this.mapped = mapped;
		trial = new LoopTrial(mapped);
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		Label about = new Label(this, SWT.WRAP);
		about.setText(Messages.Page_description);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(about);
		SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 430).applyTo(sash);
		Composite side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(side);
		for (Knob knob : Knob.values()) {
			rows.put(knob, new KnobRow(side, knob, knob.range(mapped, model), value -> move(knob, value)));
		}
		Composite bar = new Composite(side, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
		run = button(bar, SWT.TOGGLE, Messages.Run_run, Messages.Run_runTip, () -> ranAt = System.nanoTime());
		button(bar, SWT.PUSH, Messages.Run_reset, Messages.Run_resetTip, this::reset);
		new Label(bar, SWT.NONE).setText(Messages.Run_speed);
		speed = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		speed.setItems(SPEEDS);
		speed.select(USUAL_SPEED);
		state = new Label(side, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(state);
		ScenarioBar scenario = new ScenarioBar(side, mapped::plan, this::show, this::refuse);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(scenario);
		outcome = new Text(side, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		outcome.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(200, 60).applyTo(outcome);
		chart = new XyChartControl(sash, SWT.NONE,
				TrialChart.of(Messages.Chart_title, trial.readings(), LiftloopPreferences.unitSystem()));
		ChartColors.follow(chart);
		new ChartActions(chart, () -> chart.model().title()).createContextMenu();
		sash.setWeights(45, 55);
		paint();
		new Pulse(this, this::pulse).every(PULSE_MILLIS);
	}

	private static Button button(Composite bar, int style, String text, String tip, Runnable action) {
		Button button = new Button(bar, style);
		button.setText(text);
		button.setToolTipText(tip);
		EnabledLook.set(button, true);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	/** @return the chart */
	XyChartControl chart() {
		return chart;
	}

	/** @return the simulated loop */
	LoopTrial trial() {
		return trial;
	}

	/** Shows it in the units that the user has now. */
	public void refresh() {
		paint();
		chart.setModel(TrialChart.of(Messages.Chart_title, trial.readings(), LiftloopPreferences.unitSystem()));
	}

	private void move(Knob knob, double value) {
		if (guarded(() -> trial.set(knob, value))) {
			paint();
		}
	}

	private void reset() {
		run.setSelection(false);
		trial = new LoopTrial(mapped);
		refresh();
	}

	/** In the UI thread: ten minutes of a loop of two states take less than a millisecond. */
	private void pulse() {
		if (!run.getSelection()) {
			return;
		}
		long now = System.nanoTime();
		double seconds = Math.min(1, (now - ranAt) / 1e9) * Integer.parseInt(speed.getText());
		ranAt = now;
		if (guarded(() -> trial.advance(seconds))) {
			refresh();
		}
	}

	/** @return whether the loop could be followed; else the run stands and says why */
	private boolean guarded(Runnable step) {
		try {
			step.run();
			return true;
		} catch (IllegalArgumentException e) {
			run.setSelection(false);
			Labels.wrap(state, NLS.bind(Messages.Run_stopped, LiveWords.cause(e)));
			return false;
		}
	}

	private void paint() {
		QuantityFormat format = LiftloopPreferences.screenFormat();
		rows.forEach((knob, row) -> row.show(trial.value(knob), format));
		LoopReading newest = trial.newest();
		Labels.wrap(state, NLS.bind(Messages.Run_state, new Object[] { LiveWords.age(Duration.ofMillis(Math.round(1000 * newest.timeS()))),
				format.format(Quantity.TEMPERATURE, newest.hotK()), format.format(Quantity.TEMPERATURE, newest.coldK()),
				format.format(Quantity.HEAT_FLOW, newest.heat().rejectedW()) }));
	}

	private void show(LoopSimulation simulation) {
		run.setSelection(false);
		chart.setModel(TrialChart.of(simulation.scenario(), simulation.readings(), LiftloopPreferences.unitSystem()));
		String verdict = simulation.asExpected() ? Messages.Scenario_asExpected : Messages.Scenario_notExpected;
		outcome.setText(verdict + '\n' + SimulationReport.text(simulation).lines().collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}

	private void refuse(String why) {
		outcome.setText(why);
	}
}
