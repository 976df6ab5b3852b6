/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.Field;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.Fields;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.twin.demo.DemoField;

/** What the twins of the demo say first: it is what a newcomer reads. */
class DemoLiveTest {

	private static Field field() throws IOException {
		try (InputStream in = DemoField.open()) {
			return FieldStore.load(in, DemoField.FILE_NAME);
		}
	}

	private static ClosedLoopRun run(String well, long seed) throws IOException, OperationException {
		Field field = field();
		Well model = field.getAssets().stream().filter(asset -> well.equals(asset.getName())).map(Well.class::cast)
				.findFirst().orElseThrow();
		WellSpec spec = Fields.demoWells(field, seed).stream().filter(plant -> well.equals(plant.name())).findFirst()
				.orElseThrow();
		return new ClosedLoopRun(seed, model, spec, 20).run();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void thePoundingWellIsSlowedDownForItsFillage(long seed) throws IOException, OperationException {
		List<String> sentences = run(Fields.POUNDING, seed).made().stream().map(Decision::sentence).toList();
		System.out.println("demo, seed " + seed + ": " + sentences);
		assertTrue(sentences.getFirst().startsWith("Fillage ") && sentences.getFirst().contains("reduce 9.0 ->"),
				sentences.toString());
		assertTrue(sentences.stream().noneMatch(sentence -> sentence.startsWith("Gearbox torque")), sentences.toString());
	}

	@Test
	void threeWellsOfTheDemoLive() throws OperationException, IOException {
		assertEquals(List.of(Fields.HEALTHY, Fields.POUNDING, Fields.GASSY),
				Fields.demoWells(field(), 1).stream().map(WellSpec::name).toList());
	}
}
