/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import org.liftloop.rodpump.card.SurfaceCard;

/** What a march can tell besides its ends when it is asked. */
interface MarchDetail {

	/**
	 * @param card  the card marched
	 * @param taper index of a taper but the first
	 * @return effective load at its top over the stroke, N; the caller may keep the array
	 */
	double[] taperLoadN(SurfaceCard card, int taper);

	/**
	 * @param card the card marched
	 * @return where its work goes
	 */
	RodWork work(SurfaceCard card);
}
