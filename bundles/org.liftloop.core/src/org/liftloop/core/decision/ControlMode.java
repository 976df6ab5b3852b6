/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

/** Who acts on the decisions of an asset's twin. */
public enum ControlMode {
	/** Nobody: the twin records what it would have done. */
	SHADOW,
	/** A person: the twin proposes, and acts once the proposal is approved. */
	ADVISORY,
	/** The twin, while it is armed and every interlock holds. */
	AUTONOMOUS
}
