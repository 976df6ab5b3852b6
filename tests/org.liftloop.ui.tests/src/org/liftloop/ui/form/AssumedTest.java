/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liftloop.model.Assumption;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage.Literals;

/** An assumption marks what it is about, and nothing else. */
class AssumedTest {

	private static Assumed about(String subject) {
		Assumption assumption = ModelFactory.eINSTANCE.createAssumption();
		assumption.setSubject(subject);
		assumption.setReason("why");
		return new Assumed(List.of(assumption));
	}

	@Test
	void aPartStandsForEachOfItsValues() {
		assertEquals(Optional.of("why"), about("tubing").reason(
				FeaturePath.of(Literals.WELL__TUBING, Literals.TUBING.getEAllAttributes().getFirst())));
	}

	@Test
	void aValueOfAPartIsNamedWithOrWithoutThePart() {
		FeaturePath area = FeaturePath.of(Literals.COOLING_LOOP__EXCHANGER, Literals.LOOP_EXCHANGER__AREA_M2);
		FeaturePath fouling = FeaturePath.of(Literals.COOLING_LOOP__EXCHANGER, Literals.LOOP_EXCHANGER__FOULING_M2K_PER_W);
		assertEquals(Optional.of("why"), about("areaM2").reason(area));
		assertEquals(Optional.of("why"), about("exchanger.areaM2").reason(area));
		assertEquals(Optional.empty(), about("exchanger.areaM2").reason(fouling));
	}

	@Test
	void aNameOfTheAssetItselfIsNotThatOfAPart() {
		assertEquals(Optional.of("why"), about("coolant").reason(FeaturePath.of(Literals.COOLING_LOOP__COOLANT)));
		assertEquals(Optional.empty(), about("coolant").reason(
				FeaturePath.of(Literals.COOLING_LOOP__SECONDARY, Literals.SECONDARY_SIDE__COOLANT)));
	}
}
