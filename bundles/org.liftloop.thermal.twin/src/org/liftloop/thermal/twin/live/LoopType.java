/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.ExtensionPoint;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.AssetType;
import org.liftloop.detect.Detector;
import org.liftloop.model.Asset;
import org.liftloop.model.CoolingLoop;

/** Cooling loops as a type of asset. */
public final class LoopType implements AssetType {

	/** Detectors that vote on the residuals of loops beside the usual ones. */
	public static final ExtensionPoint<Detector> DETECTORS = new ExtensionPoint<>("org.liftloop.thermal.twin.detectors",
			"detector", Detector.class);

	@Override
	public boolean handles(Asset asset) {
		return asset instanceof CoolingLoop;
	}

	@Override
	public AssetTwin open(Asset asset) throws RefusedException {
		return LoopTwin.of((CoolingLoop) asset, IntervalSettings.USUAL,
				Contributions.ofPlatform().createFor(DETECTORS, ""));
	}
}
