/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

/** Where a field stands. */
public enum LivePhase {
	/** Its twins do not live. */
	STOPPED,
	/** Its twins are being started. */
	STARTING,
	/** Its twins live. */
	RUNNING,
	/** Its twins are being stopped. */
	STOPPING
}
