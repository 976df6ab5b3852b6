/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.RodTaper;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;

/**
 * Fields for tests, made up.
 */
final class TestFields {

	private TestFields() {
	}

	/**
	 * @return a field with one well of two tapers and one card, without any error
	 */
	static Field small() {
		ModelFactory factory = ModelFactory.eINSTANCE;
		Field field = factory.createField();
		field.setName("North");
		Well well = factory.createWell();
		well.setName("Well A");
		well.setStrokesPerMinute(6.0);
		well.setRodString(factory.createRodString());
		well.getRodString().getTapers().add(taper(609.6, 0.022225));
		well.getRodString().getTapers().add(taper(914.4, 0.01905));
		SurfaceCard card = factory.createSurfaceCard();
		card.setName("Monday");
		double[] positions = new double[60];
		double[] loads = new double[60];
		for (int i = 0; i < positions.length; i++) {
			double angle = 2 * Math.PI * i / positions.length;
			positions[i] = 1.27 * (1 - Math.cos(angle));
			loads[i] = 45_000 + 12_000 * Math.sin(angle);
		}
		card.setPositionM(DoubleArray.of(positions));
		card.setLoadN(DoubleArray.of(loads));
		well.getCards().add(card);
		field.getAssets().add(well);
		return field;
	}

	static byte[] bytes(Field field) {
		try {
			return FieldStore.toBytes(field, "test");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	static String text(Field field) {
		return new String(bytes(field), StandardCharsets.UTF_8);
	}

	static byte[] bytes(IFile file) {
		try (InputStream content = file.getContents(true)) {
			return content.readAllBytes();
		} catch (IOException | CoreException e) {
			throw new AssertionError(e);
		}
	}

	static Field read(IFile file) {
		try {
			return FieldStore.load(new ByteArrayInputStream(bytes(file)), file.getName());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static RodTaper taper(double lengthM, double diameterM) {
		RodTaper taper = ModelFactory.eINSTANCE.createRodTaper();
		taper.setLengthM(lengthM);
		taper.setDiameterM(diameterM);
		return taper;
	}
}
