/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.twin.validation;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.thermal.loop.EnergyBalance;
import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.Prescribed;
import org.liftloop.thermal.loop.RegeneratorLoop;

/** Energy over ten hours: what is stored is what came in less what left. */
public final class EnergyCases implements AcceptanceCases {

	private static final String SOURCE = "conservation of energy over 10 h (project reference, cooling loop, section 1)";
	/** Part of the energy stored. */
	private static final double TOLERANCE = 1e-8;

	@Override
	public String title() {
		return "Energy balance of cooling loops";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		return List.of(balance("twoState", "Two-state loop with loss", SampleLoops.lossy()),
				balance("regenerator", "Regenerator form", new RegeneratorLoop(new Prescribed(1_000, 0.1, 4_180, 50, 1_000, 900))),
				balance("segmented", "Ring of 50 segments", SampleLoops.ring()));
	}

	private static AcceptanceResult balance(String id, String title, LoopModel model) {
		EnergyBalance balance = SampleLoops.tenHours(model).balance();
		return new Comparison().add(balance.netJ(), balance.storedJ(), Math.abs(balance.storedJ())).result("loop." + id + ".energy",
				title + ": energy stored, J; error as part of it", SOURCE, "1", TOLERANCE);
	}
}
