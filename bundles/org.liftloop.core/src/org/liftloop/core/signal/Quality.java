/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.signal;

/** How far a sample can be trusted, by the source's own word. The three grades are those of OPC UA (Part 4, 7.39). */
public enum Quality {
	/** The source stands behind the value. */
	GOOD,
	/** The value may be off or late. */
	UNCERTAIN,
	/** There is no usable value. */
	BAD
}
