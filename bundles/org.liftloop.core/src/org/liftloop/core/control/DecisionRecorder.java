/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.LogWriteException;

/** Records what is decided: a decision log. */
@FunctionalInterface
public interface DecisionRecorder {

	/**
	 * Records an event; it is on the disk when this returns.
	 *
	 * @param event the event
	 * @throws LogWriteException if it cannot be recorded
	 */
	void record(DecisionEvent event) throws LogWriteException;
}
