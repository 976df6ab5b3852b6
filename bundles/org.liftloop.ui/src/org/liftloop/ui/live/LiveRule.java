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

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.jspecify.annotations.Nullable;

/** One job at a time. */
final class LiveRule implements ISchedulingRule {

	@Override
	public boolean contains(@Nullable ISchedulingRule other) {
		return this == other;
	}

	@Override
	public boolean isConflicting(@Nullable ISchedulingRule other) {
		return this == other;
	}
}
