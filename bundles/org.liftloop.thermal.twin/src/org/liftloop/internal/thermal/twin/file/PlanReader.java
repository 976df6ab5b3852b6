/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.twin.file;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Unit;
import org.liftloop.model.Coolant;
import org.liftloop.thermal.exchanger.FlowArrangement;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.PowerFilm;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.exchanger.ShellAndTube;
import org.liftloop.thermal.exchanger.SinglePass;
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.hydraulic.Circuit;
import org.liftloop.thermal.hydraulic.PipeResistance;
import org.liftloop.thermal.hydraulic.PumpCurve;
import org.liftloop.thermal.hydraulic.PumpPoint;
import org.liftloop.thermal.hydraulic.Section;
import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.loop.Segment;
import org.liftloop.thermal.twin.Coolants;
import org.liftloop.thermal.twin.simulate.LoopFileException;
import org.liftloop.thermal.twin.simulate.LoopInputs;
import org.liftloop.thermal.twin.simulate.LoopPlan;

/** Makes a loop of the fields of a file. */
public final class PlanReader {

	private static final double COLDEST_C = -100;
	private static final double HOTTEST_C = 600;
	private static final double MOST_W = 1e9;
	private static final double MOST_FLOW_KG_S = 1e5;
	private static final int MOST_SEGMENTS = 500;
	private static final double WATER_CP = 4_180;

	private final JsonFields file;

	private PlanReader(JsonFields file) {
		this.file = file;
	}

	/**
	 * @param text JSON text
	 * @return the loop
	 * @throws LoopFileException if it is none
	 */
	public static LoopPlan parse(String text) throws LoopFileException {
		JsonFields file = JsonFile.parse(text);
		try {
			return new PlanReader(file).read();
		} catch (IllegalArgumentException e) {
			throw file.refused(e);
		}
	}

	private LoopPlan read() throws LoopFileException {
		String name = file.text("name");
		JsonFields coolant = file.object("coolant");
		Fluid fluid = fluid(coolant);
		double cpJPerKgK = heatCapacity(coolant, fluid);
		coolant.end();
		double heatLoadW = file.number("heatLoadW", -MOST_W, MOST_W);
		HeatExchanger exchanger = exchanger(file.object("exchanger"));
		SecondaryStream secondary = secondary(file.object("secondary"));
		Ambient ambient = file.has("ambient") ? ambient(file.object("ambient")) : Ambient.NONE;
		LoopPlan.Form form = file.has("segments") ? ring(fluid) : twoState();
		file.end();
		LoopPlan plan = new LoopPlan(name, fluid, cpJPerKgK, exchanger.withFouling(0), secondary, ambient, form,
				new LoopInputs(heatLoadW, exchanger.foulingM2KPerW(), 1, secondary.flowKgPerS(), secondary.inletK(),
						ambient.conductanceWPerK(), 0));
		plan.model(plan.initial());
		return plan;
	}

	/** Only what the coolant needs is read: a field too many is refused. */
	private static Fluid fluid(JsonFields fields) throws LoopFileException {
		Coolant coolant = fields.constant("fluid", Coolant.class);
		boolean isGlycol = coolant == Coolant.ETHYLENE_GLYCOL || coolant == Coolant.PROPYLENE_GLYCOL;
		return Coolants.fluid(coolant, isGlycol ? fields.number("massPercent", 20, 60) / 100 : 0,
				coolant == Coolant.WATER ? 1e5 * fields.number("pressureBar", 0.1, 50, 1.01325) : 0);
	}

	private static double heatCapacity(JsonFields coolant, Fluid fluid) throws LoopFileException {
		double meanK = celsius(coolant, "meanC");
		try {
			return fluid.at(meanK).heatCapacityJPerKgK();
		} catch (IllegalArgumentException e) {
			throw coolant.refused("meanC", e.getMessage() + ".", "Enter the mean temperature of the coolant in the loop.");
		}
	}

	private static HeatExchanger exchanger(JsonFields fields) throws LoopFileException {
		FlowArrangement arrangement = fields.has("shells") ? new ShellAndTube((int) fields.number("shells", 1, 20))
				: fields.constant("arrangement", SinglePass.class);
		HeatExchanger exchanger = new HeatExchanger(arrangement,
				new RatedConductance(fields.number("conductanceWPerK", 0, MOST_W), fields.number("areaM2", 1e-6, 1e6)),
				fields.number("foulingM2KPerW", 0, 0.1, 0));
		fields.end();
		return exchanger;
	}

	private static SecondaryStream secondary(JsonFields fields) throws LoopFileException {
		SecondaryStream secondary = new SecondaryStream(fields.number("flowKgPerS", 0, MOST_FLOW_KG_S),
				fields.number("heatCapacityJPerKgK", 1, 2e4, WATER_CP), celsius(fields, "inletC"));
		fields.end();
		return secondary;
	}

	private static Ambient ambient(JsonFields fields) throws LoopFileException {
		Ambient ambient = new Ambient(fields.number("conductanceWPerK", 0, MOST_W), celsius(fields, "temperatureC"));
		fields.end();
		return ambient;
	}

	private LoopPlan.TwoState twoState() throws LoopFileException {
		return new LoopPlan.TwoState(file.number("hotCapacityJPerK", 1, 1e12), file.number("coldCapacityJPerK", 1, 1e12),
				file.number("flowKgPerS", 0, MOST_FLOW_KG_S));
	}

	private LoopPlan.Ring ring(Fluid fluid) throws LoopFileException {
		List<Segment> segments = new ArrayList<>();
		List<Boolean> heated = new ArrayList<>();
		List<Section> sections = new ArrayList<>();
		boolean pumped = file.has("pump");
		for (JsonFields fields : file.objects("segments")) {
			int count = (int) fields.number("count", 1, MOST_SEGMENTS, 1);
			String name = fields.text("name");
			double fluidKg = fields.number("fluidKg", 1e-6, 1e9) / count;
			boolean isHeated = fields.flag("heated");
			boolean cooled = fields.flag("cooled");
			Segment.Wall wall = fields.has("wall") ? wall(fields.object("wall"), count) : null;
			Section section = pumped ? section(fields, count) : null;
			fields.end();
			for (int i = 1; i <= count; i++) {
				segments.add(new Segment(count == 1 ? name : name + " " + i, fluidKg, wall, 0, 0, cooled));
				heated.add(Boolean.valueOf(isHeated));
				if (section != null) {
					sections.add(section);
				}
			}
		}
		check(segments, heated);
		if (pumped) {
			return new LoopPlan.Ring(segments, heated, 0, new Circuit(fluid, sections, pump(file.object("pump"))));
		}
		return new LoopPlan.Ring(segments, heated, file.number("flowKgPerS", 0, MOST_FLOW_KG_S), null);
	}

	private void check(List<Segment> segments, List<Boolean> heated) throws LoopFileException {
		if (segments.size() > MOST_SEGMENTS) {
			throw file.refused("segments", "There are " + segments.size() + " segments.",
					"Use at most " + MOST_SEGMENTS + ".");
		}
		if (!heated.contains(Boolean.TRUE)) {
			throw file.refused("segments", "No segment is heated.", "Set \"heated\": true in one.");
		}
		if (segments.stream().noneMatch(Segment::cooled)) {
			throw file.refused("segments", "No segment is cooled.", "Set \"cooled\": true in those of the heat exchanger.");
		}
	}

	private static Segment.Wall wall(JsonFields fields, int count) throws LoopFileException {
		Segment.Wall wall = new Segment.Wall(fields.number("capacityJPerK", 1e-6, 1e12) / count,
				new PowerFilm(fields.number("filmWPerM2K", 1e-6, 1e6), fields.number("ratedFlowKgPerS", 1e-9, MOST_FLOW_KG_S),
						fields.number("exponent", 0, 1, 0.8)),
				fields.number("areaM2", 1e-6, 1e6) / count);
		fields.end();
		return wall;
	}

	private static Section section(JsonFields fields, int count) throws LoopFileException {
		double diameterM = fields.number("diameterM", 1e-4, 10);
		return new Section(new PipeResistance(fields.number("lengthM", 0, 1e5) / count, diameterM,
				Math.PI / 4 * diameterM * diameterM, fields.number("roughnessM", 0, 0.01, 1e-5),
				fields.number("formLoss", 0, 1e6, 0) / count), fields.number("riseM", -1_000, 1_000, 0) / count);
	}

	private static @Nullable PumpCurve pump(JsonFields fields) throws LoopFileException {
		List<PumpPoint> points = new ArrayList<>();
		for (JsonFields point : fields.objects("points")) {
			points.add(new PumpPoint(point.number("flowM3PerH", 0, 3e5) / 3_600, 1e3 * point.number("riseKPa", 0, 1e6),
					point.number("powerW", 0, MOST_W, 0)));
			point.end();
		}
		fields.end();
		try {
			return new PumpCurve(points);
		} catch (IllegalArgumentException e) {
			throw fields.refused(e);
		}
	}

	/** A temperature in °C as K. */
	private static double celsius(JsonFields fields, String field) throws LoopFileException {
		return Unit.CELSIUS.toSi(fields.number(field, COLDEST_C, HOTTEST_C));
	}
}
