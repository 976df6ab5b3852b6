/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.fusion;

import org.liftloop.detect.Detector;
import org.liftloop.internal.detect.Argument;

/**
 * A detector with a say.
 *
 * @param detector the detector
 * @param weight   its weight against the others, above 0 to 1,000
 */
public record Member(Detector detector, double weight) {

	/** Checks the range. */
	public Member {
		Argument.positive("weight", weight, 1000);
	}
}
