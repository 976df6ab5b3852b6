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

/**
 * The status that a sample carries.
 *
 * @param quality the grade
 * @param code    the source's own code, an OPC UA status code (unsigned 32 bits) or 0
 * @param text    the source's own word for it, "Bad_SensorFailure" say; empty when the quality says all
 */
public record SampleStatus(Quality quality, long code, String text) {

	/** Good, and nothing more to say. */
	public static final SampleStatus GOOD = new SampleStatus(Quality.GOOD, 0, "");

	/**
	 * @param text why the value is not usable
	 * @return a bad status found on this side of the connection
	 */
	public static SampleStatus bad(String text) {
		return new SampleStatus(Quality.BAD, 0, text);
	}

	/**
	 * @param text why the value may be off
	 * @return an uncertain status found on this side of the connection
	 */
	public static SampleStatus uncertain(String text) {
		return new SampleStatus(Quality.UNCERTAIN, 0, text);
	}

	/** @return whether the source stands behind the value */
	public boolean isGood() {
		return quality == Quality.GOOD;
	}

	/** @return whether there is no usable value */
	public boolean isBad() {
		return quality == Quality.BAD;
	}
}
