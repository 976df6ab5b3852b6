/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.util.function.BooleanSupplier;

/**
 * Something a test waits for.
 *
 * @param name what is awaited, to stand behind "waited for"
 * @param holds whether it is so, asked on the UI thread
 */
public record Condition(String name, BooleanSupplier holds) {

	/**
	 * @param name what is awaited, to stand behind "waited for"
	 * @param holds whether it is so, asked on the UI thread
	 * @return the condition
	 */
	public static Condition of(String name, BooleanSupplier holds) {
		return new Condition(name, holds);
	}
}
