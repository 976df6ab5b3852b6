/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;

/**
 * What became of a write.
 *
 * @param status   the server's word on the write
 * @param readBack the value read after it, or null when the write or the read failed
 */
public record WriteResult(SampleStatus status, @Nullable Sample readBack) {

	/**
	 * Whether the equipment holds what was written.
	 *
	 * @param written   the value written, in the stored unit
	 * @param tolerance how far the value read back may be from it, in the same unit: the resolution of the equipment
	 * @return whether the write was accepted and the value read back is good and within the tolerance
	 */
	public boolean confirms(double written, double tolerance) {
		Sample read = readBack;
		return status.isGood() && read != null && read.status().isGood() && Math.abs(read.number() - written) <= tolerance;
	}
}
