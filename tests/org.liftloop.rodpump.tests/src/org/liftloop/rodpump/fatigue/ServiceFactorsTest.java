/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.rodpump.string.RodGrade;

class ServiceFactorsTest {

	@ParameterizedTest
	@CsvSource({ "C,1.0,0.65,0.5", "D,1.0,0.9,0.7", "K,1.0,0.9,0.7" })
	void customaryFactors(RodGrade grade, double none, double salt, double sulphide) {
		ServiceFactors factors = ServiceFactors.customary();
		assertEquals(none, factors.find(grade, ServiceEnvironment.NON_CORROSIVE).orElseThrow());
		assertEquals(salt, factors.find(grade, ServiceEnvironment.SALT_WATER).orElseThrow());
		assertEquals(sulphide, factors.find(grade, ServiceEnvironment.HYDROGEN_SULPHIDE).orElseThrow());
	}

	@Test
	void aGradeWithoutCustomaryFactorHasNone() {
		assertTrue(ServiceFactors.customary().find(RodGrade.KD, ServiceEnvironment.SALT_WATER).isEmpty());
	}

	@Test
	void ownTablesAreReadAndBadOnesRefusedByLine() throws IOException {
		assertEquals(0.8, parse("D,SALT_WATER,0.8,own").find(RodGrade.D, ServiceEnvironment.SALT_WATER).orElseThrow());
		for (String bad : new String[] { "D,SALT_WATER,1.8,own", "X,SALT_WATER,0.8,own",
				"D,SALT_WATER,0.8,own\nD,SALT_WATER,0.7,own" }) {
			IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> parse(bad));
			assertTrue(String.valueOf(refusal.getMessage()).startsWith("own.csv, line "), refusal::getMessage);
		}
	}

	private static ServiceFactors parse(String rows) throws IOException {
		String text = "grade,environment,service_factor,source\n" + rows;
		return ServiceFactors.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "own.csv");
	}
}
