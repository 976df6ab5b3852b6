/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

/** How the points of a series are joined. */
public enum LineStyle {
	/** Not joined: markers only. */
	NONE,
	/** A full line. */
	SOLID,
	/** Long dashes. */
	DASHED,
	/** Dots. */
	DOTTED,
	/** Dashes and dots in turn. */
	DASH_DOTTED
}
