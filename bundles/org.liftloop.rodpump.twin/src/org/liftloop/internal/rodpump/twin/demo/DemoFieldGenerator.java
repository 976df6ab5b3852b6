/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.liftloop.core.operation.OperationException;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.twin.demo.DemoField;

/**
 * Writes the demo field's file. Run with the folder {@code demo} of this bundle as argument after a change of the
 * wells, the model's format or the predictor; a test says when that is due.
 */
public final class DemoFieldGenerator {

	private DemoFieldGenerator() {
	}

	/**
	 * @param arguments the folder to write the file to
	 * @throws IOException        if a card cannot be read or the file not be written
	 * @throws OperationException if the wells are refused
	 */
	public static void main(String[] arguments) throws IOException, OperationException {
		Path file = Path.of(arguments[0]).resolve(DemoField.FILE_NAME);
		Files.write(file, FieldStore.toBytes(generate(), DemoField.FILE_NAME));
	}

	/**
	 * @return the demo field, made anew
	 * @throws IOException        if a card cannot be read
	 * @throws OperationException if the wells are refused
	 */
	public static Field generate() throws IOException, OperationException {
		Field field = ModelFactory.eINSTANCE.createField();
		field.setName("Liftloop demo");
		field.setDescription(
				"Two modelled wells with full data, and wells for real cards whose data are partly assumed.");
		field.setOrigin("Made by Liftloop; see the origin of each well.");
		field.getAssets().add(ModelledWell.fullPump());
		field.getAssets().add(ModelledWell.fluidPound());
		field.getAssets().addAll(RealCardWells.serbia());
		field.getAssets().add(RealCardWells.blueMetal());
		field.getAssets().add(RealCardWells.collide());
		return field;
	}
}
