/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

import org.liftloop.core.operation.OperationException;
import org.liftloop.model.Field;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.spec.PlantWells;
import org.liftloop.plant.spec.SensorSpec;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.twin.demo.DemoField;

/** Wells to test with. */
final class Demo {

	static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
	static final long SEED = 5;

	static final PlantListener SILENT = new PlantListener() {
		// Wants to know nothing.
	};

	private Demo() {
	}

	static Field field() {
		try (InputStream in = DemoField.open()) {
			return FieldStore.load(in, DemoField.FILE_NAME);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Well well(String name) {
		return field().getAssets().stream().filter(asset -> name.equals(asset.getName())).map(Well.class::cast)
				.findFirst().orElseThrow();
	}

	static WellSpec healthy(long seed) {
		try {
			return PlantWells.of(well(Fields.HEALTHY), seed);
		} catch (OperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A well in good order whose sensors read the truth. */
	static WellSpec healthy() {
		return healthy(SEED).withSensors(SensorSpec.PERFECT);
	}

	/** A well whose reservoir gives no more than a part of what the pump displaces at the usual speed. */
	static WellSpec limited(double part) {
		WellSpec well = healthy();
		return well.withInflow(well.inflow().through(part * well.displacementM3PerS(), well.annulus().casingHeadPressurePa()));
	}
}
