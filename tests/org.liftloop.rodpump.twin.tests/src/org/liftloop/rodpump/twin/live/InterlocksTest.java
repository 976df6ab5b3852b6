/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.control.Interlock;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.model.Well;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.Wells;
import org.liftloop.rodpump.twin.design.PredictDesign;

class InterlocksTest {

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
	private static final PlantState RUNNING = new PlantState(8.5, true, true, NOW);

	private final Well model = Wells.demo("Demo 1");
	private final MappedWell well = MappedWell.of(model);
	private final CardAnalysis analysis = AnalyzeCard.of(model, model.getCards().getFirst())
			.execute(new NullProgressMonitor());
	private final StrokeLoads loads = StrokeLoads.of(analysis);
	private final SpeedForecast forecast = new SpeedForecast(well,
			PredictDesign.of(model, null).execute(new NullProgressMonitor()).pressures());

	InterlocksTest() throws OperationException {
		// The fields may be refused.
	}

	private static Observation observation(Facts facts) {
		return new Observation(1, NOW, NOW, facts);
	}

	private Observation clean() {
		return observation(Facts.NONE.with(RodPumpFacts.ANALYSIS, analysis));
	}

	private Observation analysed(double[] positionM, double[] loadN) throws OperationException {
		CardSource source = new CardSource("Stroke", new RawCard(positionM, loadN), CardTiming.UNIFORM_TIME, 8.5, "",
				List.of(), List.of());
		return observation(Facts.NONE.with(RodPumpFacts.ANALYSIS,
				new AnalyzeCard(well, source).execute(new NullProgressMonitor())));
	}

	private OperatingWindow window(double peakFactor, double goodmanFactor, double torqueFactor) {
		return new OperatingWindow(peakFactor * loads.peakLoadN(), Double.NEGATIVE_INFINITY,
				goodmanFactor * loads.goodmanLoading(), torqueFactor * loads.gearboxTorqueNm(), 2, 12);
	}

	private boolean trips(OperatingWindow window, double proposed) {
		return new LoadInterlock(window, forecast).check(clean(), RUNNING, proposed).isPresent();
	}

	@Test
	void aSpeedThatBreaksALimitIsForbidden() {
		assertFalse(trips(window(2, 2, 2), 10), "all limits are far");
		assertTrue(trips(window(1.005, 2, 2), 10), "peak load");
		assertTrue(trips(window(2, 1.005, 2), 10), "Goodman");
		assertTrue(trips(window(2, 2, 1.005), 10), "torque");
	}

	@Test
	void aSpeedWhoseForecastIsNearALimitIsForbidden() {
		assertTrue(trips(window(2, 2, 1.06), 9), "torque at the higher speed is within 5 % of the limit");
		assertFalse(trips(window(2, 2, 1.3), 9));
	}

	@Test
	void aWellBeyondItsLimitMayBeSlowedDown() {
		assertFalse(trips(window(0.9, 0.9, 0.9), 8));
		assertTrue(trips(window(0.9, 0.9, 0.9), 8.6));
	}

	@Test
	void aCleanCardTripsNothing() {
		assertTrue(new SignalInterlock().check(clean(), RUNNING, 8).isEmpty());
		assertTrue(new EquipmentInterlock().check(clean(), RUNNING, 8).isEmpty());
	}

	@Test
	void noAnalysisForbidsAnyMove() {
		Observation refused = observation(Facts.NONE.with(RodPumpFacts.REFUSED, "The card is open."));
		assertEquals("The card is open.",
				new SignalInterlock().check(refused, RUNNING, 8).orElseThrow().sentence());
	}

	@Test
	void aStuckLoadCellForbidsAnyMove() throws OperationException {
		double[] loadN = analysis.card().points().loadN();
		for (int i = loadN.length / 4; i < 3 * loadN.length / 4; i++) {
			loadN[i] = loadN[loadN.length / 4];
		}
		assertTrue(new SignalInterlock().check(analysed(analysis.card().points().positionM(), loadN), RUNNING, 8)
				.isPresent());
	}

	@Test
	void aCardOfLowConfidenceForbidsAnyMove() throws OperationException {
		CardAnalysis impossible = Wells.analysis(Wells.demo("Impossible load"));
		Interlock.Trip trip = new SignalInterlock()
				.check(observation(Facts.NONE.with(RodPumpFacts.ANALYSIS, impossible)), RUNNING, 8).orElseThrow();
		assertEquals("signal confidence", trip.limit().name());
		assertTrue(trip.limit().value() < trip.limit().limit(), trip.toString());
		assertTrue(trip.sentence().startsWith("The signals of the card cannot be trusted."), trip.sentence());
	}

	@Test
	void partedRodsDisarm() throws OperationException {
		double[] loadN = analysis.card().points().loadN();
		for (int i = 0; i < loadN.length; i++) {
			loadN[i] *= 0.3;
		}
		Observation parted = analysed(analysis.card().points().positionM(), loadN);
		assertTrue(new EquipmentInterlock().check(parted, RUNNING, 8).orElseThrow().disarms());
		assertTrue(new RuleDiagnoser(0.85, window(2, 2, 2)).diagnose(parted).stream()
				.anyMatch(finding -> finding.cause().equals("org.liftloop.rodpump.rodsParted")));
	}

	@Test
	void stoppedWaitsAndLocalDisarms() {
		assertFalse(new EquipmentInterlock().check(clean(), new PlantState(8, false, true, NOW), 8).orElseThrow()
				.disarms());
		assertTrue(new EquipmentInterlock().check(clean(), new PlantState(8, true, false, NOW), 8).orElseThrow()
				.disarms());
	}
}
