/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.design;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.DesignCase;
import org.liftloop.model.Well;

/** What came of one design: a prediction, or why there is none. */
public sealed interface DesignOutcome {

	/** @return name of the design */
	String name();

	/**
	 * A prediction.
	 *
	 * @param prediction what the design would do
	 */
	record Predicted(DesignPrediction prediction) implements DesignOutcome {
		@Override
		public String name() {
			return prediction.name();
		}
	}

	/**
	 * A refusal.
	 *
	 * @param name   name of the design
	 * @param reason why there is no prediction: a sentence
	 * @param remedy what to do about it: a sentence
	 */
	record Refused(String name, String reason, String remedy) implements DesignOutcome {
	}

	/**
	 * Predicts a design; a refusal is an outcome too. Call it in the thread that owns the model.
	 *
	 * @param well    well of the model
	 * @param design  a design for it, or null for the well as it is
	 * @param monitor progress, asked for cancellation
	 * @return the outcome
	 * @throws OperationException never for a refusal
	 */
	static DesignOutcome of(Well well, @Nullable DesignCase design, IProgressMonitor monitor) throws OperationException {
		try {
			return new Predicted(PredictDesign.of(well, design).execute(monitor));
		} catch (RefusedException e) {
			String name = design == null ? PredictDesign.AS_IT_IS : String.valueOf(design.getName());
			return new Refused(name, e.getMessage(), e.remedy());
		}
	}
}
