/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.string.TubingCatalogue;
import org.liftloop.rodpump.string.TubingSize;

class PumpCatalogueTest {

	/** An insert pump's barrel must pass the tubing, a tubing pump's plunger too; a tubing pump is the larger one. */
	@Test
	void everyPumpFitsItsTubingAndNamesItsSource() {
		double lastM = 0;
		for (PumpSize size : PumpCatalogue.builtIn().sizes()) {
			String name = size.boreM() / Field.INCH + " in";
			assertTrue(size.boreM() > lastM, name + " is in order");
			assertTrue(size.source().length() > 20, name);
			for (double outsideM : new double[] { size.insertTubingM(), size.tubingPumpTubingM() }) {
				if (!Double.isNaN(outsideM)) {
					TubingSize tubing = TubingCatalogue.builtIn().sizes().stream()
							.filter(t -> Math.abs(t.outsideM() - outsideM) < 1e-6).findFirst().orElseThrow();
					assertTrue(size.boreM() < tubing.driftM(), name + " passes " + tubing.name());
				}
			}
			assertTrue(!(size.tubingPumpTubingM() > size.insertTubingM()), name);
			lastM = size.boreM();
		}
		assertEquals(10, PumpCatalogue.builtIn().sizes().size());
	}

	@Test
	void sizesAreFoundByTheirBore() {
		PumpSize size = PumpCatalogue.builtIn().ofBore(1.5 * Field.INCH).orElseThrow();
		assertEquals(1.767, size.plungerAreaM2() / Field.INCH / Field.INCH, 5e-4);
		assertTrue(PumpCatalogue.builtIn().ofBore(0.0333).isEmpty());
	}

	@Test
	void aPumpForNoTubingIsRefusedByItsLine() {
		String file = "bore_in,insert_tubing_in,tubing_pump_tubing_in,source\n1.5,,,maker\n";
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> PumpCatalogue
				.parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "maker.csv"));
		assertTrue(String.valueOf(refusal.getMessage()).contains("maker.csv, line 2"), refusal::getMessage);
	}
}
