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

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlLoop;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.signal.SignalNeed;

/** A twin of one asset, taken out of the model once: it knows nothing of later edits. */
public interface AssetTwin {

	/** @return identifier of the asset, as in its tags */
	String asset();

	/** @return name of the asset, for people */
	String name();

	/** @return the signals that it reads and writes */
	List<SignalNeed> signals();

	/** @return cuts samples into observations; a new one at each call */
	Observer observer();

	/** @return the steps from an observation to its estimates, in their order */
	List<Stage> stages();

	/** @return what names causes; new ones at each call */
	List<Diagnoser> diagnosers();

	/** @return how the asset can be controlled, or null when it cannot; a new one at each call */
	@Nullable ControlLoop control();

	/** @return why the asset cannot be controlled and what to do about it: sentences; empty when it can */
	default String uncontrolled() {
		return "";
	}

	/** @return what of the facts is kept as history, and shown as trends */
	List<Recorded> recorded();

	/**
	 * @param observation an observation with all facts
	 * @return the curves of it that are kept as history: surface and downhole card
	 */
	List<RecordedCurve> curves(Observation observation);
}
