/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.liftloop.internal.rodpump.twin.demo.DemoFieldGenerator;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;

class DemoFieldTest {

	private static Field field() throws IOException {
		try (InputStream in = DemoField.open()) {
			return FieldStore.load(in, DemoField.FILE_NAME);
		}
	}

	@Test
	void theFileIsWhatTheGeneratorWrites() throws Exception {
		try (InputStream in = DemoField.open()) {
			assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8),
					new String(FieldStore.toBytes(DemoFieldGenerator.generate(), DemoField.FILE_NAME),
							StandardCharsets.UTF_8),
					"run DemoFieldGenerator with the bundle's folder 'demo'");
		}
	}

	@Test
	void everyWellAndCardSaysWhereItComesFrom() throws IOException {
		assertEquals(11, field().getAssets().size());
		for (Asset asset : field().getAssets()) {
			assertFalse(asset.getOrigin().isBlank(), asset.getName());
			for (SurfaceCard card : ((Well) asset).getCards()) {
				assertFalse(card.getOrigin().isBlank(), card.getName());
			}
		}
	}

	@Test
	void wellsOfRealCardsSayWhatIsAssumedAndModelledOnesAssumeNothing() throws IOException {
		for (Asset asset : field().getAssets()) {
			assertEquals(asset.getName().startsWith("Demo"), asset.getAssumptions().isEmpty(), asset.getName());
		}
	}

	@Test
	void theCardFilesAreThereWithTheirSources() throws IOException {
		for (String name : DemoField.CARD_FILES) {
			try (InputStream in = DemoField.openCardFile(name)) {
				assertTrue(in.readAllBytes().length > 500, name);
			}
		}
	}
}
