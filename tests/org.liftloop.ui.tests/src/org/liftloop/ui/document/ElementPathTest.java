/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.RodString;
import org.liftloop.model.Well;

/**
 * Places of elements as text find the same element again.
 */
class ElementPathTest {

	private final Field field = ModelFactory.eINSTANCE.createField();

	@Test
	void namesAreUsedWhereTheyTellSiblingsApart() {
		Well well = well("A/b=c: \u00e4 100 %");
		assertEquals("assets=A%2Fb%3Dc%3A+%C3%A4+100+%25", ElementPath.of(well, field));
		assertFound(well);
		well("same");
		Well second = well("same");
		assertEquals("assets:2", ElementPath.of(second, field));
		assertFound(second);
	}

	@Test
	void namedPlaceSurvivesANewElementBeforeIt() {
		Well well = well("A");
		String place = ElementPath.of(well, field);
		Well other = ModelFactory.eINSTANCE.createWell();
		field.getAssets().add(0, other);
		assertSame(well, ElementPath.resolve(String.valueOf(place), field));
	}

	@Test
	void childrenWithoutNamesGoByPosition() {
		Well well = well("A");
		RodString string = ModelFactory.eINSTANCE.createRodString();
		well.setRodString(string);
		string.getTapers().add(ModelFactory.eINSTANCE.createRodTaper());
		string.getTapers().add(ModelFactory.eINSTANCE.createRodTaper());
		assertEquals("assets=A/rodString/tapers:1", ElementPath.of(string.getTapers().get(1), field));
		assertFound(string.getTapers().get(1));
		assertFound(string);
	}

	@Test
	void rootIsTheEmptyPlace() {
		assertEquals("", ElementPath.of(field, field));
		assertSame(field, ElementPath.resolve("", field));
	}

	@ParameterizedTest
	@ValueSource(strings = { "assets:7", "assets:-1", "assets:x", "assets=nobody", "nothing", "name", "/", "assets",
			"assets:99999999999999" })
	void wrongPlacesNameNothing(String place) {
		assertNull(ElementPath.resolve(place, field));
	}

	@Test
	void elementOfAnotherFieldHasNoPlace() {
		assertNull(ElementPath.of(ModelFactory.eINSTANCE.createWell(), field));
	}

	private void assertFound(EObject element) {
		assertSame(element, ElementPath.resolve(String.valueOf(ElementPath.of(element, field)), field));
	}

	private Well well(String name) {
		Well well = ModelFactory.eINSTANCE.createWell();
		well.setName(name);
		field.getAssets().add(well);
		return well;
	}
}
