/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.validation;

import java.util.List;

import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.internal.thermal.twin.validation.CirculationCases;
import org.liftloop.internal.thermal.twin.validation.EffectivenessCases;
import org.liftloop.internal.thermal.twin.validation.EnergyCases;
import org.liftloop.internal.thermal.twin.validation.FaultSignatureCases;
import org.liftloop.internal.thermal.twin.validation.FluidCases;
import org.liftloop.internal.thermal.twin.validation.PipeCases;
import org.liftloop.internal.thermal.twin.validation.PlateCases;
import org.liftloop.internal.thermal.twin.validation.SeedFormCases;
import org.liftloop.internal.thermal.twin.validation.TransientCases;

/** The acceptance cases of cooling loops. */
public final class CoolingLoopCases {

	private CoolingLoopCases() {
	}

	/** @return all cases by subject */
	public static List<AcceptanceCases> all() {
		return List.of(new FluidCases(), new EffectivenessCases(), new SeedFormCases(), new TransientCases(),
				new FaultSignatureCases(), new EnergyCases(), new CirculationCases(), new PipeCases(),
				new PlateCases());
	}
}
