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

/** The symbol at each point of a series or at an annotated point. */
public enum MarkerStyle {
	/** No symbol. */
	NONE,
	/** A filled circle. */
	CIRCLE,
	/** A filled square. */
	SQUARE,
	/** A filled square that stands on its corner. */
	DIAMOND,
	/** A filled triangle, tip up. */
	TRIANGLE,
	/** Two crossing strokes. */
	CROSS
}
