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
import java.time.Instant;
import java.util.List;

import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.PlantWells;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.twin.demo.DemoField;

/** Ready-made simulated fields. */
public final class Fields {

	/** The demo's well in good order. */
	public static final String HEALTHY = "Demo 1";
	/** The demo's well that pounds from the start: its reservoir gives 60 % of what the pump lifts. */
	public static final String POUNDING = "Demo 2";
	/** The demo's well that makes gas. The model does not know its unit; the plant gives it one. */
	public static final String GASSY = "BlueMetal";

	private static final String GASSY_UNIT = "C-320D-256-100";
	/** Free gas over liquid at standard pressure: a third of what enters at 2 MPa. */
	private static final double GAS_LIQUID_RATIO = 10;
	private static final double POUNDING_PART = 0.6;

	private Fields() {
	}

	/**
	 * Three wells of the demo field: one healthy, one pounding, one gassy.
	 *
	 * @param seed  draws what is hidden
	 * @param start virtual time at which it begins
	 * @return the field
	 * @throws OperationException if the installation's demo field cannot be read
	 */
	public static SimulatedField demo(long seed, Instant start) throws OperationException {
		Field field = demoField();
		return new SimulatedField(field.getName(), demoWells(field, seed), start);
	}

	/**
	 * @param field the demo field
	 * @param seed  draws what is hidden
	 * @return its wells, in the order of {@link #HEALTHY}, {@link #POUNDING} and {@link #GASSY}
	 * @throws OperationException if the field lacks one of them
	 */
	public static List<WellSpec> demoWells(Field field, long seed) throws OperationException {
		return List.of(PlantWells.of(well(field, HEALTHY), seed), pounding(PlantWells.of(well(field, POUNDING), seed)),
				PlantWells.of(well(field, GASSY), GASSY_UNIT, seed).withGas(GAS_LIQUID_RATIO));
	}

	/** At the lowest level the reservoir gives a part of what the pump displaces. */
	private static WellSpec pounding(WellSpec well) {
		InflowSpec inflow = well.inflow().through(POUNDING_PART * well.displacementM3PerS(),
				well.annulus().casingHeadPressurePa());
		return well.withInflow(inflow).withLevel(POUNDING_PART * well.annulus().gasEntryM());
	}

	private static Field demoField() throws OperationException {
		try (InputStream in = DemoField.open()) {
			return FieldStore.load(in, DemoField.FILE_NAME);
		} catch (IOException e) {
			throw new InputException("The demo field cannot be read: " + e.getMessage(), "Install the program again.", e);
		}
	}

	private static Well well(Field field, String name) throws InputException {
		for (Asset asset : field.getAssets()) {
			if (asset instanceof Well well && name.equals(well.getName())) {
				return well;
			}
		}
		throw new InputException("The demo field has no well '" + name + "'.", "Install the program again.");
	}
}
