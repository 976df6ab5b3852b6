/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

/** A kind of pump at the lower end of the rods. Implementations are immutable. */
public interface PumpBoundary {

	/**
	 * Starts a run with the plunger at rest at height zero, travelling valve open.
	 *
	 * @param setting what the pump works against
	 * @return the pump's state for this run; used by one thread
	 * @throws IllegalArgumentException if this kind of pump cannot work in that setting
	 */
	PumpCycle start(PumpSetting setting);

	/**
	 * Goes on where another pump's run ended, in another setting: as a well's level falls or a valve begins to leak. By
	 * default the run starts anew; pumps that store something between strokes hand it on.
	 *
	 * @param last    state of the run so far; not used again afterwards
	 * @param setting what the pump works against from now on
	 * @return the pump's state for the next stroke; used by one thread
	 * @throws IllegalArgumentException if this kind of pump cannot work in that setting
	 */
	default PumpCycle continueFrom(PumpCycle last, PumpSetting setting) {
		return start(setting);
	}

	/** The valves of one pump in one run. */
	interface PumpCycle {

		/**
		 * The load on the rods in the next time step. The plunger will be at
		 * {@code freeHeightM - complianceMPerN * load}.
		 *
		 * @param previousHeightM  plunger height now, up positive, m
		 * @param freeHeightM      plunger height after the step if the load were zero, m
		 * @param complianceMPerN  how much lower the plunger ends for each newton of load, m/N
		 * @param stepS            duration of the step, s
		 * @return load the pump puts on the rods, N
		 */
		double loadN(double previousHeightM, double freeHeightM, double complianceMPerN, double stepS);

		/** Called when the polished rod has come round to its bottom dead centre. */
		void strokeEnds();

		/** @return what the pump did in the stroke that ended last */
		PumpStroke lastStroke();
	}
}
