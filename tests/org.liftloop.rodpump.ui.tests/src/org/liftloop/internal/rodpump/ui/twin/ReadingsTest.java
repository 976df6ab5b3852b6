/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.live.PastStroke;
import org.liftloop.ui.twin.Reading;

class ReadingsTest {

	private static final String WELL = "Demo 2";

	private static PastStroke stroke(double gearboxLoading) {
		SignalValue.Curve none = (SignalValue.Curve) SignalValue.of(new double[0]);
		String signal = EquipmentQuantity.GEARBOX_LOADING.id();
		return new PastStroke(new RecordedCurve(WELL, "surfaceCard", 1, Instant.EPOCH, Instant.EPOCH.plusSeconds(7), none, none),
				null, Map.of(signal, new Sample(new Tag(WELL, signal), Instant.EPOCH, Instant.EPOCH, SignalValue.of(gearboxLoading),
						SampleStatus.GOOD)),
				null);
	}

	@ParameterizedTest
	@CsvSource({ "0.96,false", "1,false", "1.019,true" })
	void gearboxLoadingAboveItsLimitSaysSoThoughItIsWellKnown(double loading, boolean above) {
		Reading gearbox = Readings.of(stroke(loading), QuantityFormat.forScreen(UnitSystem.US_FIELD, Locale.ROOT)).getLast();
		assertEquals(Quality.GOOD, gearbox.quality());
		assertEquals(above, gearbox.overLimit());
	}
}
