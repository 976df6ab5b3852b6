/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.trends;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.XyChartModel;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.units.UnitSystem;

/** Asks the history for trends, in the background, and hands the charts over in the UI thread. */
final class TrendQueryJob extends Job {

	/** Family of the jobs. */
	static final Object FAMILY = TrendQueryJob.class;

	/**
	 * What is asked.
	 *
	 * @param signals the signals
	 * @param span    time up to now
	 * @param pixels  width of a chart
	 * @param system  the user's units
	 */
	record Question(List<TrendSignal> signals, Duration span, int pixels, UnitSystem system) {
	}

	/**
	 * An answer.
	 *
	 * @param signal the signal
	 * @param end    time at which its trend ends
	 * @param chart  its trend, or why there is none
	 */
	record Trend(TrendSignal signal, Instant end, XyChartModel chart) {
	}

	private final Display display;
	private final BiConsumer<Question, List<Trend>> take;
	private volatile Question question = new Question(List.of(), Duration.ZERO, 1, UnitSystem.METRIC);

	/**
	 * @param display the display
	 * @param take    takes a question and its charts in the UI thread
	 */
	TrendQueryJob(Display display, BiConsumer<Question, List<Trend>> take) {
		super(Messages.Query_job);
		setSystem(true);
		this.display = display;
		this.take = take;
	}

	/** @param next asked from now on */
	void ask(Question next) {
		question = next;
		schedule();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		Question asked = question;
		List<Trend> trends = new ArrayList<>();
		for (TrendSignal signal : asked.signals()) {
			Instant end = signal.field().now();
			trends.add(new Trend(signal, end, chart(signal, end, asked)));
		}
		if (!display.isDisposed()) {
			display.asyncExec(() -> take.accept(asked, trends));
		}
		return Status.OK_STATUS;
	}

	private static XyChartModel chart(TrendSignal signal, Instant end, Question asked) {
		Optional<Historian> historian = signal.field().historian();
		if (historian.isEmpty()) {
			String why = signal.field().notRecorded();
			return empty(signal, why.isEmpty() ? Messages.Not_running : why);
		}
		try {
			return TrendChart.of(signal,
					historian.get().trend(signal.tag(), end.minus(asked.span()), end, asked.pixels()), asked.span(), end,
					asked.system());
		} catch (HistoryException e) {
			return empty(signal, e.getMessage() + ' ' + e.remedy());
		}
	}

	private static XyChartModel empty(TrendSignal signal, String reason) {
		return XyChartModel.builder(signal.title()).noDataReason(reason).build();
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return FAMILY.equals(family);
	}
}
