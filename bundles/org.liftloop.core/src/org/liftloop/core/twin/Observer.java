/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.twin;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.signal.Sample;

/** Cuts samples into observations. Has a state; called by one thread only. */
public interface Observer {

	/**
	 * Takes a sample. Bad status, times that run backwards, arrays of a wrong length, NaN: all of it may come and is
	 * never thrown back; it becomes quality of the observation, or nothing.
	 *
	 * @param sample the sample
	 * @param out    takes an observation when the sample completes one
	 */
	void accept(Sample sample, Consumer<Observation> out);

	/**
	 * Takes a time without data: what was begun before it is not continued after it.
	 *
	 * @param gap the time without
	 */
	void accept(Gap gap);

	/** @return what the equipment does by its newest samples, between observations too; null when that is not known */
	default @Nullable PlantState state() {
		return null;
	}
}
