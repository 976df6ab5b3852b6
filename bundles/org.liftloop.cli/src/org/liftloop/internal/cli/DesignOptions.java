/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.validation.FieldValidator;
import org.liftloop.model.validation.ModelProblem;

import picocli.CommandLine.Option;

/** A design as options describe it; what is not given is as in the well. */
final class DesignOptions {

	/** Name of the design in tables. */
	static final String NAME = "As typed";

	@Option(names = "--unit", paramLabel = "DESIGNATION", description = "Pumping unit, e.g. C320-298-100.")
	private @Nullable String unit;

	@Option(names = "--stroke", paramLabel = "LENGTH", description = "Polished-rod stroke, e.g. 86in or 2.2m.")
	private @Nullable String stroke;

	@Option(names = "--spm", paramLabel = "SPEED", description = "Pumping speed, strokes per minute.")
	private @Nullable Double strokesPerMinute;

	@Option(names = "--plunger", paramLabel = "DIAMETER", description = "Plunger diameter, e.g. 1.75in or 44.45mm.")
	private @Nullable String plunger;

	@Option(names = "--fillage", paramLabel = "FRACTION", description = "Pump fillage that is assumed, e.g. 85%%.")
	private @Nullable String fillage;

	@Option(names = "--intake-pressure", paramLabel = "PRESSURE", //
			description = "Pump intake pressure that is assumed, e.g. 200psi or 14bar.")
	private @Nullable String intakePressure;

	/**
	 * @param system whose units are taken where none is typed
	 * @return the design
	 * @throws InputException if a value cannot be read or is out of range
	 */
	DesignCase design(UnitSystem system) throws InputException {
		DesignCase design = ModelFactory.eINSTANCE.createDesignCase();
		design.setName(NAME);
		design.setUnitDesignation(unit);
		design.setStrokesPerMinute(strokesPerMinute);
		design.setStrokeM(value("--stroke", stroke, Quantity.POSITION, system));
		design.setPlungerDiameterM(value("--plunger", plunger, Quantity.DIAMETER, system));
		design.setPumpIntakePressurePa(value("--intake-pressure", intakePressure, Quantity.PRESSURE, system));
		Double fraction = value("--fillage", fillage, Quantity.FRACTION, system);
		if (fraction != null) {
			design.setPumpFillage(fraction);
		}
		List<ModelProblem> problems = new FieldValidator().validate(design);
		if (!problems.isEmpty()) {
			throw new InputException(String.join(" ", problems.stream().map(ModelProblem::message).toList()),
					"Correct the option.");
		}
		return design;
	}

	private static @Nullable Double value(String option, @Nullable String typed, Quantity quantity, UnitSystem system)
			throws InputException {
		return typed == null ? null : QuantityArgument.parse(option, typed, quantity, system);
	}
}
