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
import java.util.Set;

import org.liftloop.core.operation.OperationException;
import org.liftloop.core.signal.Tag;

/** Where a recording is. */
@FunctionalInterface
public interface ReplaySource {

	/**
	 * Begins to read.
	 *
	 * @param tags the signals wanted
	 * @param from begin of the time, included
	 * @param to   end of it, excluded
	 * @return what reads; to be closed
	 * @throws OperationException if the recording cannot be read, with the remedy
	 */
	ReplayReader read(Set<Tag> tags, Instant from, Instant to) throws OperationException;
}
