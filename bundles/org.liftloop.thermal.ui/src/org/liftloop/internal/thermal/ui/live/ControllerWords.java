/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.thermal.twin.live.StepResponse;
import org.liftloop.ui.live.LiveWords;

/** How the loop's controller behaves, in sentences. */
final class ControllerWords {

	private ControllerWords() {
	}

	/**
	 * @param response how it followed its newest setpoint, or null as long as none was changed
	 * @param format   the user's units
	 * @return it for a person
	 */
	static String of(@Nullable StepResponse response, QuantityFormat format) {
		if (response == null) {
			return Messages.Controller_none;
		}
		String step = format.format(Quantity.TEMPERATURE_DIFFERENCE, response.stepK());
		String over = format.format(Quantity.FRACTION, response.overshootPart());
		return Double.isNaN(response.settlingS()) ? NLS.bind(Messages.Controller_moves, step, over)
				: NLS.bind(Messages.Controller_settled, new Object[] { step, over,
						LiveWords.age(Duration.ofSeconds(Math.round(response.settlingS()))) });
	}
}
