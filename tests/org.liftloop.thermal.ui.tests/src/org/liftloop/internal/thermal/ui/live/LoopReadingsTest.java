/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.session.SessionCounters;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.thermal.twin.live.ExchangerState;
import org.liftloop.thermal.twin.live.LoopEstimate;
import org.liftloop.thermal.twin.live.LoopFacts;
import org.liftloop.ui.twin.Reading;

/** Readings carry the quality, the reason and the uncertainty of what was estimated. */
class LoopReadingsTest {

	private static final QuantityFormat METRIC = QuantityFormat.forScreen(UnitSystem.METRIC, Locale.ROOT);
	private static final double ALLOWANCE = 1.76e-4;

	private static Snapshot snapshot(Facts facts) {
		return new Snapshot("CL-1", "CL-1", 1, Instant.EPOCH, new ConnectionStatus(ConnectionState.CONNECTED, Instant.EPOCH, ""),
				Map.of(), new Observation(1, Instant.EPOCH, Instant.EPOCH.plusSeconds(10), facts), List.of(), null,
				SessionCounters.NONE);
	}

	private static Snapshot fouled(double resistance) {
		LoopEstimate ua = LoopEstimate.good(9000, 120).uncertain("The secondary flow is not measured.");
		return snapshot(Facts.NONE.with(LoopFacts.EXCHANGER, new ExchangerState(LoopEstimate.good(0.6, 0.01),
				LoopEstimate.good(1.2, 0.1), ua, LoopEstimate.good(resistance, 1e-5), LoopEstimate.good(0.25, 0.01))));
	}

	@Test
	void anUncertainNumberSaysWhyAndHowFar() {
		Reading ua = LoopReadings.of(fouled(0), ALLOWANCE, METRIC).get(3);
		assertEquals(Quality.UNCERTAIN, ua.quality());
		assertEquals(List.of("The secondary flow is not measured.",
				"Standard uncertainty " + METRIC.format(Quantity.CONDUCTANCE, 120) + '.'), ua.reasons());
	}

	@ParameterizedTest
	@CsvSource({ "1.75e-4,false", "1.77e-4,true" })
	void foulingAboveItsAllowanceSaysSo(double resistance, boolean above) {
		assertEquals(above, LoopReadings.of(fouled(resistance), ALLOWANCE, METRIC).get(4).overLimit());
		assertFalse(LoopReadings.of(fouled(resistance), null, METRIC).get(4).overLimit(), "no allowance, no limit");
	}

	@Test
	void foulingIsAPartOfItsAllowanceWhereThereIsOne() {
		assertEquals(METRIC.format(Quantity.FRACTION, 0.5), LoopReadings.of(fouled(ALLOWANCE / 2), ALLOWANCE, METRIC).get(4).value());
		assertEquals(METRIC.format(Quantity.FOULING_RESISTANCE, ALLOWANCE / 2),
				LoopReadings.of(fouled(ALLOWANCE / 2), null, METRIC).get(4).value());
	}

	@Test
	void whatIsNotKnownIsADashWithAReason() {
		List<Reading> none = LoopReadings.of(null, ALLOWANCE, METRIC);
		assertEquals(LoopReadings.COUNT, none.size());
		assertTrue(none.stream().allMatch(reading -> reading.quality() == Quality.BAD
				&& reading.value().equals(QuantityFormat.NO_VALUE) && !reading.reasons().isEmpty()));
		assertEquals(Quality.BAD, LoopReadings.of(fouled(0), ALLOWANCE, METRIC).getFirst().quality(), "no balance");
	}
}
