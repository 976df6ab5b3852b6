/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui;

/** Ids of the context help of this bundle's parts and pages. */
public final class HelpContexts {

	/** The loop editor. */
	public static final String LOOP_EDITOR = "org.liftloop.thermal.ui.loopEditor"; //$NON-NLS-1$
	/** The page of the loop editor with the simulated loop. */
	public static final String LOOP_SIMULATE = "org.liftloop.thermal.ui.loopSimulate"; //$NON-NLS-1$
	/** The page of the loop editor with the live twin. */
	public static final String LOOP_LIVE = "org.liftloop.thermal.ui.loopLive"; //$NON-NLS-1$

	private HelpContexts() {
	}
}
