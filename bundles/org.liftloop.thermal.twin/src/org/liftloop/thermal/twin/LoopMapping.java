/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.CirculationPump;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.PumpCurvePoint;
import org.liftloop.model.SecondarySide;
import org.liftloop.model.LoopControl;
import org.liftloop.model.feature.FeatureLabel;
import org.liftloop.thermal.exchanger.FilmConductance;
import org.liftloop.thermal.exchanger.FlowArrangement;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.exchanger.ShellAndTube;
import org.liftloop.thermal.exchanger.SinglePass;
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.hydraulic.PumpCurve;
import org.liftloop.thermal.hydraulic.PumpPoint;
import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.twin.simulate.LoopInputs;
import org.liftloop.thermal.twin.simulate.LoopPlan;

/** Maps one loop; collects what is missing first, so that a person is told all of it at once. */
final class LoopMapping {

	/** Of a closed loop, 3 bar absolute: the properties of the liquid hardly depend on it, its boiling point does. */
	private static final double PRESSURE_PA = 3e5;
	private static final String REMEDY = "Complete the loop in its editor.";
	private final CoolingLoop loop;
	private final List<String> missing = new ArrayList<>();

	LoopMapping(CoolingLoop loop) {
		this.loop = loop;
	}

	MappedLoop map() throws RefusedException {
		need(loop, "", Literals.COOLING_LOOP__HOT_CAPACITY_JPER_K, Literals.COOLING_LOOP__COLD_CAPACITY_JPER_K,
				Literals.COOLING_LOOP__RATED_FLOW_KG_PER_S, Literals.COOLING_LOOP__EXCHANGER, Literals.COOLING_LOOP__SECONDARY);
		LoopExchanger exchanger = loop.getExchanger();
		SecondarySide secondary = loop.getSecondary();
		if (exchanger != null) {
			need(exchanger, " of the heat exchanger", Literals.LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K,
					Literals.LOOP_EXCHANGER__AREA_M2);
		}
		if (secondary != null) {
			need(secondary, " of the secondary side", Literals.SECONDARY_SIDE__FLOW_KG_PER_S,
					Literals.SECONDARY_SIDE__INLET_TEMPERATURE_K);
		}
		if (!missing.isEmpty() || exchanger == null || secondary == null) {
			throw refused("is missing " + String.join(", ", missing), null);
		}
		try {
			return map(exchanger, secondary);
		} catch (IllegalArgumentException e) {
			throw refused("cannot be computed: " + e.getMessage(), e);
		}
	}

	private void need(EObject object, String of, EStructuralFeature... features) {
		for (EStructuralFeature feature : features) {
			if (object.eGet(feature) == null) {
				missing.add("the " + FeatureLabel.of(feature) + of);
			}
		}
	}

	private RefusedException refused(String what, @Nullable Throwable cause) {
		String name = loop.getName();
		return new RefusedException("Cooling loop " + (name == null ? "without a name" : name) + ' ' + what + '.', REMEDY, cause);
	}

	private MappedLoop map(LoopExchanger exchanger, SecondarySide secondary) {
		Fluid fluid = Coolants.fluid(loop.getCoolant(), loop.getCoolantMassFraction(), PRESSURE_PA);
		Fluid secondaryFluid = Coolants.fluid(secondary.getCoolant(), secondary.getCoolantMassFraction(), PRESSURE_PA);
		double secondaryInletK = secondary.getInletTemperatureK();
		double flowKgPerS = loop.getRatedFlowKgPerS();
		Double load = loop.getHeatLoadW();
		double heatLoadW = load == null ? 0 : load;
		FilmConductance surface = new FilmConductance(
				new RatedConductance(exchanger.getCleanConductanceWPerK(), exchanger.getAreaM2()), exchanger.getPrimaryFilmPart(),
				exchanger.getSecondaryFilmPart(), flowKgPerS, secondary.getFlowKgPerS());
		SecondaryStream stream = new SecondaryStream(secondary.getFlowKgPerS(),
				secondaryFluid.at(secondaryInletK).heatCapacityJPerKgK(), secondaryInletK);
		Ambient ambient = new Ambient(loop.getLossWPerK(), loop.getAmbientTemperatureK());
		LoopPlan plan = new LoopPlan(String.valueOf(loop.getName()), fluid, heatCapacity(fluid, flowKgPerS, heatLoadW, secondaryInletK),
				new HeatExchanger(arrangement(exchanger), surface, 0), stream, ambient,
				new LoopPlan.TwoState(loop.getHotCapacityJPerK(), loop.getColdCapacityJPerK(), flowKgPerS),
				new LoopInputs(heatLoadW, exchanger.getFoulingM2KPerW(), 1, stream.flowKgPerS(), stream.inletK(), ambient.conductanceWPerK(), 0));
		plan.model(plan.initial());
		return new MappedLoop(plan.name(), plan, secondaryFluid, surface, exchanger.getFoulingAllowanceM2KPerW(),
				pump(fluid, secondaryInletK, flowKgPerS));
	}

	/** At the mean temperature of the coolant while its controller holds the setpoint at rated flow. */
	private double heatCapacity(Fluid fluid, double flowKgPerS, double heatLoadW, double secondaryInletK) {
		LoopControl control = loop.getControl();
		Double setpointK = control == null ? null : control.getSetpointK();
		if (setpointK == null) {
			return fluid.at(secondaryInletK).heatCapacityJPerKgK();
		}
		double atHotJPerKgK = fluid.at(setpointK).heatCapacityJPerKgK();
		return fluid.at(setpointK - heatLoadW / (2 * flowKgPerS * atHotJPerKgK)).heatCapacityJPerKgK();
	}

	private static FlowArrangement arrangement(LoopExchanger exchanger) {
		return switch (exchanger.getArrangement()) {
			case COUNTERFLOW -> SinglePass.COUNTERFLOW;
			case PARALLEL_FLOW -> SinglePass.PARALLEL_FLOW;
			case CROSS_BOTH_UNMIXED -> SinglePass.CROSS_BOTH_UNMIXED;
			case CROSS_BOTH_MIXED -> SinglePass.CROSS_BOTH_MIXED;
			case CROSS_MINIMUM_MIXED -> SinglePass.CROSS_MINIMUM_MIXED;
			case CROSS_MAXIMUM_MIXED -> SinglePass.CROSS_MAXIMUM_MIXED;
			case SHELL_AND_TUBE -> new ShellAndTube(1);
		};
	}

	private MappedPump pump(Fluid fluid, double coldK, double flowKgPerS) {
		CirculationPump pump = loop.getPump();
		PumpCurve curve = pump == null ? null : curve(pump.getPoints());
		if (pump == null || curve == null) {
			return new MappedPump(flowKgPerS, null, null, pump == null ? null : pump.getRequiredNpshM());
		}
		double powerW = curve.powerW(flowKgPerS / fluid.at(coldK).densityKgM3(), 1);
		return new MappedPump(flowKgPerS, powerW > 0 ? powerW : null, curve, pump.getRequiredNpshM());
	}

	/** Null of fewer than two points. */
	private static @Nullable PumpCurve curve(List<PumpCurvePoint> points) {
		return points.size() < 2 ? null
				: new PumpCurve(points.stream()
						.map(point -> new PumpPoint(point.getFlowM3PerS(), point.getRisePa(), point.getPowerW())).toList());
	}
}
