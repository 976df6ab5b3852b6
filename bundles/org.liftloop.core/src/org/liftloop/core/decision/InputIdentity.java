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

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What a decision was made from, so that it can be found again and shown to be the same.
 *
 * @param kind   what it is, e.g. "card", "samples", "well"
 * @param id     its name there, e.g. the stroke's number
 * @param time   when it was measured or made
 * @param sha256 SHA-256 of its content: 64 small hex digits
 */
public record InputIdentity(String kind, String id, Instant time, String sha256) {

	private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

	/** @throws IllegalArgumentException if a text is empty or too long, or the SHA-256 is none */
	public InputIdentity {
		Checks.name("kind", kind);
		Checks.name("id", id);
		Checks.time("time", time);
		if (!SHA_256.matcher(sha256).matches()) {
			throw new IllegalArgumentException("sha256 is not 64 small hex digits");
		}
	}
}
