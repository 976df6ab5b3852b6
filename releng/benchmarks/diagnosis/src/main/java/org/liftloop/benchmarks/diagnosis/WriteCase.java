/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.diagnosis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.Diagnoser;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.string.RodTaper;

/** Writes the benchmark's well, cards and results as JSON, so that the NumPy side computes the same thing. */
public final class WriteCase {

	private static final int POINTS = 200;
	private static final int TAPERS = 4;
	private static final int HARMONICS = 15;

	private WriteCase() {
	}

	/**
	 * @param arguments the file to write
	 * @throws IOException if it cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Case well = Case.of(TAPERS, POINTS, HARMONICS);
		Diagnoser diagnoser = new Diagnoser();
		List<Diagnosis> results = well.cards().stream().map(c -> diagnoser.diagnose(well.input(), c)).toList();
		String json = "{\"harmonics\":" + HARMONICS + ",\n\"well\":" + well(well) + ",\n\"cards\":{\"positionM\":"
				+ list(well.cards(), c -> array(c.positionM())) + ",\n\"loadN\":"
				+ list(well.cards(), c -> array(c.loadN())) + "},\n\"results\":" + results(results) + "}\n";
		Files.writeString(Path.of(arguments[0]), json, StandardCharsets.UTF_8);
	}

	private static String well(Case well) {
		String tapers = list(well.input().string().tapers(), WriteCase::taper);
		return "{\"strokesPerMinute\":" + Case.STROKES_PER_MINUTE + ",\"dampingRatio\":" + well.input().dampingRatio()
				+ ",\"fluidDensityKgM3\":" + well.input().fluidDensityKgM3() + ",\"plungerDiameterM\":"
				+ well.input().plungerDiameterM() + ",\"tapers\":" + tapers + "}";
	}

	private static String taper(RodTaper taper) {
		return "{\"lengthM\":" + taper.lengthM() + ",\"diameterM\":" + taper.diameterM() + ",\"weightNPerM\":"
				+ taper.weightNPerM() + ",\"youngsModulusPa\":" + taper.youngsModulusPa()
				+ ",\"minimumTensileStrengthPa\":" + taper.grade().minimumTensileStrengthPa() + ",\"serviceFactor\":"
				+ taper.serviceFactor() + "}";
	}

	private static String results(List<Diagnosis> results) {
		return "{\"pumpPositionM\":" + list(results, d -> array(d.pumpCard().positionM())) + ",\n\"pumpLoadN\":"
				+ list(results, d -> array(d.pumpCard().loadN())) + ",\n\"goodman\":"
				+ list(results,
						d -> array(d.tapers().stream().mapToDouble(t -> t.goodman().loadingFraction()).toArray()))
				+ quantity("peakN", Quantity.PEAK_POLISHED_ROD_LOAD, results)
				+ quantity("minimumN", Quantity.MINIMUM_POLISHED_ROD_LOAD, results)
				+ quantity("strokeM", Quantity.POLISHED_ROD_STROKE, results)
				+ quantity("powerW", Quantity.POLISHED_ROD_POWER, results)
				+ quantity("pumpStrokeM", Quantity.PUMP_STROKE, results)
				+ quantity("fillage", Quantity.FILLAGE, results)
				+ quantity("fluidLoadN", Quantity.FLUID_LOAD, results)
				+ quantity("displacementM3PerS", Quantity.PUMP_DISPLACEMENT, results)
				+ quantity("netDisplacementM3PerS", Quantity.NET_PUMP_DISPLACEMENT, results) + "}";
	}

	private static String quantity(String name, Quantity quantity, List<Diagnosis> results) {
		return ",\n\"" + name + "\":" + list(results, d -> Double.toString(d.estimate(quantity).value()));
	}

	private static String array(double[] values) {
		return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(",", "[", "]"));
	}

	private static <T> String list(List<T> values, Function<T, String> text) {
		return values.stream().map(text).collect(Collectors.joining(",", "[", "]"));
	}
}
