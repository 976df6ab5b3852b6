/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.ToLongFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlView;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.SessionCounters;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.internal.ui.live.LiveViewPart;
import org.liftloop.ui.live.LeftOut;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.tables.RowTable;

/** A row for each session of the live fields. */
public final class RuntimeView extends LiveViewPart {

	/** Id of the view, and of its context help. */
	public static final String ID = "org.liftloop.ui.runtime"; //$NON-NLS-1$

	/** Time between two looks, ms. */
	private static final int LOOK_MILLIS = 1000;

	private record Meters(RateMeter samples, RateMeter observations) {
	}

	private final Map<AssetSession, Meters> meters = new HashMap<>();
	private @Nullable RowTable<SessionRow> table;
	private @Nullable Label notes;

	/** Made by the workbench. */
	public RuntimeView() {
		super(ID);
	}

	@Override
	protected Control build(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		RowTable<SessionRow> rows = new RowTable<>(area, SessionRow.class, row -> row.snapshot().connection().reason());
		rows.column(Messages.Column_field, SWT.LEFT, 110, 2, SessionRow::field)
				.column(Messages.Column_asset, SWT.LEFT, 80, 2, row -> row.snapshot().name())
				.column(Messages.Column_mode, SWT.LEFT, 80, 1, RuntimeView::mode)
				.column(Messages.Column_thread, SWT.LEFT, 110, 2, RuntimeView::thread)
				.column(Messages.Column_connection, SWT.LEFT, 92, 1,
						row -> LiveWords.connection(row.snapshot().connection().state()))
				.column(Messages.Column_samples, SWT.RIGHT, 84, 1, row -> rate(row.samplesPerSecond()))
				.column(Messages.Column_observations, SWT.RIGHT, 96, 1, row -> rate(row.observationsPerMinute()))
				.column(Messages.Column_lag, SWT.RIGHT, 50, 1, RuntimeView::lag);
		count(rows, Messages.Column_waiting, SessionCounters::waiting);
		count(rows, Messages.Column_dropped, SessionCounters::dropped);
		count(rows, Messages.Column_bad, SessionCounters::bad);
		count(rows, Messages.Column_gaps, SessionCounters::gaps);
		count(rows, Messages.Column_failures, SessionCounters::failures);
		rows.keyedBy(row -> row.field() + '/' + row.snapshot().asset());
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		table = rows;
		notes = label;
		label.getDisplay().timerExec(LOOK_MILLIS, () -> {
			if (!label.isDisposed()) {
				pulse().every(LOOK_MILLIS);
			}
		});
		return rows.table();
	}

	private static void count(RowTable<SessionRow> rows, String title, ToLongFunction<SessionCounters> counter) {
		rows.column(title, SWT.RIGHT, 72, 1, row -> Long.toString(counter.applyAsLong(row.snapshot().counters())));
	}

	private static String mode(SessionRow row) {
		ControlView control = row.snapshot().control();
		return control == null ? Messages.Mode_none : LiveWords.mode(control.mode());
	}

	private static String thread(SessionRow row) {
		return row.running() ? "twin " + row.snapshot().name() : Messages.Thread_ended; //$NON-NLS-1$
	}

	private static String lag(SessionRow row) {
		Duration lag = row.lag();
		return lag == null ? QuantityFormat.NO_VALUE : LiveWords.age(lag);
	}

	private static String rate(double value) {
		return LiftloopPreferences.screenFormat().number(Quantity.PUMPING_SPEED, value);
	}

	@Override
	protected void refresh() {
		RowTable<SessionRow> rows = table;
		Label label = notes;
		if (rows == null || label == null) {
			return;
		}
		List<SessionRow> shown = new ArrayList<>();
		List<AssetSession> present = new ArrayList<>();
		StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
		for (LiveField field : LiveFields.ofWorkbench().running()) {
			for (AssetSession session : field.sessions()) {
				present.add(session);
				shown.add(row(field, session));
			}
			notes(field).forEach(text::add);
		}
		meters.keySet().retainAll(present);
		rows.show(shown);
		String said = shown.isEmpty() ? Messages.Nothing_live : text.toString();
		if (!said.equals(label.getText())) {
			label.setText(said.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			label.requestLayout();
		}
	}

	private SessionRow row(LiveField field, AssetSession session) {
		Snapshot snapshot = session.snapshot();
		Meters meter = meters.computeIfAbsent(session, key -> new Meters(new RateMeter(), new RateMeter()));
		long nanos = System.nanoTime();
		return new SessionRow(field.file().getName(), snapshot, field.isRunning(),
				meter.samples().read(nanos, snapshot.counters().received()),
				60 * meter.observations().read(nanos, snapshot.counters().observations()), lag(field, snapshot));
	}

	private static @Nullable Duration lag(LiveField field, Snapshot snapshot) {
		Instant now = field.now();
		return snapshot.live().values().stream().map(Sample::sourceTime).max(Instant::compareTo)
				.map(newest -> Duration.between(newest, now)).orElse(null);
	}

	private static List<String> notes(LiveField field) {
		List<String> notes = new ArrayList<>();
		if (!field.notRecorded().isEmpty()) {
			notes.add(NLS.bind(Messages.Note_field, field.file().getName(), field.notRecorded()));
		}
		if (!field.leftOut().isEmpty()) {
			notes.add(NLS.bind(Messages.Note_leftOut, field.file().getName(),
					String.join(", ", field.leftOut().stream().map(LeftOut::asset).toList()))); //$NON-NLS-1$
		}
		return notes;
	}
}
