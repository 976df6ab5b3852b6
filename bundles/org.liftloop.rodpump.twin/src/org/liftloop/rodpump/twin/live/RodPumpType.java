/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.AssetType;
import org.liftloop.model.Asset;
import org.liftloop.model.Well;

/** Rod-pumped wells as a type of asset. */
public final class RodPumpType implements AssetType {

	@Override
	public boolean handles(Asset asset) {
		return asset instanceof Well;
	}

	@Override
	public AssetTwin open(Asset asset) throws RefusedException {
		return RodPumpTwin.of((Well) asset);
	}
}
