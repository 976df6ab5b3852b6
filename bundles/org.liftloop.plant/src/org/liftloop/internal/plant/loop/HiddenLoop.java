/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.loop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.plant.Dice;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.LoopControl;
import org.liftloop.model.LoopLimits;
import org.liftloop.plant.fault.LoopSensor;
import org.liftloop.plant.spec.HydraulicSpec;
import org.liftloop.plant.spec.LoopDriveSpec;
import org.liftloop.plant.spec.LoopSensorSpec;
import org.liftloop.plant.spec.LoopSensorSpec.Channel;
import org.liftloop.plant.spec.LoopSpec;
import org.liftloop.plant.spec.SurroundingsSpec;
import org.liftloop.thermal.exchanger.FilmConductance;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.PowerFilm;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.hydraulic.PumpCurve;
import org.liftloop.thermal.hydraulic.PumpPoint;
import org.liftloop.thermal.hydraulic.ThreeWayValve;
import org.liftloop.thermal.loop.LoopFlow;
import org.liftloop.thermal.loop.Segment;
import org.liftloop.thermal.loop.Segment.Wall;
import org.liftloop.thermal.loop.SegmentedLoop;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.simulate.LoadProfile;

/** Draws one loop around what the model says; used once. The ranges are listed at PlantLoops. */
public final class HiddenLoop {

	private static final int PIPES = 3;
	private static final int HEATED = 3;
	private static final int COOLED = 4;
	/** Of the heated side's capacity, in metal. */
	private static final double WALL_PART = 0.35;
	/** Metal over coolant at the load, K. */
	private static final double WALL_EXCESS_K = 8;
	private static final double STANDARD_GRAVITY_M_S2 = 9.80665;
	/** Head and efficiency of a pump of which the model knows nothing. */
	private static final double USUAL_HEAD_M = 15;
	private static final double USUAL_EFFICIENCY = 0.5;
	/** Shape of its curves: flow, head and power over those of the rated point. */
	private static final double[][] USUAL_CURVE = { { 0, 1.2, 0.55 }, { 0.6, 1.12, 0.8 }, { 1, 1, 1 }, { 1.4, 0.76, 1.15 } };
	private static final double DAY_S = 86_400;

	private final CoolingLoop model;
	private final long seed;
	private final Dice dice;

	/**
	 * @param model loop of the model
	 * @param seed  draws what is hidden
	 */
	public HiddenLoop(CoolingLoop model, long seed) {
		this.model = model;
		this.seed = 31 * seed + String.valueOf(model.getName()).hashCode();
		dice = new Dice(this.seed, -2);
	}

	/**
	 * @return the loop as it truly is
	 * @throws RefusedException naming what is missing or wrong
	 */
	public LoopSpec make() throws RefusedException {
		MappedLoop mapped = MappedLoop.of(model);
		Double loadW = model.getHeatLoadW();
		LoopControl control = model.getControl();
		Double setpointK = control == null ? null : control.getSetpointK();
		if (loadW == null || !(loadW > 0)) {
			throw refused("the heat load is not known.", "Enter it for the loop.", null);
		}
		if (control == null || setpointK == null) {
			throw refused("the setpoint of the hot temperature is not known.", "Enter it at its control.", null);
		}
		try {
			return make(mapped, loadW, control, setpointK);
		} catch (IllegalArgumentException e) {
			throw refused(String.valueOf(e.getMessage()), "Correct the loop.", e);
		}
	}

	private RefusedException refused(String problem, String remedy, @Nullable Throwable cause) {
		return new RefusedException("Cooling loop '" + model.getName() + "': " + problem, remedy, cause);
	}

	private LoopSpec make(MappedLoop mapped, double loadW, LoopControl control, double setpointK) {
		double cp = mapped.plan().cpJPerKgK();
		double ratedKgPerS = mapped.twoState().flowKgPerS() * dice.between(0.96, 1.04);
		double secondaryKgPerS = mapped.plan().secondary().flowKgPerS() * dice.between(0.95, 1.05);
		SecondaryStream stream = new SecondaryStream(secondaryKgPerS, mapped.plan().secondary().heatCapacityJPerKgK(),
				mapped.plan().secondary().inletK() + dice.between(-1, 1));
		HeatExchanger exchanger = new HeatExchanger(mapped.exchanger().arrangement(), surface(mapped),
				mapped.plan().initial().foulingM2KPerW());
		double ambientK = mapped.ambient().temperatureK() + dice.between(-1, 1);
		SegmentedLoop ring = new SegmentedLoop(segments(mapped, cp, ratedKgPerS, loadW), cp, new LoopFlow.Given(ratedKgPerS),
				exchanger, stream, new ThreeWayValve(0), ambientK);
		List<Double> heated = new ArrayList<>();
		for (int i = 0; i < ring.segments().size(); i++) {
			heated.add(i >= PIPES && i < PIPES + HEATED ? 1.0 / HEATED : 0);
		}
		double densityKgM3 = mapped.plan().fluid().at(stream.inletK()).densityKgM3();
		HydraulicSpec hydraulics = new HydraulicSpec(curve(mapped, densityKgM3), ratedKgPerS, densityKgM3);
		SurroundingsSpec surroundings = new SurroundingsSpec(load(loadW), secondaryKgPerS, stream.inletK(), dice.between(0.5, 1.5),
				ambientK, dice.between(1, 3), 0.2);
		return new LoopSpec(mapped.name(), ring, heated, PIPES - 1, hydraulics, drive(control, setpointK), surroundings,
				sensors(), seed);
	}

	private FilmConductance surface(MappedLoop mapped) {
		FilmConductance known = mapped.surface();
		RatedConductance rated = new RatedConductance(known.rated().cleanWPerK() * dice.between(0.94, 1.04),
				known.rated().areaM2());
		double primary = known.primaryPart() * dice.between(0.85, 1.15);
		double secondary = known.secondaryPart() * dice.between(0.85, 1.15);
		double both = Math.max(1, primary + secondary);
		return new FilmConductance(rated, primary / both, secondary / both, known.primaryKgPerS(), known.secondaryKgPerS());
	}

	/** From the suction of the pump over load and return pipe to the exchanger. */
	private List<Segment> segments(MappedLoop mapped, double cp, double ratedKgPerS, double loadW) {
		double hotJPerK = mapped.twoState().hotJPerK() * dice.between(0.85, 1.15);
		double coldJPerK = mapped.twoState().coldJPerK() * dice.between(0.85, 1.15);
		double lossWPerK = mapped.ambient().conductanceWPerK() * dice.between(0.7, 1.3) / (HEATED + PIPES);
		double hotKg = (1 - WALL_PART) * hotJPerK / cp / (HEATED + PIPES);
		double filmWPerK = loadW / HEATED / WALL_EXCESS_K;
		Wall wall = new Wall(WALL_PART * hotJPerK / HEATED, new PowerFilm(filmWPerK, ratedKgPerS, 0.8), 1);
		List<Segment> segments = new ArrayList<>();
		for (int i = 0; i < PIPES; i++) {
			segments.add(Segment.plain("supply " + (i + 1), 0.4 * coldJPerK / cp / PIPES));
		}
		for (int i = 0; i < HEATED; i++) {
			segments.add(new Segment("load " + (i + 1), hotKg, wall, 0, lossWPerK, false));
		}
		for (int i = 0; i < PIPES; i++) {
			segments.add(new Segment("return " + (i + 1), hotKg, null, 0, lossWPerK, false));
		}
		for (int i = 0; i < COOLED; i++) {
			segments.add(new Segment("exchanger " + (i + 1), 0.6 * coldJPerK / cp / COOLED, null, 0, 0, true));
		}
		return segments;
	}

	private PumpCurve curve(MappedLoop mapped, double densityKgM3) {
		double power = dice.between(0.96, 1.04);
		PumpCurve known = mapped.pump().curve();
		if (known != null) {
			return new PumpCurve(known.points().stream()
					.map(point -> new PumpPoint(point.flowM3PerS(), point.risePa(), power * point.powerW())).toList());
		}
		double ratedM3PerS = mapped.twoState().flowKgPerS() / densityKgM3;
		double ratedPa = densityKgM3 * STANDARD_GRAVITY_M_S2 * USUAL_HEAD_M;
		List<PumpPoint> points = new ArrayList<>();
		for (double[] part : USUAL_CURVE) {
			points.add(new PumpPoint(part[0] * ratedM3PerS, part[1] * ratedPa,
					power * part[2] * ratedM3PerS * ratedPa / USUAL_EFFICIENCY));
		}
		return new PumpCurve(points);
	}

	/** The model's load is what the loop is made for; it takes less, swings over the day, and has steps. */
	private LoadProfile load(double loadW) {
		double meanW = dice.between(0.65, 0.8) * loadW;
		double periodS = dice.between(3_000, 5_000);
		return new LoadProfile.Sum(List.of(new LoadProfile.Constant(meanW),
				new LoadProfile.Sine(0, dice.between(0.02, 0.06) * loadW, DAY_S),
				new LoadProfile.Pulse(0, dice.between(0.05, 0.12) * loadW, dice.between(600, 1_800), 0.4 * periodS, periodS)));
	}

	private LoopDriveSpec drive(LoopControl control, double setpointK) {
		LoopLimits limits = model.getLimits();
		double low = Math.min(setpointK, known(limits == null ? null : limits.getLowestSetpointK(), setpointK - 10));
		double high = Math.max(setpointK, known(limits == null ? null : limits.getHighestSetpointK(), setpointK + 10));
		double hotK = Math.max(high, known(limits == null ? null : limits.getHighestHotK(), setpointK + 15));
		double tripK = Math.max(hotK, known(limits == null ? null : limits.getTripHotK(), hotK + 5));
		double leastKgPerS = known(limits == null ? null : limits.getLowestFlowKgPerS(), 0);
		// The alarm lies below what the drive does at its lowest speed.
		return new LoopDriveSpec(setpointK, low, high, control.getProportionalBandK(), control.getIntegralTimeS(),
				control.getLowestSpeed(), control.getHighestSpeed(), dice.between(0.01, 0.03), dice.between(3, 8), hotK, tripK,
				0.8 * leastKgPerS);
	}

	private static double known(@Nullable Double value, double otherwise) {
		return value == null ? otherwise : value;
	}

	/** Pt100 of class A in thermowells, flow meters of 0.5 to 1 %, power meters of 1 %. */
	private LoopSensorSpec sensors() {
		Map<LoopSensor, Channel> channels = new EnumMap<>(LoopSensor.class);
		for (LoopSensor sensor : LoopSensor.values()) {
			channels.put(sensor, switch (sensor) {
				case HOT, COLD, SECONDARY_INLET, SECONDARY_OUTLET -> new Channel(dice.between(-0.15, 0.15),
						dice.between(-0.002, 0.002), 0.05, 0.01, dice.between(3, 8), 200, 700);
				case AMBIENT -> new Channel(dice.between(-0.5, 0.5), 0, 0.1, 0.1, 60, 200, 400);
				case FLOW, SECONDARY_FLOW -> new Channel(dice.between(-0.01, 0.01), dice.between(-1e-4, 1e-4), 0.005, 0, 1, 0,
						1e6);
				case HEAT_LOAD, PUMP_POWER -> new Channel(dice.between(-0.01, 0.01), 0, 0.005, 0, 0, 0, 1e9);
				case PUMP_SPEED -> new Channel(0, 0, 0, 1e-4, 0, 0, 2);
				case BYPASS -> new Channel(0, 0, 0, 1e-3, 0, 0, 1);
			});
		}
		return new LoopSensorSpec(channels);
	}
}
