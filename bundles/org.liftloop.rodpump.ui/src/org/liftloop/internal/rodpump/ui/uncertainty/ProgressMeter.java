/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.uncertainty;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.jspecify.annotations.Nullable;

/** Shows in a bar how far a run in the background is; the Progress view hears of it, too. */
final class ProgressMeter {

	private final ProgressBar bar;
	private final Display display;

	ProgressMeter(ProgressBar bar) {
		this.bar = bar;
		display = bar.getDisplay();
	}

	IProgressMonitor watch(IProgressMonitor monitor) {
		return new ProgressMonitorWrapper(monitor) {

			private double total = 1;
			private double done;
			private int shown;

			@Override
			public void beginTask(@Nullable String name, int totalWork) {
				super.beginTask(name, totalWork);
				total = Math.max(1, totalWork);
			}

			@Override
			public void worked(int work) {
				super.worked(work);
				add(work);
			}

			@Override
			public void internalWorked(double work) {
				super.internalWorked(work);
				add(work);
			}

			private void add(double work) {
				done += work;
				int percent = (int) Math.min(100, 100 * done / total);
				if (percent != shown) {
					shown = percent;
					show(percent);
				}
			}
		};
	}

	private void show(int percent) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!bar.isDisposed()) {
					bar.setSelection(percent);
				}
			});
		}
	}
}
