/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.liftloop.model.Asset;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldStore;
import org.liftloop.model.validation.FieldValidator;
import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.loop.TwoStateLoop;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.live.IntervalSettings;
import org.liftloop.thermal.twin.live.LoopTwin;

/** The demo of cooling loops is sound, and its loops are worth advising. */
class LoopDemoTest {

	@Test
	void thereIsNothingWrongWithIt() {
		assertEquals(List.of(), new FieldValidator().validate(LoopDemo.create()));
	}

	@Test
	void itSurvivesItsFile() throws Exception {
		byte[] file = FieldStore.toBytes(LoopDemo.create(), LoopDemo.FILE_NAME);
		Field read = FieldStore.load(new ByteArrayInputStream(file), LoopDemo.FILE_NAME);
		assertTrue(EcoreUtil.equals(LoopDemo.create(), read));
	}

	@Test
	void everyLoopHasAControlledTwinWithRoomToSave() throws Exception {
		for (Asset asset : LoopDemo.create().getAssets()) {
			CoolingLoop loop = (CoolingLoop) asset;
			assertNotNull(LoopTwin.of(loop, IntervalSettings.USUAL).control(), loop.getName());
			double[] atFullSpeed = rest(loop, 1);
			double[] atLowest = rest(loop, loop.getControl().getLowestSpeed());
			double setpoint = loop.getControl().getSetpointK();
			assertTrue(atFullSpeed[0] < setpoint - 1, loop.getName() + " at full speed " + atFullSpeed[0]);
			assertTrue(atLowest[0] > setpoint + 1, loop.getName() + " at lowest speed " + atLowest[0]);
			assertTrue(loop.getLimits().getHighestSetpointK() > setpoint + 2, "the setpoint may rise");
		}
	}

	private static double[] rest(CoolingLoop loop, double speed) throws Exception {
		MappedLoop mapped = MappedLoop.of(loop);
		LoopModel model = ((TwoStateLoop) mapped.plan().model(mapped.plan().initial()))
				.withFlow(mapped.pump().flowKgPerS(speed));
		return new SteadySolver().solve(model, new double[] { 310, 300 });
	}
}
