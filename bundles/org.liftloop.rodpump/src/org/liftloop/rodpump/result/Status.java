/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.result;

/** How far a result can be trusted. The order is from best to worst. */
public enum Status {
	/** Computed from sound input. */
	OK,
	/** Computed, but something in the input or the method weakens it; the reasons say what. */
	UNCERTAIN,
	/** No value: the input does not hold the answer; the reasons say why. */
	NOT_DETERMINABLE;

	/**
	 * @param other another status
	 * @return the worse of the two
	 */
	public Status worst(Status other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
