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

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.liftloop.core.extension.Contribution;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.ExtensionPoint;
import org.liftloop.core.extension.Twins;
import org.liftloop.core.twin.AssetType;
import org.liftloop.thermal.twin.SampleLoop;

/** Cooling loops are found by the platform. Needs OSGi. */
class LoopTypeContributionTest {

	@Test
	void platformOpensTwinsOfLoops() throws Exception {
		Contributions platform = Contributions.ofPlatform();
		Contribution<AssetType> type = platform.find(ExtensionPoint.ASSET_TYPES, "org.liftloop.thermal.loop").orElseThrow();
		assertEquals("Cooling loop", type.name());
		assertEquals(LoopSignals.ALL, new Twins(platform).open(SampleLoop.create()).signals());
	}
}
