/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.fault;

/** A fault of a simulated asset. Several can be there at once; two of one kind are not: the later takes the earlier's place. */
public sealed interface PlantFault 
		permits EquipmentFault, SensorFault, InflowFault, LoopFault, LoopSensorFault {

	/** What kind of fault it is: an enumeration's constant whose severity has a meaning, a unit and a range. */
	interface Kind {

		/** @return name of the constant, as scenario files give it */
		String name();

		/** @return what the severity is and its unit, a phrase */
		String severity();

		/** @return lowest severity */
		double minimum();

		/** @return highest severity */
		double maximum();
	}

	/** @return what kind of fault it is */
	Kind kind();

	/** @return how it comes */
	FaultCourse course();

	/**
	 * Makes a fault of a kind.
	 *
	 * @param kind   a constant of the kinds of one of the faults
	 * @param course how it comes
	 * @return the fault
	 * @throws IllegalArgumentException if the severity is out of the kind's range
	 */
	static PlantFault of(Kind kind, FaultCourse course) {
		return switch (kind) {
			case EquipmentFault.Kind equipment -> new EquipmentFault(equipment, course);
			case SensorFault.Kind sensor -> new SensorFault(sensor, course);
			case InflowFault.Kind inflow -> new InflowFault(inflow, course);
			case LoopFault.Kind loop -> new LoopFault(loop, course);
			case LoopSensorFault.Kind sensor -> new LoopSensorFault(sensor, course);
			default -> throw new IllegalArgumentException(kind.name() + " is not a kind of fault of the plant");
		};
	}
}
