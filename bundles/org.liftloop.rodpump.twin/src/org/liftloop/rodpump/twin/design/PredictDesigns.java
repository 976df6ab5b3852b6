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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.DesignCase;
import org.liftloop.model.Well;

/**
 * Predicts a well as it is and under each of some designs. A design that is refused is an outcome beside the others.
 * Holds only immutable input, so that it can run in any thread while the model is edited.
 */
public final class PredictDesigns implements Operation<List<DesignOutcome>> {

	private final String wellName;
	private final List<Operation<DesignOutcome>> predictions;

	private PredictDesigns(String wellName, List<Operation<DesignOutcome>> predictions) {
		this.wellName = wellName;
		this.predictions = predictions;
	}

	/**
	 * Takes designs out of the model. Call it in the thread that owns the model.
	 *
	 * @param well    well of the model
	 * @param designs designs for it
	 * @return the operation; its outcomes are the well as it is and the designs in their order
	 */
	public static PredictDesigns of(Well well, List<DesignCase> designs) {
		List<Operation<DesignOutcome>> predictions = new ArrayList<>();
		predictions.add(prediction(well, null));
		designs.forEach(design -> predictions.add(prediction(well, design)));
		return new PredictDesigns(String.valueOf(well.getName()), List.copyOf(predictions));
	}

	private static Operation<DesignOutcome> prediction(Well well, @Nullable DesignCase design) {
		String name = design == null ? PredictDesign.AS_IT_IS : String.valueOf(design.getName());
		try {
			PredictDesign prediction = PredictDesign.of(well, design);
			return monitor -> outcome(name, prediction, monitor);
		} catch (RefusedException e) {
			DesignOutcome refused = refused(name, e);
			return monitor -> refused;
		}
	}

	private static DesignOutcome outcome(String name, PredictDesign prediction, IProgressMonitor monitor)
			throws OperationException {
		try {
			return new DesignOutcome.Predicted(prediction.execute(monitor));
		} catch (RefusedException e) {
			return refused(name, e);
		}
	}

	private static DesignOutcome refused(String name, RefusedException refusal) {
		return new DesignOutcome.Refused(name, refusal.getMessage(), refusal.remedy());
	}

	@Override
	public List<DesignOutcome> execute(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, "Predicting the designs of well '" + wellName + "'",
				predictions.size());
		List<DesignOutcome> outcomes = new ArrayList<>();
		for (Operation<DesignOutcome> prediction : predictions) {
			// The split asks for cancellation, between designs too that are refused at once.
			outcomes.add(prediction.execute(progress.split(1)));
		}
		return List.copyOf(outcomes);
	}
}
