/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.replay;

import java.time.Instant;

import org.liftloop.core.connection.Gap;
import org.liftloop.core.signal.Sample;

/** Something recorded. */
public sealed interface ReplayItem {

	/** @return when it happened */
	Instant time();

	/**
	 * A sample was heard.
	 *
	 * @param sample the sample
	 */
	record Heard(Sample sample) implements ReplayItem {
		@Override
		public Instant time() {
			return sample.sourceTime();
		}
	}

	/**
	 * Data flowed again after a time without.
	 *
	 * @param asset identifier of the asset that heard nothing
	 * @param gap   the time without
	 */
	record Missed(String asset, Gap gap) implements ReplayItem {
		@Override
		public Instant time() {
			return gap.to();
		}
	}
}
