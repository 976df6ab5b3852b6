/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.simulate;

import org.liftloop.core.units.Quantity;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.LoopExchanger;
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.twin.MappedLoop;

/** A parameter of the simulated loop that a person moves while it runs. Values are SI. */
enum Knob {
	/** Heat load, W. */
	LOAD(Quantity.HEAT_FLOW),
	/** Flow of the coolant, kg/s. */
	FLOW(Quantity.MASS_FLOW),
	/** Fouling resistance, m2 K/W. */
	FOULING(Quantity.FOULING_RESISTANCE),
	/** Flow of the secondary stream, kg/s. */
	SECONDARY_FLOW(Quantity.MASS_FLOW),
	/** Inlet temperature of the secondary stream, K. */
	SECONDARY_INLET(Quantity.TEMPERATURE),
	/** Temperature of the surroundings, K. */
	AMBIENT(Quantity.TEMPERATURE);

	/** A slower stream would make the loop a different one, and a stop is for scenarios. */
	private static final double LEAST_FLOW_PART = 0.1;
	private static final double MOST_PART = 2;
	private static final double INLET_SPAN_K = 15;
	private static final double COLDEST_AMBIENT_K = 253.15;
	private static final double WARMEST_AMBIENT_K = 323.15;
	private static final double USUAL_MOST_FOULING = 5e-4;
	private static final double ALLOWANCES = 3;
	private static final double LEAST_MOST_LOAD_W = 1000;

	private final Quantity quantity;

	Knob(Quantity quantity) {
		this.quantity = quantity;
	}

	/**
	 * What a slider goes through.
	 *
	 * @param least lowest value
	 * @param most  highest value, above the lowest
	 */
	record Range(double least, double most) {

		/** @return the value at a part of the range, 0 to 1 */
		double at(double part) {
			return least + part * (most - least);
		}

		/** @return the part of the range at which a value is, 0 to 1 */
		double part(double value) {
			return Math.clamp((value - least) / (most - least), 0, 1);
		}
	}

	/** @return the quantity of the value */
	Quantity quantity() {
		return quantity;
	}

	/** @return its name */
	String label() {
		return switch (this) {
		case LOAD -> Messages.Knob_load;
		case FLOW -> Messages.Knob_flow;
		case FOULING -> Messages.Knob_fouling;
		case SECONDARY_FLOW -> Messages.Knob_secondaryFlow;
		case SECONDARY_INLET -> Messages.Knob_secondaryInlet;
		case AMBIENT -> Messages.Knob_ambient;
		};
	}

	/**
	 * @param mapped the loop
	 * @param model  the loop of the model
	 * @return how far the parameter can be moved
	 */
	Range range(MappedLoop mapped, CoolingLoop model) {
		Fluid secondary = mapped.secondaryFluid();
		double inletK = mapped.plan().secondary().inletK();
		return switch (this) {
		case LOAD -> new Range(0, Math.max(LEAST_MOST_LOAD_W, MOST_PART * mapped.plan().initial().heatLoadW()));
		case FLOW -> flow(mapped.twoState().flowKgPerS());
		case FOULING -> new Range(0, Math.max(mapped.plan().initial().foulingM2KPerW(), mostFouling(model)));
		case SECONDARY_FLOW -> flow(mapped.plan().secondary().flowKgPerS());
		case SECONDARY_INLET -> new Range(Math.max(secondary.minimumK(), inletK - INLET_SPAN_K),
				Math.min(secondary.maximumK(), inletK + INLET_SPAN_K));
		case AMBIENT -> new Range(Math.min(COLDEST_AMBIENT_K, mapped.ambient().temperatureK()),
				Math.max(WARMEST_AMBIENT_K, mapped.ambient().temperatureK()));
		};
	}

	private static Range flow(double ratedKgPerS) {
		return new Range(LEAST_FLOW_PART * ratedKgPerS, MOST_PART * ratedKgPerS);
	}

	private static double mostFouling(CoolingLoop model) {
		LoopExchanger exchanger = model.getExchanger();
		Double allowance = exchanger == null ? null : exchanger.getFoulingAllowanceM2KPerW();
		return allowance == null ? USUAL_MOST_FOULING : ALLOWANCES * allowance;
	}
}
