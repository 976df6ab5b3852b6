/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.rodpump.fixtures.Field;

class RodCatalogueTest {

	@Test
	void weightsIncludeTheCouplings() {
		RodSize size = RodCatalogue.builtIn().ofDiameter(0.0191).orElseThrow();
		assertEquals("3/4", size.name());
		assertEquals(1.634, size.weightNPerM() / Field.POUND * Field.FOOT, 1e-12);
		double bareSteel = 490 * Math.PI / 4 * Math.pow(0.75 / 12, 2);
		assertTrue(size.weightNPerM() / Field.POUND * Field.FOOT > 1.05 * bareSteel);
	}

	@Test
	void anUnknownDiameterIsEmpty() {
		assertFalse(RodCatalogue.builtIn().ofDiameter(0.0205).isPresent());
	}

	/** Weights grow with the size, couplings are wider than the body, waves run as fast as in that material. */
	@ParameterizedTest
	@CsvSource({ "STEEL,6,4900,5050", "FIBREGLASS,4,4200,4500", "SINKER_BAR,6,5100,5200" })
	void everySizeIsPlausibleAndNamesItsSource(RodKind kind, int count, double slowest, double fastest) {
		List<RodSize> sizes = RodCatalogue.builtIn().sizes(kind);
		assertEquals(count, sizes.size());
		for (int i = 0; i < sizes.size(); i++) {
			RodSize size = sizes.get(i);
			RodTaper taper = new RodTaper(100, size.diameterM(), size.weightNPerM(), size.youngsModulusPa(),
					RodGrade.D.strength(), 1);
			double speed = taper.waveSpeedMPerS();
			assertTrue(speed > slowest && speed < fastest, size.name() + ": " + speed + " m/s");
			assertTrue(size.source().length() > 20, size.name());
			assertTrue(i == 0 || size.weightNPerM() > sizes.get(i - 1).weightNPerM()
					&& size.diameterM() > sizes.get(i - 1).diameterM(), size.name() + " is in order");
			assertFalse(size.slimHoleCouplingM() >= size.fullCouplingM(), size.name());
		}
	}

	@Test
	void couplingsAreThoseOfTheRod() {
		RodSize size = RodCatalogue.builtIn().ofDiameter(0.75 * Field.INCH).orElseThrow();
		assertEquals(1.625 * Field.INCH, size.fullCouplingM(), 1e-12);
		assertEquals(1.5 * Field.INCH, size.slimHoleCouplingM(), 1e-12);
	}

	@Test
	void aFileWithoutTheNewColumnsIsOfSteelRods() throws IOException {
		String file = "size,diameter_in,weight_lb_per_ft,source\n3/4,0.75,1.63,maker\n";
		RodSize size = RodCatalogue.parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "maker.csv")
				.sizes().get(0);
		assertEquals(RodKind.STEEL, size.kind());
		assertEquals(30.5e6 * Field.PSI, size.youngsModulusPa(), 1e3);
		assertTrue(Double.isNaN(size.fullCouplingM()));
	}

	/** Plain-end weight of steel, 490 lb/ft3, from the diameters; upsets and couplings add most, 6 to 7 %, to the small. */
	@Test
	void everyTubingIsPlausibleAndNamesItsSource() {
		TubingCatalogue tubing = TubingCatalogue.builtIn();
		double lastM = 0;
		for (TubingSize size : tubing.sizes()) {
			double plainNPerM = size.metalAreaM2() * 490 * Field.POUND / Math.pow(Field.FOOT, 3);
			assertEquals(1.035, size.weightNPerM() / plainNPerM, 0.035, size.name());
			assertTrue(size.outsideM() > lastM, size.name() + " is in order");
			double clearanceIn = (size.insideM() - size.driftM()) / Field.INCH;
			assertEquals(size.outsideM() > 3 * Field.INCH ? 0.125 : 0.094, clearanceIn, 1e-3, size.name());
			assertTrue(size.source().length() > 10);
			lastM = size.outsideM();
		}
		assertEquals("2-7/8", tubing.ofInside(2.441 * Field.INCH).orElseThrow().name());
		assertTrue(tubing.ofInside(0.1234).isEmpty());
	}

	@Test
	void gradesHaveTheirTensileStrength() {
		assertEquals(90_000, RodGrade.K.minimumTensileStrengthPa() / Field.PSI, 1e-6);
		assertEquals(90_000, RodGrade.C.minimumTensileStrengthPa() / Field.PSI, 1e-6);
		assertEquals(115_000, RodGrade.D.minimumTensileStrengthPa() / Field.PSI, 1e-6);
		assertEquals(115_000, RodGrade.KD.minimumTensileStrengthPa() / Field.PSI, 1e-6);
		assertTrue(RodGrade.D.strength().apiGrade());
		assertFalse(GradeStrength.custom("HS", 140_000 * Field.PSI).apiGrade());
	}
}
