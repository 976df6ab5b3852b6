/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.Wells;

class OptimiseSpeedTest {

	private static final QuantityFormat FORMAT = QuantityFormat.forScreen(UnitSystem.METRIC, Locale.ENGLISH);

	private static String text(Well well) throws OperationException {
		return OptimiseSpeed.of(well, FORMAT).execute(new NullProgressMonitor());
	}

	@Test
	void speedsAreToldWithTheBestAndItsSensitivity() throws OperationException {
		String text = text(Wells.demo("Demo 1"));
		System.out.println(text);
		assertTrue(text.contains("Most production: "), text);
		assertEquals(InflowError.values().length, text.split("gain with ", -1).length - 1);
		assertTrue(text.contains("gearbox torque"), "the limit of the faster speeds");
	}

	@Test
	void lessIsFoundBehindATighterLimit() throws OperationException {
		Well well = Wells.demo("Demo 1");
		well.getLimits().setMaximumStrokesPerMinute(6.0);
		assertTrue(text(well).contains("The range of speeds ends at 6.0"), text(well));
	}

	@Test
	void aWellWithoutInflowOrWithoutAllowedSpeedIsRefused() throws OperationException {
		assertTrue(assertThrows(RefusedException.class, () -> text(Wells.demo("Demo 2"))).getMessage()
				.contains("What the reservoir of well 'Demo 2' gives is not known"));
		Well well = Wells.demo("Demo 1");
		well.getLimits().setGearboxTorqueNm(1000.0);
		assertTrue(assertThrows(RefusedException.class, () -> text(well)).getMessage().startsWith("No speed of well 'Demo 1'"));
	}
}
