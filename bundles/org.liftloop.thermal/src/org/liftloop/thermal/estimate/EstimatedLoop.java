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

import org.liftloop.thermal.exchanger.FilmConductance;
import org.liftloop.thermal.exchanger.FlowArrangement;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.loop.TwoStateLoop;

/**
 * The two-state loop as an estimator knows it, and what it tells at given inputs.
 *
 * @param hotJPerK             heat capacity of the heated side, J/K; above 0
 * @param coldJPerK            heat capacity of the cooled side, J/K; above 0
 * @param heatCapacityJPerKgK  heat capacity of the coolant, J/(kg K); above 0
 * @param arrangement          how the streams pass each other
 * @param surface              conductance of the clean exchanger
 * @param secondaryJPerKgK     heat capacity of the secondary stream, J/(kg K); above 0
 * @param lossWPerK            conductance to the ambient, W/K; 0 or more
 */
public record EstimatedLoop(double hotJPerK, double coldJPerK, double heatCapacityJPerKgK, FlowArrangement arrangement,
		FilmConductance surface, double secondaryJPerKgK, double lossWPerK) {

	/**
	 * @param inputs          what acts on the loop; all of it is known
	 * @param conductancePart UA over that of the clean exchanger at these flows; above 0
	 * @param flowPart        true flow over the measured one; above 0
	 * @return the equations
	 */
	public TwoStateLoop at(LoopMoment inputs, double conductancePart, double flowPart) {
		RatedConductance clean = surface.rated();
		FilmConductance now = new FilmConductance(new RatedConductance(clean.cleanWPerK() * conductancePart, clean.areaM2()),
				surface.primaryPart(), surface.secondaryPart(), surface.primaryKgPerS(), surface.secondaryKgPerS());
		return new TwoStateLoop(hotJPerK, coldJPerK, inputs.flowKgPerS() * flowPart, heatCapacityJPerKgK, inputs.heatLoadW(),
				new HeatExchanger(arrangement, now, 0),
				new SecondaryStream(inputs.secondaryFlowKgPerS(), secondaryJPerKgK, inputs.secondaryInletK()),
				new Ambient(lossWPerK, inputs.ambientK()));
	}
}
