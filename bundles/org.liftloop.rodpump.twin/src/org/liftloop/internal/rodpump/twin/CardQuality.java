/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.quality.CardJudge;
import org.liftloop.rodpump.quality.JudgedWell;
import org.liftloop.rodpump.quality.QualityContext;
import org.liftloop.rodpump.quality.SignalConfidence;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.twin.AssumedValue;
import org.liftloop.rodpump.wave.DampingModel;
import org.liftloop.rodpump.wave.GibbsSolver;

/** Judges a card against what is stated of its well. */
public final class CardQuality {

	/** What a card is judged against. */
	private static final Set<String> NEEDED = Set.of("rodString", "loadN", "positionM", "cards");

	private CardQuality() {
	}

	/**
	 * @param input            the well
	 * @param points           the card as given
	 * @param timing           what the order of its points says about time
	 * @param strokesPerMinute its speed, 1/min
	 * @param assumptions      what is assumed about well and card
	 * @return how far it can be trusted
	 */
	public static SignalConfidence judge(DiagnosisInput input, RawCard points, CardTiming timing,
			double strokesPerMinute, List<AssumedValue> assumptions) {
		// A card cannot be blamed for contradicting what is only assumed.
		boolean assumed = assumptions.stream().anyMatch(value -> NEEDED.contains(value.subject()));
		return new CardJudge(new QualityContext(timing, strokesPerMinute, input.unit(), assumed ? null : well(input, strokesPerMinute)))
				.judge(points);
	}

	/**
	 * @param input            the well of a diagnosis
	 * @param strokesPerMinute speed of the card, 1/min
	 * @return what a card is judged against
	 */
	private static JudgedWell well(DiagnosisInput input, double strokesPerMinute) {
		WellDetails details = input.details();
		Tubing tubing = details.tubing();
		Double depthM = details.pumpDepthM();
		double lengthM = depthM == null ? input.string().lengthM() : depthM;
		return new JudgedWell(input.string(), input.fluidDensityKgM3(), dampingRatio(input, strokesPerMinute),
				OptionalDouble.of(input.plungerDiameterM()), optional(details.dischargePressurePa()),
				optional(details.fluidLevelIntakePa()), tubing == null ? 0 : tubing.stretchM(1, lengthM));
	}

	/** The judge knows one ratio: the mean of a damping that is not. */
	private static double dampingRatio(DiagnosisInput input, double strokesPerMinute) {
		DampingModel model = input.details().damping();
		return model == null ? input.dampingRatio()
				: Math.min(GibbsSolver.MAXIMUM_DAMPING_RATIO, model.meanRatio(input.string(), strokesPerMinute));
	}

	private static OptionalDouble optional(@Nullable Double value) {
		return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
	}
}
