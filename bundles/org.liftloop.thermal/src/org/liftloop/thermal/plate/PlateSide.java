/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.plate;

/** Which side of a plate exchanger is at fault. */
public enum PlateSide {
	/** None. */
	NONE,
	/** The reservoir that feeds the hot side: its measured temperature has fallen. */
	RESERVOIR,
	/** The exchanger or its cold side: the outlet has fallen while valve and reservoir do not tell why. */
	EXCHANGER
}
