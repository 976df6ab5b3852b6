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

import org.liftloop.plant.fault.PlantFault;
import org.liftloop.thermal.twin.simulate.LoadProfile;

/** Something that is done to an asset, by a person or a scenario. */
public sealed interface PlantAction {

	/**
	 * A fault begins.
	 *
	 * @param fault the fault; one of its kind that is there is replaced
	 */
	record Inject(PlantFault fault) implements PlantAction {
	}

	/**
	 * A fault is mended.
	 *
	 * @param kind its kind; nothing happens if there is none
	 */
	record Mend(PlantFault.Kind kind) implements PlantAction {
	}

	/**
	 * A command is given.
	 *
	 * @param command the command
	 */
	record Operate(PlantCommand command) implements PlantAction {
	}

	/**
	 * The heat load of a loop takes another course. What the source cannot give, it does not: from 0 to five times what it gave
	 * at the start.
	 *
	 * @param load heat load; its times count from here
	 */
	record ChangeLoad(LoadProfile load) implements PlantAction {
	}
}
