/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.alarms;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.internal.ui.live.LiveViewPart;
import org.liftloop.ui.live.LiveControl;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveWords;
import org.liftloop.ui.tables.RowTable;

/** Alarms and warnings of live fields, the newest first. */
public final class AlarmsView extends LiveViewPart {

	/** Id of the view, and of its context help. */
	public static final String ID = "org.liftloop.ui.alarms"; //$NON-NLS-1$

	private @Nullable RowTable<AlarmRow> table;
	private @Nullable Action one;
	private @Nullable Action all;

	/** Made by the workbench. */
	public AlarmsView() {
		super(ID);
	}

	@Override
	protected Control build(Composite parent) {
		RowTable<AlarmRow> rows = new RowTable<>(new Composite(parent, SWT.NONE), AlarmRow.class,
				row -> row.alarm().event().text());
		rows.column(Messages.Column_time, SWT.LEFT, 150, 2, row -> LiveWords.time(row.alarm().event().time()))
				.column(Messages.Column_severity, SWT.LEFT, 80, 1, row -> LiveWords.severity(row.alarm().event().severity()),
						AlarmsView::icon)
				.column(Messages.Column_asset, SWT.LEFT, 80, 1, row -> row.alarm().event().asset())
				.column(Messages.Column_text, SWT.LEFT, 300, 8, row -> row.alarm().event().text())
				.column(Messages.Column_acknowledged, SWT.LEFT, 90, 1, row -> row.alarm().acknowledgedBy())
				.keyedBy(row -> List.of(row.field(), Long.valueOf(row.alarm().number())));
		rows.table().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
		rows.table().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> acknowledge(rows.selected())));
		table = rows;
		one = action(Messages.Acknowledge, "acknowledge", IAction.AS_PUSH_BUTTON, () -> acknowledge(rows.selected())); //$NON-NLS-1$
		all = action(Messages.AcknowledgeAll, "acknowledgeall", IAction.AS_PUSH_BUTTON, () -> acknowledge(rows.rows())); //$NON-NLS-1$
		return rows.table();
	}

	private static Image icon(AlarmRow row) {
		boolean alarm = row.alarm().event().severity() == Severity.ALARM;
		return Objects.requireNonNull(PlatformUI.getWorkbench().getSharedImages()
				.getImage(alarm ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK));
	}

	private static void acknowledge(List<AlarmRow> rows) {
		rows.stream().collect(Collectors.groupingBy(AlarmRow::field, Collectors.mapping(AlarmRow::alarm, Collectors.toList())))
				.forEach((field, alarms) -> field.acknowledge(alarms, LiveControl.user()));
	}

	@Override
	protected Subscription hear(LiveField field, Runnable changed) {
		return field.alarms().listen(changed);
	}

	@Override
	protected void refresh() {
		RowTable<AlarmRow> rows = table;
		if (rows == null) {
			return;
		}
		List<AlarmRow> newest = LiveFields.ofWorkbench().all().stream()
				.flatMap(field -> field.alarms().newestFirst().stream().map(alarm -> new AlarmRow(field, alarm)))
				.sorted(Comparator.comparing((AlarmRow row) -> row.alarm().event().time()).reversed()).toList();
		if (!newest.equals(rows.rows())) {
			rows.show(newest);
		}
		long open = newest.stream().filter(row -> !row.alarm().isAcknowledged()).count();
		setContentDescription(LiveFields.ofWorkbench().all().isEmpty() ? Messages.Nothing_live
				: newest.isEmpty() ? Messages.No_alarms : NLS.bind(Messages.Open_count, open, newest.size()));
		enable();
	}

	private void enable() {
		RowTable<AlarmRow> rows = table;
		Action some = one;
		Action each = all;
		if (rows != null && some != null && each != null) {
			some.setEnabled(rows.selected().stream().anyMatch(row -> !row.alarm().isAcknowledged()));
			each.setEnabled(rows.rows().stream().anyMatch(row -> !row.alarm().isAcknowledged()));
		}
	}
}
