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

import java.util.List;

/**
 * Names candidate causes. What a vendor contributes to the extension point {@code org.liftloop.core.diagnosers}. One is
 * made for each twin and called by one thread: it may remember earlier observations.
 */
@FunctionalInterface
public interface Diagnoser {

	/**
	 * Looks at an observation. No finding means that it sees nothing, not that all is well.
	 *
	 * @param observation the observation with all facts
	 * @return candidate causes, in any order
	 */
	List<Finding> diagnose(Observation observation);
}
