/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

/** What one number does to a loop, e.g. sets the secondary flow, the heat load or the fouling. */
@FunctionalInterface
public interface Actuator {

	/**
	 * @param loop   loop
	 * @param output the number, in the unit that the actuator takes
	 * @return the loop with it applied; its states are the same
	 */
	LoopModel apply(LoopModel loop, double output);
}
