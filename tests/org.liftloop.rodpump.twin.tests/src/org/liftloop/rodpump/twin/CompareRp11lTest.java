/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.Well;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.twin.Rp11lComparison.Row;

class CompareRp11lTest {

	private static final QuantityFormat FORMAT = QuantityFormat.forScreen(UnitSystem.US_FIELD, Locale.ENGLISH);

	private final Well well = Wells.demo("Demo 1");

	private Rp11lComparison compare() throws OperationException {
		return new CompareRp11l(Wells.analysis(well)).execute(new NullProgressMonitor());
	}

	private static Row row(Rp11lComparison comparison, String label) {
		return comparison.rows().stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
	}

	/** By hand from the form: N L/245,000 and 0.340 G D2 H with the level at 5,000 ft less 450 psi of liquid. */
	@Test
	void linesBeforeTheChartsAreThoseOfTheForm() throws OperationException {
		Rp11lComparison comparison = compare();
		assertEquals(8.5 * 5_000 / 245_000, row(comparison, "Speed ratio N/No").method().value(), 1e-9);
		double levelFt = 5_000 - Unit.FOOT.fromSi(3_102_641 / (970 * 9.80665));
		assertEquals(0.340 * 0.97 * 1.5 * 1.5 * levelFt,
				Unit.POUND_FORCE.fromSi(row(comparison, "Fluid load Fo").method().value()), 1);
		assertEquals(0, comparison.reasons().size(), () -> comparison.reasons().toString());
	}

	/** The scatter of the method itself is above 7 % on loads and 10 % on torque (Clegg, SWPSC). */
	@Test
	void theMethodComesNearAWellItWasMadeForAndSaysThatItsChartsAreComputed() throws OperationException {
		Rp11lComparison comparison = compare();
		for (Row row : comparison.rows()) {
			System.out.printf(Locale.ROOT, "%-45s %14s %14s %6.1f %% %s%n", row.label(), row.methodText(FORMAT),
					row.measuredText(FORMAT), 100 * row.difference(), row.method().status());
		}
		assertEquals(0, row(comparison, "Peak polished-rod load PPRL").difference(), 0.07);
		assertEquals(0, row(comparison, "Plunger stroke Sp").difference(), 0.10);
		assertEquals(0, row(comparison, "Peak torque in balance PT").difference(), 0.15);
		Row peak = row(comparison, "Peak polished-rod load PPRL");
		assertEquals(Status.UNCERTAIN, peak.method().status());
		assertTrue(peak.method().reasons().toString().contains("computed with the wave equation"));
	}

	@Test
	void outsideOfTheMethodThereIsAReasonAndNoNumber() throws OperationException {
		CardAnalysis analysis = Wells.analysis(Wells.demo("Demo 2"));
		Rp11lComparison comparison = new CompareRp11l(analysis).execute(new NullProgressMonitor());
		String reasons = comparison.reasons().toString();
		String fills = String.format(Locale.ROOT, "this one fills to %.0f %%",
				100 * analysis.diagnosis().estimate(Quantity.FILLAGE).value());
		assertTrue(reasons.contains("conventional units only") && reasons.contains(fills), reasons);
		Row peak = row(comparison, "Peak polished-rod load PPRL");
		assertEquals(Status.NOT_DETERMINABLE, peak.method().status());
		assertEquals(QuantityFormat.NO_VALUE, peak.methodText(FORMAT));
		assertTrue(Double.isNaN(peak.difference()));
		assertEquals(comparison.reasons(), peak.method().reasons());
	}

	@Test
	void whatIsTakenForGrantedIsSaid() throws OperationException {
		well.getFluids().setPumpIntakePressurePa(null);
		well.setTubing(null);
		String reasons = row(compare(), "Fluid load Fo").method().reasons().toString();
		assertTrue(reasons.contains("fluid level is not known") && reasons.contains("tubing is not known"), reasons);
	}

	@Test
	void cancellingEndsIt() throws OperationException {
		CompareRp11l operation = new CompareRp11l(Wells.analysis(well));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> operation.execute(monitor));
	}
}
