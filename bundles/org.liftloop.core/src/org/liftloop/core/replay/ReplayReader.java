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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;

/** Walks through a recording in bounded memory. One thread only. */
public interface ReplayReader extends AutoCloseable {

	/**
	 * @return the next item in the order of time, or null at the end. What held before the begin comes first, with its
	 *         earlier times
	 * @throws OperationException if the recording cannot be read or is damaged, with the remedy
	 */
	@Nullable ReplayItem next() throws OperationException;

	@Override
	void close();
}
