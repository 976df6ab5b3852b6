/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-gone", "@sum", "\tx", "\rx" })
	void formulaIsPrecededByAnApostrophe(String text) {
		assertEquals("'" + text, CsvText.of(text));
	}

	@Test
	void otherTextStays() {
		assertEquals("", CsvText.of(null));
		assertEquals("", CsvText.of(""));
		assertEquals("1=1, \"so\"", CsvText.of("1=1, \"so\""));
	}
}
