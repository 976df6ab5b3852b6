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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.thermal.plate.PlateSide;
import org.liftloop.thermal.reference.PlateRuns;
import org.liftloop.thermal.reference.PlateRuns.Blame;

/** The watch of a measured plate exchanger, trained in winter, on five days of June. */
public final class PlateCases implements AcceptanceCases {

	private static final String SOURCE = "measured plate exchanger, mihaozbot/Plate-Heat-Exchanger, doi 10.1109/TFUZZ.2022.3216992"
			+ " (project reference, cooling loop, section 7)";
	/** When the reservoir begins to fall on both days with a fault, and the outlet alone on the second; read off the records. */
	private static final double RESERVOIR_FALLS_S = 4_900;
	private static final double OUTLET_FALLS_S = 16_805;
	private static final double LONGEST_DELAY_S = 600;

	@Override
	public String title() {
		return "Measured plate exchanger";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 1 + PlateRuns.NORMAL.size() + PlateRuns.FAULT.size());
		PlateRuns runs = PlateRuns.ofWinter();
		progress.worked(1);
		List<AcceptanceResult> results = new ArrayList<>();
		for (String name : PlateRuns.NORMAL) {
			progress.split(1);
			int blames = runs.blames(PlateRuns.records("normal", name)).size();
			results.add(Comparison.one("plate.normal." + name, "Normal day " + name + ": alarms", SOURCE, 0, blames, "1", 0));
		}
		for (String name : PlateRuns.FAULT) {
			progress.split(1);
			faults(name, runs.blames(PlateRuns.records("fault", name)), results);
		}
		return results;
	}

	private static void faults(String name, List<Blame> blames, List<AcceptanceResult> results) {
		boolean second = name.equals(PlateRuns.FAULT.getLast());
		List<PlateSide> expected = second ? List.of(PlateSide.RESERVOIR, PlateSide.EXCHANGER) : List.of(PlateSide.RESERVOIR);
		boolean isRight = blames.stream().map(Blame::side).toList().equals(expected);
		results.add(Comparison.one("plate.fault." + name + ".reservoir", "Day " + name + ": reservoir blamed when its fall begins",
				SOURCE, RESERVOIR_FALLS_S, isRight ? blames.getFirst().sinceS() : Double.NaN, "s", LONGEST_DELAY_S));
		if (second) {
			results.add(Comparison.one("plate.fault." + name + ".exchanger",
					"Day " + name + ": exchanger blamed when the outlet alone falls", SOURCE, OUTLET_FALLS_S,
					isRight ? blames.getLast().sinceS() : Double.NaN, "s", LONGEST_DELAY_S));
		}
	}
}
