/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liftloop.internal.thermal.Argument;
import org.liftloop.thermal.exchanger.HeatExchange;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.hydraulic.ThreeWayValve;
import org.liftloop.thermal.loop.Segment.Wall;

/**
 * A loop as a ring of well mixed segments: m_i cp dT_i/dt = m cp (T_upstream - T_i) + heat. It shows the delay and the
 * spread of a real loop, walls that store, and, with a {@link LoopFlow.Driven driven} flow, the coast-down of a pump into
 * natural circulation. The heat exchanger sees the coolant that enters its first segment, and its heat is spread evenly
 * over its segments. The states are the temperatures of the coolant, then of the walls there are.
 *
 * @param segments            segments in the direction of flow; those of the heat exchanger side by side
 * @param heatCapacityJPerKgK heat capacity of the coolant, the same everywhere, J/(kg K); above 0, at most 2e4
 * @param flow                what sets the flow
 * @param exchanger           heat exchanger
 * @param secondary           secondary stream
 * @param bypass              three-way valve before the exchanger
 * @param ambientK            temperature around the loop, K; 100 to 1,000
 */
public record SegmentedLoop(List<Segment> segments, double heatCapacityJPerKgK, LoopFlow flow, HeatExchanger exchanger,
		SecondaryStream secondary, ThreeWayValve bypass, double ambientK) implements LoopModel {

	/** Checks ranges and order. */
	public SegmentedLoop {
		segments = List.copyOf(segments);
		Argument.positive("heatCapacityJPerKgK", heatCapacityJPerKgK, 2e4);
		Argument.inRange("ambientK", ambientK, 100, 1_000);
		if (segments.size() < 2) {
			throw new IllegalArgumentException("a loop of " + segments.size() + " segments; enter at least two");
		}
		int ends = 0;
		for (int i = 0; i < segments.size(); i++) {
			ends += segments.get(i).cooled() != segments.get((i + 1) % segments.size()).cooled() ? 1 : 0;
		}
		if (ends > 2 || segments.stream().allMatch(Segment::cooled)) {
			throw new IllegalArgumentException("the segments of the heat exchanger are not side by side, or are all there are;"
					+ " put them together and leave one that is heated");
		}
	}

	/**
	 * @param newFlow what sets the flow
	 * @return the loop with that flow
	 */
	public SegmentedLoop withFlow(LoopFlow newFlow) {
		return new SegmentedLoop(segments, heatCapacityJPerKgK, newFlow, exchanger, secondary, bypass, ambientK);
	}

	/**
	 * @param newExchanger heat exchanger
	 * @return the loop with that exchanger
	 */
	public SegmentedLoop withExchanger(HeatExchanger newExchanger) {
		return new SegmentedLoop(segments, heatCapacityJPerKgK, flow, newExchanger, secondary, bypass, ambientK);
	}

	/**
	 * @param newSecondary secondary stream
	 * @return the loop with that stream
	 */
	public SegmentedLoop withSecondary(SecondaryStream newSecondary) {
		return new SegmentedLoop(segments, heatCapacityJPerKgK, flow, exchanger, newSecondary, bypass, ambientK);
	}

	/**
	 * @param newBypass three-way valve
	 * @return the loop with that valve
	 */
	public SegmentedLoop withBypass(ThreeWayValve newBypass) {
		return new SegmentedLoop(segments, heatCapacityJPerKgK, flow, exchanger, secondary, newBypass, ambientK);
	}

	/**
	 * @param newSegments segments
	 * @return the loop with these segments
	 */
	public SegmentedLoop withSegments(List<Segment> newSegments) {
		return new SegmentedLoop(newSegments, heatCapacityJPerKgK, flow, exchanger, secondary, bypass, ambientK);
	}

	@Override
	public List<String> stateNames() {
		List<String> names = new ArrayList<>(segments.stream().map(Segment::name).toList());
		segments.stream().filter(s -> s.wall() != null).forEach(s -> names.add(s.name() + " wall"));
		return names;
	}

	/**
	 * @param timeS time, s
	 * @param state states
	 * @return mass flow, kg/s
	 */
	public double flowKgPerS(double timeS, double[] state) {
		return flow.flowKgPerS(timeS, Arrays.copyOf(state, segments.size()));
	}

	/**
	 * @param timeS time, s
	 * @param state states
	 * @return what the heat exchanger does; of an exchanger without flow if no segment belongs to it
	 */
	public HeatExchange exchange(double timeS, double[] state) {
		return exchangeAt(flowKgPerS(timeS, state), state);
	}

	private HeatExchange exchangeAt(double flowKgPerS, double[] state) {
		int size = segments.size();
		int direction = flowKgPerS < 0 ? -1 : 1;
		for (int i = 0; i < size; i++) {
			int upstream = (i - direction + size) % size;
			if (segments.get(i).cooled() && !segments.get(upstream).cooled()) {
				return exchanger.exchange(bypass.throughKgPerS(Math.abs(flowKgPerS)), heatCapacityJPerKgK, state[upstream],
						secondary);
			}
		}
		return new HeatExchange(0, 0, 0, state[0], secondary.inletK());
	}

	/** At least 1, to divide by. */
	private int cooledSegments() {
		int count = 0;
		for (Segment segment : segments) {
			count += segment.cooled() ? 1 : 0;
		}
		return Math.max(1, count);
	}

	@Override
	public void rates(double timeS, double[] state, double[] rates) {
		ratesAndHeat(timeS, state, rates);
	}

	@Override
	public HeatFlows ratesAndHeat(double timeS, double[] state, double[] rates) {
		double flowKgPerS = flowKgPerS(timeS, state);
		HeatExchange exchange = exchangeAt(flowKgPerS, state);
		rates(flowKgPerS, exchange.heatW() / cooledSegments(), state, rates);
		return heat(exchange, state);
	}

	private void rates(double flowKgPerS, double perCooledW, double[] state, double[] rates) {
		int size = segments.size();
		int direction = flowKgPerS < 0 ? -1 : 1;
		double carriedWPerK = Math.abs(flowKgPerS) * heatCapacityJPerKgK;
		int wallIndex = size;
		for (int i = 0; i < size; i++) {
			Segment segment = segments.get(i);
			double heatW = carriedWPerK * (state[(i - direction + size) % size] - state[i]);
			if (segment.cooled()) {
				heatW -= perCooledW;
			}
			Wall wall = segment.wall();
			if (wall == null) {
				heatW += segment.heatLoadW() - segment.ambientWPerK() * (state[i] - ambientK);
			} else {
				double toCoolantW = wall.film().coefficientWPerM2K(flowKgPerS, state[i]) * wall.areaM2()
						* (state[wallIndex] - state[i]);
				heatW += toCoolantW;
				rates[wallIndex] = (segment.heatLoadW() - segment.ambientWPerK() * (state[wallIndex] - ambientK) - toCoolantW)
						/ wall.capacityJPerK();
				wallIndex++;
			}
			rates[i] = heatW / (segment.fluidKg() * heatCapacityJPerKgK);
		}
	}

	@Override
	public double storedEnergyJ(double[] state) {
		double sum = 0;
		int wallIndex = segments.size();
		for (int i = 0; i < segments.size(); i++) {
			sum += segments.get(i).fluidKg() * heatCapacityJPerKgK * state[i];
			Wall wall = segments.get(i).wall();
			if (wall != null) {
				sum += wall.capacityJPerK() * state[wallIndex++];
			}
		}
		return sum;
	}

	@Override
	public HeatFlows heat(double timeS, double[] state) {
		return heat(exchange(timeS, state), state);
	}

	/** The rejected heat is counted where it arrives: in the secondary stream. */
	private HeatFlows heat(HeatExchange exchange, double[] state) {
		double loadW = 0;
		double lossW = 0;
		int wallIndex = segments.size();
		for (int i = 0; i < segments.size(); i++) {
			Segment segment = segments.get(i);
			loadW += segment.heatLoadW();
			double outsideK = segment.wall() == null ? state[i] : state[wallIndex++];
			lossW += segment.ambientWPerK() * (outsideK - ambientK);
		}
		double risingK = exchange.secondaryOutletK() - secondary.inletK();
		return new HeatFlows(loadW, secondary.flowKgPerS() * secondary.heatCapacityJPerKgK() * risingK, lossW);
	}
}
