/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.rodpump.ui.live.BackgroundRun;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CompareRp11l;
import org.liftloop.rodpump.twin.Rp11lComparison;
import org.liftloop.ui.tables.RowTable;

/**
 * API RP 11L beside the card. Its chart values take two predictions, so it is computed in the background, and only while
 * somebody looks.
 */
public final class Rp11lPane {

	/** Family of its jobs, to wait for them or to cancel them. */
	public static final Object FAMILY = Rp11lPane.class;

	private final Composite area;
	private final HeadedTable<Rp11lRow> content;
	private final BackgroundRun<Rp11lComparison> run = new BackgroundRun<>(FAMILY, state -> refresh());
	private UnitSystem system = UnitSystem.METRIC;
	private String reason = ""; //$NON-NLS-1$
	private @Nullable CardAnalysis analysis;
	/** The analysis that the run is about. */
	private @Nullable CardAnalysis asked;

	Rp11lPane(Composite parent) {
		area = parent;
		content = new HeadedTable<>(parent, AnalysisTables::rp11l);
		parent.addListener(SWT.Show, event -> ask());
		parent.addListener(SWT.Dispose, event -> run.dispose());
	}

	/**
	 * @return the table
	 */
	public RowTable<Rp11lRow> table() {
		return content.table();
	}

	void show(@Nullable CardAnalysis shown, String why, UnitSystem units) {
		analysis = shown;
		reason = why;
		system = units;
		if (area.isVisible()) {
			ask();
		}
		refresh();
	}

	private void ask() {
		CardAnalysis wanted = analysis;
		if (wanted != null && wanted != asked) {
			asked = wanted;
			run.start(NLS.bind(Messages.Rp11l_job, wanted.card().name()), new CompareRp11l(wanted));
		}
	}

	private void refresh() {
		RunState<Rp11lComparison> state = run.state().orElse(null);
		Rp11lComparison comparison = state == null || analysis == null ? null : state.shown();
		content.table().show(comparison == null ? List.of() : AnalysisRows.rp11l(comparison, system));
		if (analysis == null) {
			content.head(reason, null);
			return;
		}
		switch (state) {
		case null -> content.head(Messages.Goodman_computing, null);
		case RunState.Running<Rp11lComparison> running -> content.head(Messages.Goodman_computing, null);
		case RunState.Cancelled<Rp11lComparison> cancelled ->
			content.head(Messages.Rp11l_cancelled, StatusLook.icon(Status.UNCERTAIN));
		case RunState.Refused<Rp11lComparison> refused ->
			content.head(refused.reason(), StatusLook.icon(Status.NOT_DETERMINABLE));
		case RunState.Failed<Rp11lComparison> failed ->
			content.head(NLS.bind(Messages.Summary_failed, failed.message()), StatusLook.exceededIcon());
		case RunState.Current<Rp11lComparison> current -> head(current.result());
		}
	}

	private void head(Rp11lComparison comparison) {
		if (comparison.reasons().isEmpty()) {
			content.head(Messages.Rp11l_computed, StatusLook.icon(Status.UNCERTAIN));
		} else {
			content.head(NLS.bind(Messages.Rp11l_refused, String.join(" ", comparison.reasons())), //$NON-NLS-1$
					StatusLook.icon(Status.NOT_DETERMINABLE));
		}
	}
}
