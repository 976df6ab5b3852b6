/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FluidsTest {

	private final Fluids fluids = ModelFactory.eINSTANCE.createFluids();

	@Test
	void mixtureDensityWeighsOilAndWaterByWaterCut() {
		fluids.setOilDensityKgM3(850.0);
		fluids.setWaterDensityKgM3(1050);
		fluids.setWaterCut(0.25);
		assertEquals(900, fluids.mixtureDensityKgM3(), 1e-12);
	}

	@Test
	void mixtureDensityIsNotKnownWhileWhatItTakesIsNot() {
		assertNull(fluids.mixtureDensityKgM3());
		fluids.setWaterCut(0.5);
		assertNull(fluids.mixtureDensityKgM3());
	}

	@Test
	void pureWaterNeedsNoOilDensity() {
		fluids.setWaterCut(1.0);
		assertEquals(1000, fluids.mixtureDensityKgM3());
	}
}
