/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.extension;

import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;

/** What a vendor contributes: fragment.xml names it. */
public final class VendorStage implements Stage {

	@Override
	public Facts process(Observation observation) {
		return observation.facts();
	}
}
