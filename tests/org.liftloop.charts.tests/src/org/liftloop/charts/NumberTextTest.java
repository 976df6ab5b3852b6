/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberTextTest {

	@Test
	void aReadingHasAboutAThousandthOfTheRange() {
		assertAll(() -> assertEquals("14355", NumberText.forReading(new ValueRange(0, 16_000)).format(14_355.4)),
				() -> assertEquals("45.7", NumberText.forReading(new ValueRange(-5, 105)).format(45.68)),
				() -> assertEquals("1.280", NumberText.forReading(new ValueRange(0, 2.6)).format(1.28)));
	}

	@Test
	void veryGreatAndVerySmallNumbersTakePowersOfTen() {
		assertAll(() -> assertEquals("7.93E8", NumberText.forStep(1e6, 8e8).format(7.929e8)),
				() -> assertEquals("2.5E-8", NumberText.forStep(1e-9, 5e-8).format(2.5e-8)));
	}

	@Test
	void whatIsNoNumberIsNamed() {
		NumberText text = NumberText.forStep(1, 10);
		assertAll(() -> assertEquals("not a number", text.format(Double.NaN)),
				() -> assertEquals("infinite", text.format(Double.POSITIVE_INFINITY)),
				() -> assertEquals("minus infinite", text.format(Double.NEGATIVE_INFINITY)));
	}

	@Test
	void roundingToZeroLosesTheSign() {
		assertEquals("0", NumberText.forStep(1, 10).format(-0.2));
	}
}
