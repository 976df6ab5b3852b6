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

/** Where on the schematic of a loop something is written. */
enum SchematicPlace {
	/** In the load: its heat. */
	LOAD,
	/** Below the load: the temperature around it. */
	AMBIENT,
	/** At the pipe before the exchanger. */
	HOT,
	/** Beside that: what the controller holds it at. */
	SETPOINT,
	/** At the pipe behind the exchanger. */
	COLD,
	/** At the pump: speed or state, and power. */
	PUMP,
	/** At the pump: flow. */
	FLOW,
	/** In the exchanger: heat that passes it. */
	EXCHANGED,
	/** In the exchanger: UA. */
	CONDUCTANCE,
	/** In the exchanger: what flows past it. */
	BYPASS,
	/** At the secondary side behind the exchanger. */
	SECONDARY_OUT,
	/** At the secondary side before the exchanger. */
	SECONDARY_IN,
	/** At the secondary side: flow. */
	SECONDARY_FLOW
}
