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

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.sensitivity.SensitivityResult;
import org.liftloop.rodpump.twin.report.SensitivityReport;
import org.liftloop.rodpump.twin.report.UncertaintyRow;

class CardSensitivityTest {

	private static final QuantityFormat FORMAT = QuantityFormat.forScreen(UnitSystem.US_FIELD, Locale.ENGLISH);

	/** Counts what is told of the progress, and cancels after a number of steps. */
	private static final class Counting extends NullProgressMonitor {

		private final int cancelAt;
		private double total;
		private double done;

		Counting(int cancelAt) {
			this.cancelAt = cancelAt;
		}

		@Override
		public void beginTask(@Nullable String name, int totalWork) {
			total = totalWork;
		}

		@Override
		public void internalWorked(double work) {
			done += work;
			setCanceled(done >= cancelAt * total / 1_000);
		}

		@Override
		public void worked(int work) {
			internalWorked(work);
		}
	}

	private static CardSensitivity question(int draws) throws OperationException {
		return new CardSensitivity(Wells.analysis(Wells.demo("Demo 1")), CardSensitivity.USUAL, draws, 1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 40 })
	void progressGoesToTheEndStepByStep(int draws) throws OperationException {
		Counting monitor = new Counting(Integer.MAX_VALUE);
		question(draws).execute(monitor);
		assertEquals(monitor.total, monitor.done, 0.01 * monitor.total);
	}

	@Test
	void cancellingHalfWayEndsIt() throws OperationException {
		CardSensitivity question = question(1_000);
		Counting monitor = new Counting(100);
		assertThrows(OperationCanceledException.class, () -> question.execute(monitor));
		assertTrue(monitor.done < 0.2 * monitor.total, () -> monitor.done + " of " + monitor.total);
	}

	/**
	 * The stated value is that of a diagnosis with the harmonics that the errors are followed with, and an intake pressure is
	 * among the results.
	 */
	@Test
	void rowsAreThoseOfTheAnalysisInTheReadersUnits() throws OperationException {
		CardSensitivity question = question(0);
		SensitivityResult result = question.execute(new NullProgressMonitor());
		List<UncertaintyRow> rows = SensitivityReport.rows(question, result, FORMAT);
		UncertaintyRow load = rows.stream().filter(row -> row.label().equals("Fluid load on pump (Fo)")).findFirst().orElseThrow();
		assertEquals(FORMAT.format(org.liftloop.core.units.Quantity.FORCE,
				question.analysis().diagnosis().estimate(Quantity.FLUID_LOAD).value()),
				load.stated());
		assertTrue(rows.stream().anyMatch(row -> row.label().equals("Pump intake pressure (PIP)") && row.low().endsWith("psi")),
				() -> rows.toString());
	}

	@Test
	void spreadsheetHasARowForEachResultWithUnitsOfTheirOwn() throws OperationException {
		CardSensitivity question = question(0);
		SensitivityResult result = question.execute(new NullProgressMonitor());
		List<String> lines = SensitivityReport.csv(question, result, UnitSystem.METRIC).lines().toList();
		assertEquals(result.uncertainties().size() + 2, lines.size());
		assertTrue(lines.getFirst().startsWith("\"Result\",\"Unit\",\"Stated\""), lines.getFirst());
		assertTrue(lines.get(2).matches("\"[^\"]+\",\"kN\",\"[0-9.]+\",\"[0-9.]+\".*"), lines.get(2));
		assertTrue(lines.getLast().contains("depth 0.50 %"), lines.getLast());
	}
}
