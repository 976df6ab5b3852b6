/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.DoubleStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.ExampleWell;
import org.liftloop.model.Field;
import org.liftloop.model.FullField;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.RodTaper;

class FieldRoundTripTest {

	private final Path folder;

	FieldRoundTripTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void everyAttributeComesBack() throws Exception {
		Field field = FullField.create();
		Path file = folder.resolve("full.liftloop");
		FieldStore.save(field, file);
		Field loaded = FieldStore.load(file);
		assertTrue(EcoreUtil.equals(field, loaded), "as saved");
		field.eAllContents().forEachRemaining(object -> object.eClass().getEAllAttributes()
				.forEach(attribute -> assertTrue(object.eIsSet(attribute), () -> attribute + " was left out")));
		assertNull(loaded.eResource());
	}

	@Test
	void sameFieldGivesSameBytes() throws Exception {
		byte[] first = FieldStore.toBytes(FullField.create(), "a");
		byte[] again = FieldStore.toBytes(FieldStore.load(new ByteArrayInputStream(first), "a"), "a");
		assertArrayEquals(first, again);
	}

	@Test
	void emptyFieldComesBack() throws Exception {
		Field field = ModelFactory.eINSTANCE.createField();
		byte[] bytes = FieldStore.toBytes(field, "empty");
		assertTrue(EcoreUtil.equals(field, FieldStore.load(new ByteArrayInputStream(bytes), "empty")));
	}

	@Test
	void defaultsAreWrittenSoThatALaterVersionCannotChangeThem() throws Exception {
		String text = new String(FieldStore.toBytes(ExampleWell.field(), "a"), StandardCharsets.UTF_8);
		assertTrue(text.contains("formatVersion=\"1\""), text);
		assertTrue(text.contains("targetFillage=\"0.85\""), text);
		assertTrue(text.contains("densityKgM3=\"8522.0\""), text);
		assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), text);
	}

	@Test
	void missingValueStaysMissing() throws Exception {
		Field field = ExampleWell.field();
		RodTaper taper = ExampleWell.well(field).getRodString().getTapers().getFirst();
		taper.setLengthM(null);
		byte[] bytes = FieldStore.toBytes(field, "a");
		Field loaded = FieldStore.load(new ByteArrayInputStream(bytes), "a");
		assertNull(ExampleWell.well(loaded).getRodString().getTapers().getFirst().getLengthM());
	}

	@Test
	void writingLeavesTheFieldInTheResourceOfItsEditor() throws Exception {
		Field field = ExampleWell.field();
		Resource resource = new ResourceImpl();
		resource.getContents().add(field);
		FieldStore.toBytes(field, "a");
		assertSame(resource, field.eResource());
	}

	@Test
	void cardOfTheLargestSizeComesBack() throws Exception {
		Field field = ExampleWell.field();
		DoubleArray values = DoubleArray.of(DoubleStream.iterate(0.1, v -> v + 1 / 3.0).limit(100_000).toArray());
		ExampleWell.well(field).getCards().getFirst().setLoadN(values);
		byte[] bytes = FieldStore.toBytes(field, "a");
		EObject loaded = FieldStore.load(new ByteArrayInputStream(bytes), "a");
		assertEquals(values, ExampleWell.well((Field) loaded).getCards().getFirst().getLoadN());
	}
}
