/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.validation;

import java.util.List;

import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.internal.rodpump.twin.validation.AgreementCases;
import org.liftloop.internal.rodpump.twin.validation.CollideCases;
import org.liftloop.internal.rodpump.twin.validation.FillageCases;
import org.liftloop.internal.rodpump.twin.validation.GoodmanCases;
import org.liftloop.internal.rodpump.twin.validation.KinematicsCases;
import org.liftloop.internal.rodpump.twin.validation.RealCardCases;
import org.liftloop.internal.rodpump.twin.validation.RoundTripCases;
import org.liftloop.internal.rodpump.twin.validation.Rp11lCases;
import org.liftloop.internal.rodpump.twin.validation.TorqueCases;
import org.liftloop.internal.rodpump.twin.validation.WaveCases;

/** The acceptance cases of rod pumps. */
public final class RodPumpCases {

	private RodPumpCases() {
	}

	/** @return all cases by subject */
	public static List<AcceptanceCases> all() {
		return List.of(new KinematicsCases(), new WaveCases(), new AgreementCases(), new GoodmanCases(),
				new CollideCases(), new RealCardCases(), new FillageCases(), new RoundTripCases(), new TorqueCases(),
				new Rp11lCases());
	}
}
