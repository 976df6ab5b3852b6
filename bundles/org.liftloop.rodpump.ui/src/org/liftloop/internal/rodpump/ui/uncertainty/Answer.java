/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.uncertainty;

import org.liftloop.core.operation.Operation;
import org.liftloop.rodpump.sensitivity.SensitivityResult;
import org.liftloop.rodpump.twin.CardSensitivity;

/**
 * What came of a run.
 *
 * @param question what was asked
 * @param result the uncertainties
 */
record Answer(CardSensitivity question, SensitivityResult result) {

	/**
	 * @param question what to ask
	 * @param meter shows how far it is
	 * @return the operation that answers it
	 */
	static Operation<Answer> to(CardSensitivity question, ProgressMeter meter) {
		return monitor -> new Answer(question, question.execute(meter.watch(monitor)));
	}
}
