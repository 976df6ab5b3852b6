/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.liftloop.core.connection.Subscription;

/** Those who want to know that something changed. Thread-safe. */
final class Changes {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	Subscription listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	void tell() {
		listeners.forEach(Runnable::run);
	}
}
