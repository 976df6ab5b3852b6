/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.wave.AnnulusDrag;
import org.liftloop.rodpump.wave.DampingModel;
import org.liftloop.rodpump.wave.DampingRatio;
import org.liftloop.rodpump.wave.EnergyDamping;
import org.liftloop.rodpump.wave.TaperDamping;

/** Which damping an analysis used. */
public final class DampingText {

	private DampingText() {
	}

	/**
	 * @param analysis an analysis
	 * @param format   unit system and number form
	 * @return the model and its figures in a line, e.g. "ratio 0.120" or "by energy: ratio 0.092, \u2026"
	 */
	public static String of(CardAnalysis analysis, QuantityFormat format) {
		DiagnosisInput input = analysis.well().input();
		return switch (input.details().damping()) {
			case null -> "ratio " + ratio(input.dampingRatio());
			case DampingRatio both when both.isUniform() -> "ratio " + ratio(both.up());
			case DampingRatio both -> "ratio " + ratio(both.up()) + " up, " + ratio(both.down()) + " down";
			case EnergyDamping energy -> "by energy: ratio " + ratio(meanRatio(analysis)) + ", c = "
					+ range(tapers(analysis), true) + "; the polished rod takes in "
					+ format.format(Quantity.POWER, energy.polishedRodPowerW()) + ", the liquid "
					+ format.format(Quantity.POWER, energy.hydraulicPowerW());
			case AnnulusDrag drag -> "by viscous drag: c = " + range(tapers(analysis), true) + " up, "
					+ range(tapers(analysis), false) + " down; mean ratio " + ratio(meanRatio(analysis));
		};
	}

	/**
	 * @param analysis an analysis
	 * @return the model's name as in the file: {@code RATIO}, {@code ENERGY} or {@code VISCOUS_DRAG}
	 */
	public static String model(CardAnalysis analysis) {
		return switch (analysis.well().input().details().damping()) {
			case EnergyDamping energy -> "ENERGY";
			case AnnulusDrag drag -> "VISCOUS_DRAG";
			case null, default -> "RATIO";
		};
	}

	/**
	 * @param analysis an analysis
	 * @return coefficients of each taper, from top to bottom
	 */
	public static List<TaperDamping> tapers(CardAnalysis analysis) {
		return damping(analysis).tapers(analysis.well().input().string(), strokesPerMinute(analysis));
	}

	/**
	 * @param analysis an analysis
	 * @return Gibbs' dimensionless damping of the mean coefficient
	 */
	public static double meanRatio(CardAnalysis analysis) {
		return damping(analysis).meanRatio(analysis.well().input().string(), strokesPerMinute(analysis));
	}

	private static DampingModel damping(CardAnalysis analysis) {
		DiagnosisInput input = analysis.well().input();
		@Nullable DampingModel model = input.details().damping();
		return model == null ? new DampingRatio(input.dampingRatio()) : model;
	}

	private static double strokesPerMinute(CardAnalysis analysis) {
		return analysis.diagnosis().surfaceCard().strokesPerMinute();
	}

	private static String ratio(double ratio) {
		return String.format(Locale.ENGLISH, "%.3f", ratio);
	}

	private static String range(List<TaperDamping> tapers, boolean up) {
		double[] values = tapers.stream().mapToDouble(taper -> up ? taper.upPerS() : taper.downPerS()).sorted().toArray();
		String low = String.format(Locale.ENGLISH, "%.3f", values[0]);
		String high = String.format(Locale.ENGLISH, "%.3f", values[values.length - 1]);
		return (low.equals(high) ? low : low + " to " + high) + " 1/s";
	}
}
