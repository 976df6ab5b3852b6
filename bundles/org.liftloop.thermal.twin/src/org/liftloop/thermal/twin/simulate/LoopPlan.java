/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.thermal.exchanger.HeatExchange;
import org.liftloop.internal.thermal.twin.file.JsonFile;
import org.liftloop.internal.thermal.twin.file.PlanReader;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.hydraulic.Circuit;
import org.liftloop.thermal.hydraulic.PumpSpeed;
import org.liftloop.thermal.hydraulic.ThreeWayValve;
import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.loop.LoopFlow;
import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.Segment;
import org.liftloop.thermal.loop.SegmentedLoop;
import org.liftloop.thermal.loop.TwoStateLoop;

/**
 * What a loop is made of, apart from the inputs that change while it runs.
 *
 * @param name       name
 * @param fluid      coolant
 * @param cpJPerKgK  its heat capacity, taken as constant, J/(kg K)
 * @param exchanger  heat exchanger, clean
 * @param secondary  secondary stream as it starts
 * @param ambient    loss to the surroundings as it starts
 * @param form       form of the equations
 * @param initial    inputs at the start
 */
public record LoopPlan(String name, Fluid fluid, double cpJPerKgK, HeatExchanger exchanger, SecondaryStream secondary,
		Ambient ambient, Form form, LoopInputs initial) {

	/** Form of the equations. */
	public sealed interface Form {
		// The two records below.
	}

	/**
	 * A heated and a cooled side, both well mixed.
	 *
	 * @param hotJPerK   heat capacity of the heated side, J/K
	 * @param coldJPerK  heat capacity of the cooled side, J/K
	 * @param flowKgPerS rated flow, kg/s
	 */
	public record TwoState(double hotJPerK, double coldJPerK, double flowKgPerS) implements Form {
	}

	/**
	 * A ring of segments. The heat load is spread evenly over the heated ones, the loss evenly over those that are not
	 * cooled.
	 *
	 * @param segments   segments in the direction of flow, without load and loss
	 * @param heated     which of them are heated
	 * @param flowKgPerS rated flow, kg/s, if nothing else sets it
	 * @param circuit    circuit with its pump, which then sets the flow, or null
	 */
	public record Ring(List<Segment> segments, List<Boolean> heated, double flowKgPerS,
			@Nullable Circuit circuit) implements Form {

		/** Copies the lists. */
		public Ring {
			segments = List.copyOf(segments);
			heated = List.copyOf(heated);
		}

		private List<Segment> loaded(LoopInputs inputs) {
			long heaters = heated.stream().filter(Boolean::booleanValue).count();
			long losing = segments.stream().filter(s -> !s.cooled()).count();
			List<Segment> loaded = new ArrayList<>();
			for (int i = 0; i < segments.size(); i++) {
				Segment s = segments.get(i);
				loaded.add(new Segment(s.name(), s.fluidKg(), s.wall(),
						heated.get(i).booleanValue() ? inputs.heatLoadW() / heaters : 0,
						s.cooled() ? 0 : inputs.lossWPerK() / losing, s.cooled()));
			}
			return loaded;
		}
	}

	/**
	 * @param file file of a loop, JSON
	 * @return the loop
	 * @throws LoopFileException if it cannot be read or is none, naming line and field
	 */
	public static LoopPlan read(Path file) throws LoopFileException {
		return PlanReader.parse(JsonFile.text(file));
	}

	/**
	 * @param inputs what acts on the loop
	 * @return its equations
	 * @throws IllegalArgumentException if an input is out of its range
	 */
	public LoopModel model(LoopInputs inputs) {
		HeatExchanger dirty = exchanger.withFouling(inputs.foulingM2KPerW());
		SecondaryStream stream = new SecondaryStream(inputs.secondaryFlowKgPerS(), secondary.heatCapacityJPerKgK(),
				inputs.secondaryInletK());
		return switch (form) {
			case TwoState two -> new TwoStateLoop(two.hotJPerK(), two.coldJPerK(), two.flowKgPerS() * inputs.pump(), cpJPerKgK,
					inputs.heatLoadW(), dirty, stream, new Ambient(inputs.lossWPerK(), ambient.temperatureK()));
			case Ring ring -> new SegmentedLoop(ring.loaded(inputs), cpJPerKgK, flow(ring, inputs.pump()), dirty, stream,
					new ThreeWayValve(inputs.bypass()), ambient.temperatureK());
		};
	}

	private static LoopFlow flow(Ring ring, double pump) {
		Circuit circuit = ring.circuit();
		return circuit == null ? new LoopFlow.Given(ring.flowKgPerS() * pump)
				: new LoopFlow.Driven(circuit, new PumpSpeed.Steady(pump));
	}

	/**
	 * @param timeS  time, s
	 * @param inputs what acts on the loop then
	 * @param state  its states then
	 * @return what a person would read at the loop
	 */
	public LoopReading reading(double timeS, LoopInputs inputs, double[] state) {
		return switch (model(inputs)) {
			case TwoStateLoop two -> reading(timeS, state[0], state[1], two.flowKgPerS(), two.exchange(state), two, state);
			case SegmentedLoop ring -> reading(timeS, state[entry(ring)], state[exit(ring)], ring.flowKgPerS(timeS, state),
					ring.exchange(timeS, state), ring, state);
			default -> throw new IllegalStateException("an unknown form");
		};
	}

	private static LoopReading reading(double timeS, double hotK, double coldK, double flowKgPerS, HeatExchange exchange,
			LoopModel model, double[] state) {
		return new LoopReading(timeS, hotK, coldK, exchange.secondaryOutletK(), flowKgPerS, model.heat(timeS, state));
	}

	/** The segment before the exchanger. */
	private static int entry(SegmentedLoop ring) {
		int size = ring.segments().size();
		for (int i = 0; i < size; i++) {
			if (ring.segments().get(i).cooled() && !ring.segments().get((i - 1 + size) % size).cooled()) {
				return (i - 1 + size) % size;
			}
		}
		return 0;
	}

	/** The last segment of the exchanger. */
	private static int exit(SegmentedLoop ring) {
		int size = ring.segments().size();
		for (int i = 0; i < size; i++) {
			if (ring.segments().get(i).cooled() && !ring.segments().get((i + 1) % size).cooled()) {
				return i;
			}
		}
		return size - 1;
	}
}
