/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import java.time.Duration;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.twin.live.RodPumpSignals;
import org.liftloop.ui.charts.ChartActions;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.tables.RowTable;
import org.liftloop.ui.theme.ChartColors;
import org.liftloop.ui.twin.ControlPane;
import org.liftloop.ui.twin.FindingRow;
import org.liftloop.ui.twin.Labels;
import org.liftloop.ui.twin.LiveState;
import org.liftloop.ui.twin.ReadingRow;

/** All that the live twin of a well says, painted from its newest snapshot. */
public final class LivePane extends Composite {

	private final Label state;
	private final ReadingRow readings;
	private final XyChartControl chart;
	private final LiveMarker marker;
	private final ControlPane control;
	private final RowTable<FindingRow> findings;
	private final LiveCards cards = new LiveCards();
	private @Nullable Object painted;
	private final LiveState live = new LiveState();

	/** @param parent gets the pane */
	public LivePane(Composite parent) {
		super(parent, SWT.NONE);
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		state = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(state);
		readings = new ReadingRow(this, Readings.COUNT);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(readings);
		SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 260).applyTo(sash);
		chart = new XyChartControl(sash, SWT.NONE, XyChartModel.builder("").noDataReason(Messages.Reading_noStroke).build()); //$NON-NLS-1$
		ChartColors.follow(chart);
		new ChartActions(chart, () -> chart.model().title()).createContextMenu();
		marker = new LiveMarker(chart);
		Composite side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(side);
		control = new ControlPane(side);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		Composite area = new Composite(side, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(area);
		findings = FindingRow.table(area);
		sash.setWeights(60, 40);
	}

	/** @return the chart of the cards */
	public XyChartControl chart() {
		return chart;
	}

	/**
	 * Paints what is known now.
	 *
	 * @param name    name of the well
	 * @param field   its live field, or null when none runs
	 * @param session its session, or null when none runs
	 * @param why     why none runs
	 */
	public void show(String name, @Nullable LiveField field, @Nullable AssetSession session, String why) {
		UnitSystem system = LiftloopPreferences.unitSystem();
		QuantityFormat format = LiftloopPreferences.screenFormat();
		Snapshot snapshot = session == null ? null : session.snapshot();
		boolean stale = snapshot != null && live.isStale(snapshot);
		Labels.wrap(state, field == null || snapshot == null ? why : live.text(field, snapshot, newest(field, snapshot)));
		readings.show(Readings.of(snapshot, format), stale);
		Object next = snapshot == null ? why : List.of(system, snapshot.observation() == null ? "" : snapshot.observation()); //$NON-NLS-1$
		if (!next.equals(painted)) {
			painted = next;
			chart.setModel(cards.of(name, snapshot, why, system));
			findings.show(FindingRow.of(snapshot == null ? List.of() : snapshot.findings(), format));
		}
		move(snapshot, stale, system);
		control.show(session, snapshot);
	}

	private void move(@Nullable Snapshot snapshot, boolean stale, UnitSystem system) {
		if (snapshot == null || stale) {
			marker.move(Double.NaN, Double.NaN);
		} else {
			marker.move(system.displayUnit(Quantity.POSITION).fromStored(snapshot.live(RodPumpSignals.POSITION.name())),
					system.displayUnit(Quantity.FORCE).fromStored(snapshot.live(RodPumpSignals.LOAD.name())));
		}
	}

	private static String newest(LiveField field, Snapshot snapshot) {
		Observation stroke = snapshot.observation();
		return stroke == null ? "" //$NON-NLS-1$
				: NLS.bind(Messages.State_stroke, Long.toString(stroke.sequence()),
						LiveWords.age(Duration.between(stroke.end(), field.now())));
	}
}
