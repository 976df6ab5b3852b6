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

/**
 * A step that adds facts to an observation: an estimate say. What a vendor contributes to the extension point
 * {@code org.liftloop.core.stages}. Thread-safe and without memory, or made anew for each twin.
 */
@FunctionalInterface
public interface Stage {

	/**
	 * Adds facts. What cannot be computed is a fact that says so and why, not an exception.
	 *
	 * @param observation the observation, with the facts of the steps before
	 * @return the facts before and the new ones
	 */
	Facts process(Observation observation);
}
