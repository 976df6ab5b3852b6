/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.units.Unit;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.rodpump.fatigue.GoodmanDiagram;
import org.liftloop.rodpump.fatigue.GoodmanPoint;
import org.liftloop.rodpump.string.RodGrade;

/** Three real tapers of grade D, service factor 1, in the modified Goodman diagram; checked to the printed digits. */
public final class GoodmanCases implements AcceptanceCases {

	private static final String SOURCE = "API RP 11BR formula on three real tapers"
			+ " (project reference, rod pumping, section 3)";
	/** Half of the last printed digit, psi. */
	private static final double STRESS_TOLERANCE_PSI = 0.005;
	/** Half of the last printed digit, percent. */
	private static final double LOADING_TOLERANCE_PERCENT = 0.005;

	/** A taper: stresses in psi, loading in percent, as printed. */
	private record Taper(String name, double maximumPsi, double minimumPsi, double allowablePsi,
			double loadingPercent) {
	}

	@Override
	public String title() {
		return "Rod fatigue";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		List<AcceptanceResult> results = new ArrayList<>();
		results.addAll(taper(new Taper("A1", 18_563.70, 7_325.10, 32_870.37, 43.99)));
		results.addAll(taper(new Taper("D2", 32_701.08, 8_918.68, 33_766.76, 95.71)));
		GoodmanPoint compressed = point(0, -55.43);
		results.add(Comparison.one("goodman.D4.allowable", "Taper D4: allowable stress at a compressive minimum",
				SOURCE, 28_718.82, Unit.PSI.fromSi(compressed.allowableStressPa()), "psi", STRESS_TOLERANCE_PSI));
		// The print gives no maximum stress for D4; the one its loading implies shows that compression is not clipped.
		double maximumPsi = -55.43 + 0.6802 * (28_718.82 + 55.43);
		results.add(Comparison.one("goodman.D4.loading", "Taper D4: loading at the maximum stress its print implies",
				SOURCE, 68.02, 100 * point(maximumPsi, -55.43).loadingFraction(), "%", LOADING_TOLERANCE_PERCENT));
		return results;
	}

	private static List<AcceptanceResult> taper(Taper taper) {
		GoodmanPoint point = point(taper.maximumPsi(), taper.minimumPsi());
		return List.of(
				Comparison.one("goodman." + taper.name() + ".allowable", "Taper " + taper.name() + ": allowable stress",
						SOURCE, taper.allowablePsi(), Unit.PSI.fromSi(point.allowableStressPa()), "psi",
						STRESS_TOLERANCE_PSI),
				Comparison.one("goodman." + taper.name() + ".loading", "Taper " + taper.name() + ": loading", SOURCE,
						taper.loadingPercent(), 100 * point.loadingFraction(), "%", LOADING_TOLERANCE_PERCENT));
	}

	private static GoodmanPoint point(double maximumPsi, double minimumPsi) {
		return new GoodmanDiagram(RodGrade.D.strength(), 1).point(Unit.PSI.toSi(minimumPsi), Unit.PSI.toSi(maximumPsi));
	}
}
