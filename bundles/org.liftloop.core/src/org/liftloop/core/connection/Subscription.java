/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

/** Signals being watched. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

	/** Ends the watching: the listener hears nothing more once this has returned, unless it is being called right now. */
	@Override
	void close();
}
