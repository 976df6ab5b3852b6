/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

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
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
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

/** All that the live twin of a loop says, painted from its newest snapshot. */
public final class LoopPane extends Composite {

	private static final int LEAST_HEIGHT = 200;
	/** Height from which both the loop and its charts have room. */
	private static final int BOTH_HEIGHT = 400;

	private final Label state;
	private final ReadingRow readings;
	private final Schematic schematic;
	private final XyChartControl temperatures;
	private final LoopDetails details;
	private final ControlPane control;
	private final RowTable<FindingRow> findings;
	private final IntervalMemory memory = new IntervalMemory();
	private final LiveState live = new LiveState();
	private @Nullable Object painted;

	/** @param parent gets the pane */
	public LoopPane(Composite parent) {
		super(parent, SWT.NONE);
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		state = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(state);
		readings = new ReadingRow(this, LoopReadings.COUNT);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(readings);
		SashForm rows = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, LEAST_HEIGHT).applyTo(rows);
		SashForm upper = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
		schematic = new Schematic(upper);
		Composite side = new Composite(upper, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(side);
		control = new ControlPane(side);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		Composite area = new Composite(side, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(area);
		findings = FindingRow.table(area);
		upper.setWeights(58, 42);
		SashForm lower = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
		temperatures = chart(lower);
		details = new LoopDetails(lower);
		rows.setWeights(56, 44);
		// Half of a low page would be too little for either: the charts come back when the editor is enlarged.
		rows.addListener(SWT.Resize, event -> rows.setMaximizedControl(rows.getSize().y < BOTH_HEIGHT ? upper : null));
		addDisposeListener(event -> memory.close());
	}

	/** Makes a chart with the colours of the theme and its menu. */
	static XyChartControl chart(Composite parent) {
		XyChartControl chart = new XyChartControl(parent, SWT.NONE,
				XyChartModel.builder("").noDataReason(Messages.Trend_none).build()); //$NON-NLS-1$
		ChartColors.follow(chart);
		new ChartActions(chart, () -> chart.model().title()).createContextMenu();
		return chart;
	}

	/** @return the chart of the temperatures */
	XyChartControl temperatures() {
		return temperatures;
	}

	/** @return residuals, fouling and votes */
	LoopDetails details() {
		return details;
	}

	/** @return what the schematic says, in words */
	String schematicWords() {
		return schematic.words();
	}

	/**
	 * Paints what is known now.
	 *
	 * @param field            its live field, or null when none runs
	 * @param session          its session, or null when none runs
	 * @param why              why none runs
	 * @param allowanceM2KPerW fouling resistance at which the exchanger is cleaned, m2 K/W, or null
	 */
	public void show(@Nullable LiveField field, @Nullable AssetSession session, String why, @Nullable Double allowanceM2KPerW) {
		UnitSystem system = LiftloopPreferences.unitSystem();
		QuantityFormat format = LiftloopPreferences.screenFormat();
		memory.follow(session);
		Snapshot snapshot = session == null ? null : session.snapshot();
		boolean stale = snapshot != null && live.isStale(snapshot);
		Labels.wrap(state, field == null || snapshot == null ? why : live.text(field, snapshot, newest(field, snapshot)));
		readings.show(LoopReadings.of(snapshot, allowanceM2KPerW, format), stale);
		schematic.show(SchematicValues.of(snapshot, format), stale);
		List<Observation> intervals = memory.intervals();
		Object next = List.of(system, intervals.isEmpty() ? why : intervals.getLast());
		if (!next.equals(painted)) {
			painted = next;
			temperatures.setModel(LoopTrends.temperatures(intervals, system));
			details.show(intervals, system, format, allowanceM2KPerW);
			findings.show(FindingRow.of(snapshot == null ? List.of() : snapshot.findings(), format));
		}
		control.show(session, snapshot);
	}

	private static String newest(LiveField field, Snapshot snapshot) {
		Observation interval = snapshot.observation();
		return interval == null ? "" //$NON-NLS-1$
				: NLS.bind(Messages.State_interval, Long.toString(interval.sequence()),
						LiveWords.age(Duration.between(interval.end(), field.now())));
	}
}
