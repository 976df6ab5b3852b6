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

import java.util.Locale;

import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.thermal.loop.EnergyBalance;

/** A simulation as text, table and pictures. */
public final class SimulationReport {

	private SimulationReport() {
	}

	/**
	 * @param simulation simulation
	 * @return what a person wants to know of it, in lines
	 */
	public static String text(LoopSimulation simulation) {
		StringBuilder text = new StringBuilder();
		text.append(simulation.loop()).append(": ").append(simulation.scenario()).append('\n');
		LoopReading first = simulation.readings().get(0);
		LoopReading last = simulation.readings().get(simulation.readings().size() - 1);
		line(text, "%-30s %14s %14s  %s", "", "start", "end", "unit");
		for (LoopQuantity quantity : LoopQuantity.values()) {
			line(text, "%-30s %14.3f %14.3f  %s", quantity.label(), Double.valueOf(quantity.of(first)),
					Double.valueOf(quantity.of(last)), quantity.unit());
		}
		EnergyBalance balance = simulation.balance();
		line(text, "Energy balance: %.0f J stored, %.0f J passed the boundary, error %.1e of it.",
				Double.valueOf(balance.storedJ()), Double.valueOf(balance.grossJ()), Double.valueOf(balance.relativeError()));
		if (simulation.settledS().isPresent()) {
			line(text, "Settling: the hot temperature stays within %.1f K of its last value from %.0f s on.",
					Double.valueOf(LoopSimulation.SETTLED_K), Double.valueOf(simulation.settledS().getAsDouble()));
		} else {
			line(text, "Settling: the hot temperature still moves at the end.");
		}
		simulation.warnings().forEach(warning -> line(text, "Warning: %s", warning));
		simulation.outcomes().forEach(outcome -> text.append(expectation(outcome)).append('\n'));
		return text.toString();
	}

	private static String expectation(Expectation.Outcome outcome) {
		Expectation expected = outcome.expectation();
		return String.format(Locale.ROOT, "%s  %s %s from %.0f to %.0f s: %s", outcome.met() ? "pass" : "FAIL",
				expected.quantity().label(), bounds(expected), Double.valueOf(expected.fromS()), Double.valueOf(expected.untilS()),
				Double.isNaN(outcome.lowest()) ? "no output in this span"
						: String.format(Locale.ROOT, "was %.4g to %.4g %s", Double.valueOf(outcome.lowest()),
								Double.valueOf(outcome.highest()), expected.quantity().unit()));
	}

	private static String bounds(Expectation expected) {
		String unit = expected.quantity().unit();
		if (Double.isInfinite(expected.atMost())) {
			return String.format(Locale.ROOT, "at least %.4g %s", Double.valueOf(expected.atLeast()), unit);
		}
		if (Double.isInfinite(expected.atLeast())) {
			return String.format(Locale.ROOT, "at most %.4g %s", Double.valueOf(expected.atMost()), unit);
		}
		return String.format(Locale.ROOT, "between %.4g and %.4g %s", Double.valueOf(expected.atLeast()),
				Double.valueOf(expected.atMost()), unit);
	}

	private static void line(StringBuilder text, String format, Object... values) {
		text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
	}

	/**
	 * @param simulation simulation
	 * @return its readings as comma-separated values with a heading
	 */
	public static String csv(LoopSimulation simulation) {
		StringBuilder csv = new StringBuilder("time_s");
		for (LoopQuantity quantity : LoopQuantity.values()) {
			csv.append(',').append(quantity.column());
		}
		csv.append('\n');
		for (LoopReading reading : simulation.readings()) {
			csv.append(String.format(Locale.ROOT, "%.6g", Double.valueOf(reading.timeS())));
			for (LoopQuantity quantity : LoopQuantity.values()) {
				csv.append(String.format(Locale.ROOT, ",%.6f", Double.valueOf(quantity.of(reading))));
			}
			csv.append('\n');
		}
		return csv.toString();
	}

	/**
	 * @param simulation simulation
	 * @return the temperatures over time
	 */
	public static XyChartModel temperatures(LoopSimulation simulation) {
		return XyChartModel.builder(title(simulation)).xAxis("Time", "s").yAxis("Temperature", "\u00b0C")
				.add(series(simulation, LoopQuantity.HOT, ColorRole.SERIES_2))
				.add(series(simulation, LoopQuantity.COLD, ColorRole.SERIES_1))
				.add(series(simulation, LoopQuantity.SECONDARY_OUTLET, ColorRole.SERIES_3)).build();
	}

	/**
	 * @param simulation simulation
	 * @return the heats over time
	 */
	public static XyChartModel heats(LoopSimulation simulation) {
		return XyChartModel.builder(title(simulation)).xAxis("Time", "s").yAxis("Heat", "W")
				.add(series(simulation, LoopQuantity.LOAD, ColorRole.SERIES_2))
				.add(series(simulation, LoopQuantity.REJECTED, ColorRole.SERIES_1))
				.add(series(simulation, LoopQuantity.LOSS, ColorRole.SERIES_3)).build();
	}

	private static String title(LoopSimulation simulation) {
		return simulation.loop() + " \u2013 " + simulation.scenario();
	}

	private static XySeries series(LoopSimulation simulation, LoopQuantity quantity, ColorRole role) {
		double[] times = simulation.readings().stream().mapToDouble(LoopReading::timeS).toArray();
		double[] values = simulation.readings().stream().mapToDouble(quantity::of).toArray();
		String label = quantity.label().substring(0, 1).toUpperCase(Locale.ROOT) + quantity.label().substring(1);
		return new XySeries(quantity.column(), label, role, LineStyle.SOLID, MarkerStyle.NONE, times, values, false);
	}
}
