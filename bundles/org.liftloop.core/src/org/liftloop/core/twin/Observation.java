/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.twin;

import java.time.Instant;

import org.liftloop.core.decision.InputIdentity;

/**
 * One unit of what a twin works on: a stroke of a pump, an interval of a loop.
 *
 * @param sequence the source's number of it, or one counted by the observer; rising
 * @param start    when it began
 * @param end      when it was complete
 * @param facts    what was observed
 */
public record Observation(long sequence, Instant start, Instant end, Facts facts) {

	/** Key of what the observation was made from: decisions name it. */
	public static final Key<InputIdentity> INPUT = new Key<>("org.liftloop.core.input", InputIdentity.class);
}
