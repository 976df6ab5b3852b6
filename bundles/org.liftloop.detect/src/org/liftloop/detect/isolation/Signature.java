/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.isolation;

import java.util.List;

import org.liftloop.internal.detect.Argument;

/**
 * What a fault of some size does to the residuals.
 *
 * @param fault   name of the fault
 * @param effects change of each residual, in its unit; not all 0
 */
public record Signature(String fault, List<Double> effects) {

	/** Checks name and effects. */
	public Signature {
		fault = Argument.text("fault", fault);
		effects = List.copyOf(effects);
		if (effects.stream().anyMatch(e -> !Double.isFinite(e.doubleValue()))
				|| effects.stream().allMatch(e -> e.doubleValue() == 0)) {
			throw new IllegalArgumentException(fault + " has the effects " + effects + "; they must be finite and not all 0");
		}
	}
}
