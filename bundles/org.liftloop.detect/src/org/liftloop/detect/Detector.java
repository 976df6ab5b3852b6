/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect;

/** Settings of a detector. Immutable: the same settings fit any number of machines. */
public interface Detector {

	/** @return stable identifier, e.g. {@code "ewma"} */
	String id();

	/**
	 * Learns from fault-free operation.
	 *
	 * @param faultFree samples of the channels that the run will be given, in the order they were taken
	 * @return a run at its start
	 * @throws IllegalArgumentException if the samples are too few or of no use, with the reason
	 */
	DetectorRun fit(Samples faultFree);
}
