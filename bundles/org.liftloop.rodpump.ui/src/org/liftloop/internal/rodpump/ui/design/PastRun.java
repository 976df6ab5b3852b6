/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.DesignCase;
import org.liftloop.rodpump.twin.design.DesignPrediction;

/**
 * A prediction of a {@link RunHistory}.
 *
 * @param number its place among all runs of the history, from 1
 * @param time when it ended
 * @param settings the design as it was; null for the well as it was
 * @param prediction what it would have done
 */
public record PastRun(int number, LocalTime time, @Nullable DesignCase settings, DesignPrediction prediction) {

	/**
	 * @return how people tell it from the others, for example "3: Faster"
	 */
	public String title() {
		return NLS.bind(Messages.Run_title, number, settings == null ? Messages.Row_asItIs : prediction.name());
	}

	/**
	 * @return its title with the time, for example "3: Faster (2:03:10 PM)"
	 */
	public String label() {
		return NLS.bind(Messages.Run_label, title(), DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).format(time));
	}
}
