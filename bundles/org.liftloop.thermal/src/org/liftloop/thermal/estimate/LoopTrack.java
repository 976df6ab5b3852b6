/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.estimate;

/**
 * What an estimator knows after a moment. A state that the signals do not tell apart from another keeps its first deviation.
 *
 * @param timeS             time, s
 * @param hotK              hot temperature, K
 * @param coldK             cold temperature, K
 * @param conductanceWPerK  UA of the exchanger, W/K
 * @param conductanceDeviationWPerK its standard deviation, W/K
 * @param conductancePart   UA over that of the clean exchanger at these flows
 * @param foulingM2KPerW    fouling resistance, m2 K/W; below 0 of an exchanger better than rated
 * @param foulingDeviationM2KPerW its standard deviation, m2 K/W
 * @param flowScale         true flow over the measured one
 * @param flowDeviation     its standard deviation
 * @param coldBiasK         what the cold sensor reads too much, K
 * @param coldBiasDeviationK its standard deviation, K
 * @param innovation        normalised innovation squared (NIS) of this moment over the number of its measurements; 1 is
 *                          expected of a model that fits
 * @param consistency       mean of it over the last moments
 * @param isConsistent      whether that mean lies within the 99 % band of its chi-square distribution; true as long as there
 *                          are too few moments
 * @param restarted         whether the filter had to begin anew here
 */
public record LoopTrack(double timeS, double hotK, double coldK, double conductanceWPerK,
		double conductanceDeviationWPerK, double conductancePart, double foulingM2KPerW, double foulingDeviationM2KPerW, double flowScale,
		double flowDeviation, double coldBiasK, double coldBiasDeviationK, double innovation, double consistency,
		boolean isConsistent, boolean restarted) {

	/** @return whether the model follows the loop worse than it says; one that follows it better is only too cautious */
	public boolean isDoubtful() {
		return !isConsistent && consistency > 1;
	}
}
