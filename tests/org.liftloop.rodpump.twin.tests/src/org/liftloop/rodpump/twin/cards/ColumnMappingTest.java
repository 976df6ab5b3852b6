/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.operation.InputException;

class ColumnMappingTest {

	@Test
	void rolesAreReadByNameAndNumber() throws InputException {
		ColumnMapping mapping = ColumnMapping.parse("position=2, load=Load (lb), card=1");
		assertEquals("2", mapping.column(ColumnRole.POSITION));
		assertEquals("Load (lb)", mapping.column(ColumnRole.LOAD));
		assertEquals("1", mapping.column(ColumnRole.CARD));
		assertEquals(null, mapping.column(ColumnRole.SEQUENCE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "position", "position=", "position=1", "load=2", "position=1,up=2",
			"position=1,weight=2", "position=1,load=2,load=3" })
	void whatIsNoMappingIsRefusedWithTheSyntax(String text) {
		InputException refused = assertThrows(InputException.class, () -> ColumnMapping.parse(text));
		assertEquals("Give the columns as " + ColumnMapping.SYNTAX + ".", refused.remedy());
	}
}
