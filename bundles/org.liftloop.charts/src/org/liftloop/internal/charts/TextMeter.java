/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts;

/** Knows how much room text takes in one font. */
public interface TextMeter {

	/**
	 * @param text one line
	 * @return its width in pixels
	 */
	double width(String text);

	/**
	 * @return the height of one line in pixels
	 */
	double lineHeight();
}
