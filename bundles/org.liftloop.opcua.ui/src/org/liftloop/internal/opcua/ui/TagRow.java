/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;

/**
 * A line of the signals: one signal of one asset.
 *
 * @param tag the signal
 * @param need what the twin needs it for
 * @param address where it is; empty when it is not mapped
 * @param own whether the address is its own and not by a template
 * @param sample what the last test read; null when it was not read with this address
 */
record TagRow(Tag tag, SignalNeed need, String address, boolean own, @Nullable Sample sample) {

	/** @return whether the twin cannot work as long as it is not mapped */
	boolean isMissing() {
		return address.isEmpty() && need.use() == SignalNeed.Use.REQUIRED;
	}
}
