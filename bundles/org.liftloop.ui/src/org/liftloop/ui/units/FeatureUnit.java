/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.units;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.feature.FeatureQuantity;
import org.liftloop.model.feature.QuantityKind;

/**
 * The unit that an attribute of the model is shown in. Which quantity it is, the model itself says.
 */
public final class FeatureUnit {

	private static final String HOURS_PER_DAY = "h/d"; //$NON-NLS-1$

	private FeatureUnit() {
	}

	/**
	 * @param feature an attribute
	 * @return what it measures; empty for text, choices and numbers that no unit system converts
	 */
	public static Optional<Quantity> quantity(EStructuralFeature feature) {
		return FeatureQuantity.of(feature).map(FeatureQuantity::kind).flatMap(FeatureUnit::quantity);
	}

	/**
	 * @param feature an attribute
	 * @param system a unit system
	 * @return how its value is shown; empty for what no unit system converts
	 */
	public static Optional<DisplayUnit> displayUnit(EStructuralFeature feature, UnitSystem system) {
		return quantity(feature).map(system::displayUnit);
	}

	/**
	 * @param feature an attribute
	 * @param system a unit system
	 * @return the unit's symbol to stand behind the value; empty for plain numbers and everything else
	 */
	public static String symbol(EStructuralFeature feature, UnitSystem system) {
		if (FeatureQuantity.of(feature).filter(found -> found.kind() == QuantityKind.HOURS_PER_DAY).isPresent()) {
			return HOURS_PER_DAY;
		}
		return displayUnit(feature, system).map(DisplayUnit::unit).filter(unit -> unit != Unit.ONE).map(Unit::symbol)
				.orElse(""); //$NON-NLS-1$
	}

	private static Optional<Quantity> quantity(QuantityKind kind) {
		return switch (kind) {
		case LENGTH -> Optional.of(Quantity.LENGTH);
		case POSITION -> Optional.of(Quantity.POSITION);
		case DIAMETER -> Optional.of(Quantity.DIAMETER);
		case FORCE -> Optional.of(Quantity.FORCE);
		case STRESS -> Optional.of(Quantity.STRESS);
		case ELASTICITY -> Optional.of(Quantity.ELASTICITY);
		case PRESSURE -> Optional.of(Quantity.PRESSURE);
		case TORQUE -> Optional.of(Quantity.TORQUE);
		case POWER -> Optional.of(Quantity.POWER);
		case PUMPING_SPEED -> Optional.of(Quantity.PUMPING_SPEED);
		case DENSITY -> Optional.of(Quantity.DENSITY);
		case WEIGHT_PER_LENGTH -> Optional.of(Quantity.WEIGHT_PER_LENGTH);
		case VISCOSITY -> Optional.of(Quantity.VISCOSITY);
		case TEMPERATURE -> Optional.of(Quantity.TEMPERATURE);
		case TEMPERATURE_DIFFERENCE -> Optional.of(Quantity.TEMPERATURE_DIFFERENCE);
		case MASS_FLOW -> Optional.of(Quantity.MASS_FLOW);
		case HEAT_FLOW -> Optional.of(Quantity.HEAT_FLOW);
		case HEAT_CAPACITY -> Optional.of(Quantity.HEAT_CAPACITY);
		case CONDUCTANCE -> Optional.of(Quantity.CONDUCTANCE);
		case FOULING_RESISTANCE -> Optional.of(Quantity.FOULING_RESISTANCE);
		case AREA -> Optional.of(Quantity.AREA);
		case VOLUME_RATE -> Optional.of(Quantity.VOLUME_RATE);
		case ANGLE -> Optional.of(Quantity.ANGLE);
		case FRACTION -> Optional.of(Quantity.FRACTION);
		case NUMBER -> Optional.of(Quantity.NUMBER);
		case TIME -> Optional.of(Quantity.TIME);
		case HOURS_PER_DAY -> Optional.empty();
		};
	}
}
