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

import org.liftloop.core.history.HistoryEvent;

/** Hears what a person should know of control. */
@FunctionalInterface
public interface ControlEvents {

	/**
	 * Something happened.
	 *
	 * @param event what
	 */
	void happened(HistoryEvent event);
}
