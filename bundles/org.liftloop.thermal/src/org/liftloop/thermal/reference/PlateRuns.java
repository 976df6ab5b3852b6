/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.liftloop.thermal.plate.PlateFit;
import org.liftloop.thermal.plate.PlateModel;
import org.liftloop.thermal.plate.PlateRecord;
import org.liftloop.thermal.plate.PlateSide;
import org.liftloop.thermal.plate.PlateWatch;

/**
 * Measured runs of a plate exchanger. The model and the limit of its watch come from the runs of January and February alone;
 * the runs of June are those to be judged.
 *
 * @param model  model of the fault-free exchanger
 * @param limitK fall of the outlet that is no chance any more, K
 */
public record PlateRuns(PlateModel model, double limitK) {

	/**
	 * A side when it begins to be blamed.
	 *
	 * @param side   side
	 * @param sinceS time in the run, s
	 */
	public record Blame(PlateSide side, double sinceS) {
	}

	/** Runs of January and February. */
	public static final List<String> WINTER = List.of("01_23_13_44", "01_23_16_47", "01_23_18_18", "02_13_20_29", "02_14_01_05",
			"02_14_07_25", "02_14_12_14", "02_14_17_45", "02_15_07_54", "02_17_17_50", "02_18_10_04", "02_18_12_07");
	/** Runs of June without a fault. */
	public static final List<String> NORMAL = List.of("06_10_20_48", "06_11_10_08", "06_11_17_30");
	/** Runs of June with a fault. */
	public static final List<String> FAULT = List.of("06_09_18_07", "06_10_12_19");
	/** Limit over the largest fall in winter. */
	private static final double MARGIN = 1.5;
	/** Records of an unchanged valve after which the outlet rests. */
	private static final int REST = 50;

	/** @return the model and the limit of the winter's runs */
	public static PlateRuns ofWinter() {
		List<List<PlateRecord>> runs = WINTER.stream().map(name -> records("winter", name)).toList();
		PlateModel model = PlateFit.fit(runs);
		return new PlateRuns(model, MARGIN * runs.stream().mapToDouble(run -> largestFallK(model, run)).max().orElseThrow());
	}

	/**
	 * @param kind "winter", "normal" or "fault"
	 * @param name name of a run
	 * @return its records
	 */
	public static List<PlateRecord> records(String kind, String name) {
		ReferenceTable table = ReferenceTable.of("phe/" + kind + "_" + name + ".csv");
		return table.rows().stream().map(row -> new PlateRecord(table.number(row, "time_s"), table.number(row, "valve"),
				table.number(row, "reservoir_C"), table.number(row, "outlet_C"))).toList();
	}

	/**
	 * Adapts the temperature of the cold side to the first half-hour, then runs on valve and reservoir alone.
	 *
	 * @param run whole records
	 * @return root mean square error of the outlet after that half-hour, K
	 */
	public double freeRunRmseK(List<PlateRecord> run) {
		int adapted = (int) (PlateWatch.ADAPTATION_S / PlateRecord.STEP_S);
		double coldSideC = PlateFit.coldSideC(model, run.subList(0, adapted));
		double[] outlet = model.run(run, coldSideC, 0);
		return Math.sqrt(IntStream.range(adapted, outlet.length)
				.mapToDouble(i -> Math.pow(outlet[i] - run.get(i).outletC(), 2)).average().orElseThrow());
	}

	/**
	 * No run on valve and reservoir can come closer than the outlet comes to itself at the same inputs.
	 *
	 * @param run whole records of a staircase of the valve, in which each step comes again
	 * @return standard deviation of the outlet at the ends of the steps about the mean of those of the same valve, K
	 */
	public static double repeatabilityK(List<PlateRecord> run) {
		Map<Long, List<Double>> ends = new TreeMap<>();
		for (int i = REST; i < run.size(); i++) {
			double valve = run.get(i).valve();
			boolean isLast = i + 1 == run.size() || run.get(i + 1).valve() != valve;
			if (isLast && run.subList(i - REST, i).stream().allMatch(record -> record.valve() == valve)) {
				ends.computeIfAbsent(Long.valueOf(Math.round(100 * valve)), key -> new ArrayList<>())
						.add(Double.valueOf(run.get(i).outletC()));
			}
		}
		double squares = 0;
		int freedom = 0;
		for (List<Double> outlets : ends.values()) {
			double mean = outlets.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
			squares += outlets.stream().mapToDouble(outlet -> (outlet - mean) * (outlet - mean)).sum();
			freedom += outlets.size() - 1;
		}
		return Math.sqrt(squares / freedom);
	}

	/**
	 * @param run records
	 * @return each side whenever the watch begins to blame it
	 */
	public List<Blame> blames(List<PlateRecord> run) {
		PlateWatch watch = new PlateWatch(model, limitK);
		List<Blame> blames = new ArrayList<>();
		PlateSide before = PlateSide.NONE;
		for (PlateRecord record : run) {
			PlateSide side = watch.update(record);
			if (side != before && side != PlateSide.NONE) {
				blames.add(new Blame(side, record.timeS()));
			}
			before = side;
		}
		return blames;
	}

	/**
	 * @param model model
	 * @param run   fault-free records
	 * @return largest fall that a watch sees in them after its adaptation, K
	 */
	public static double largestFallK(PlateModel model, List<PlateRecord> run) {
		PlateWatch watch = new PlateWatch(model, Double.MAX_VALUE);
		double largest = 0;
		for (PlateRecord record : run) {
			watch.update(record);
			largest = watch.isAdapting(record) ? largest : Math.max(largest, watch.fallK());
		}
		return largest;
	}
}
