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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.internal.rodpump.twin.validation.AcceptanceCases;
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

/** Runs all acceptance cases with the code of this installation. */
public final class ValidationRun implements Operation<List<AcceptanceResult>> {

	@Override
	public List<AcceptanceResult> execute(IProgressMonitor monitor) throws OperationException {
		List<AcceptanceCases> groups = List.of(new KinematicsCases(), new WaveCases(), new AgreementCases(),
				new GoodmanCases(), new CollideCases(), new RealCardCases(), new FillageCases(), new RoundTripCases(),
				new TorqueCases(), new Rp11lCases());
		SubMonitor progress = SubMonitor.convert(monitor, "Running the acceptance cases", groups.size());
		List<AcceptanceResult> results = new ArrayList<>();
		for (AcceptanceCases group : groups) {
			progress.subTask(group.title());
			results.addAll(group.run(progress.split(1)));
		}
		return results;
	}
}
