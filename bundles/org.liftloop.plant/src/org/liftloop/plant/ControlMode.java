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

/** Who may command a well. */
public enum ControlMode {
	/** The switch on the panel stands on local: commands from afar are refused. */
	LOCAL,
	/** Commands from afar are taken. */
	REMOTE
}
