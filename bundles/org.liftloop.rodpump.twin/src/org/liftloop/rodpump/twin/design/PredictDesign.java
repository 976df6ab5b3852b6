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
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.rodpump.twin.PredictionInputs;
import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;
import org.liftloop.model.validation.FieldValidator;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.PredictionRefusedException;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.AssumedValue;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.Catalogues;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * Predicts the card of a well under a design, or of the well as it is, and analyses it. Holds only immutable input, so
 * that it can run in any thread while the model is edited.
 */
public final class PredictDesign implements Operation<DesignPrediction> {

	/** Name of the well as it is among its designs. */
	public static final String AS_IT_IS = "As it is";

	private final String name;
	private final MappedWell well;
	private final PumpPressures pressures;
	private final PredictionInput input;
	private final BarrelPump pump;
	private final double fillageFraction;

	private PredictDesign(String name, MappedWell well, PumpPressures pressures, PredictionInput input,
			BarrelPump pump, double fillageFraction) {
		this.name = name;
		this.well = well;
		this.pressures = pressures;
		this.input = input;
		this.pump = pump;
		this.fillageFraction = fillageFraction;
	}

	/**
	 * Takes a design out of the model. Call it in the thread that owns the model.
	 *
	 * @param well   well of the model
	 * @param design a design for it, or null for the well as it is with a full pump
	 * @return the operation
	 * @throws RefusedException naming what is missing, out of range or cannot be built
	 */
	public static PredictDesign of(Well well, @Nullable DesignCase design) throws RefusedException {
		if (design != null) {
			check(design);
		}
		Well designed = DesignedWell.of(well, design, Catalogues.ofPlatform().units());
		MappedWell mapped = MappedWell.of(designed);
		String name = design == null ? AS_IT_IS : String.valueOf(design.getName());
		UnitKinematics unit = mapped.input().unit();
		Double strokesPerMinute = mapped.strokesPerMinute();
		if (unit == null) {
			throw refused(name, "the pumping unit is not known. " + String.join(" ", mapped.problems()),
					"Choose a pumping unit for the well or for the design.");
		}
		if (strokesPerMinute == null) {
			throw refused(name, "the pumping speed is not known.", "Enter it for the well or for the design.");
		}
		mapped = withOneRatio(name, mapped, strokesPerMinute);
		DiagnosisInput known = mapped.input();
		WellDetails details = known.details();
		Double depthM = details.pumpDepthM();
		PumpPressures pressures = PumpPressures.of(designed, known.fluidDensityKgM3(),
				details.path().trueVerticalDepthM(depthM == null ? known.string().lengthM() : depthM)).orPumpedOff();
		double fillage = design == null ? 1 : design.getPumpFillage();
		try {
			PredictionInput input = PredictionInputs.of(known, unit, pressures, strokesPerMinute);
			return new PredictDesign(name, mapped, pressures, input, BarrelPump.filledTo(fillage, input), fillage);
		} catch (IllegalArgumentException e) {
			throw refused(name, e.getMessage() + ".", "Correct the design.");
		}
	}

	/** Values out of range are told as the editor and the file check tell them; a name is for people only. */
	private static void check(DesignCase design) throws RefusedException {
		List<String> errors = new FieldValidator().validate(design).stream()
				.filter(problem -> problem.severity() == ModelProblem.Severity.ERROR)
				.filter(problem -> problem.feature() != ModelPackage.Literals.DESIGN_CASE__NAME)
				.map(ModelProblem::message).toList();
		if (!errors.isEmpty()) {
			throw new RefusedException(String.join(" ", errors), "Correct the design.");
		}
	}

	private static MappedWell withOneRatio(String name, MappedWell well, double strokesPerMinute)
			throws RefusedException {
		try {
			return well.withOneDampingRatio(strokesPerMinute);
		} catch (IllegalArgumentException e) {
			throw refused(name, String.valueOf(e.getMessage()), "Choose another damping for the well.");
		}
	}

	private static RefusedException refused(String name, String problem, String remedy) {
		return new RefusedException("Design '" + name + "': " + problem, remedy);
	}

	/** @return name of the design */
	public String name() {
		return name;
	}

	@Override
	public DesignPrediction execute(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, "Predicting design '" + name + "'", 2);
		PredictedCard prediction;
		try {
			prediction = Predictor.DEFAULT.predict(input, pump, progress::isCanceled);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} catch (PredictionRefusedException e) {
			throw refused(name, String.valueOf(e.getMessage()), "Correct the design.");
		}
		progress.worked(1);
		List<AssumedValue> assumptions = new ArrayList<>(pressures.assumptions());
		if (!prediction.isPeriodic()) {
			assumptions.add(new AssumedValue("prediction", String.format(Locale.ROOT,
					"The strokes still differ by %.2f %% after %d strokes: the prediction is not periodic.",
					100 * prediction.residual(), prediction.strokesToPeriodic())));
		}
		CardSource card = new CardSource(name,
				new RawCard(prediction.surfaceCard().positionM(), prediction.surfaceCard().loadN()),
				CardTiming.UNIFORM_TIME, input.strokesPerMinute(), "Predicted by Liftloop from the design.",
				assumptions, List.of());
		CardAnalysis analysis = new AnalyzeCard(well, card).execute(progress.split(1));
		return new DesignPrediction(name, pressures, fillageFraction, prediction, analysis);
	}
}
