/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.predict.FreeEnd;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.Wells;
import org.liftloop.rodpump.unit.UnitKinematics;

/** What a card does not tell has a reason in place of a number, in every form of the report. */
class RefusalsInReportsTest {

	/** Something that spoils the card of a sound well. */
	private interface Spoil {
		void apply(Well well) throws OperationException;
	}

	static Stream<Arguments> refusals() {
		return Stream.of(Arguments.of("noise", (Spoil) RefusalsInReportsTest::noise, Quantity.FILLAGE, "noise"),
				Arguments.of("open card", (Spoil) RefusalsInReportsTest::open, Quantity.FILLAGE, "open"),
				Arguments.of("parted rods", (Spoil) RefusalsInReportsTest::part, Quantity.FILLAGE, "parted"),
				Arguments.of("impossible loads", (Spoil) RefusalsInReportsTest::lift, Quantity.GOODMAN_LOADING,
						"Impossible load"),
				Arguments.of("negative intake pressure", (Spoil) RefusalsInReportsTest::emptyTubing,
						Quantity.PUMP_INTAKE_PRESSURE, "intake pressure would be negative"));
	}

	private static void noise(Well well) {
		Random random = new Random(4);
		SurfaceCard card = Wells.card(well);
		card.setLoadN(DoubleArray.of(Arrays.stream(card.getLoadN().toArray())
				.map(load -> load + 15_000 * random.nextGaussian()).toArray()));
	}

	/** The end of the down-stroke was not exported. */
	private static void open(Well well) {
		SurfaceCard card = Wells.card(well);
		int kept = card.getLoadN().size() * 9 / 10;
		card.setLoadN(DoubleArray.of(Arrays.copyOf(card.getLoadN().toArray(), kept)));
		card.setPositionM(DoubleArray.of(Arrays.copyOf(card.getPositionM().toArray(), kept)));
	}

	private static void part(Well well) throws OperationException {
		MappedWell mapped = MappedWell.of(well);
		DiagnosisInput input = mapped.input();
		UnitKinematics unit = input.unit();
		if (unit == null) {
			throw new AssertionError("the demo well has a unit");
		}
		PredictionInput whole = new PredictionInput(input.string(), unit, 8.5, input.dampingRatio(),
				input.fluidDensityKgM3(), input.plungerDiameterM(), 1e7, 0);
		PredictedCard parted = Predictor.DEFAULT.predict(whole.partedAt(0.4 * input.string().lengthM()), new FreeEnd(),
				() -> false);
		SurfaceCard card = Wells.card(well);
		card.setPositionM(DoubleArray.of(parted.surfaceCard().positionM()));
		card.setLoadN(DoubleArray.of(parted.surfaceCard().loadN()));
	}

	/** The load cell's zero is off by more than the rods weigh. */
	private static void lift(Well well) {
		SurfaceCard card = Wells.card(well);
		card.setLoadN(DoubleArray
				.of(Arrays.stream(card.getLoadN().toArray()).map(load -> load + 40_000).toArray()));
	}

	/** Nothing above the plunger but light oil and no pressure: less than the card lifts. */
	private static void emptyTubing(Well well) {
		well.getFluids().setTubingHeadPressurePa(0.0);
		well.getFluids().setOilDensityKgM3(700.0);
		well.getFluids().setWaterCut(0.0);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refusals")
	void refusalHasItsReasonInTextJsonAndHtml(String name, Spoil spoil, Quantity quantity, String reason)
			throws OperationException {
		Well well = Wells.demo("Demo 1");
		spoil.apply(well);
		CardAnalysis analysis = Wells.analysis(well);
		List<String> reasons = analysis.diagnosis().estimate(quantity).reasons();
		assertEquals(Status.NOT_DETERMINABLE, analysis.diagnosis().estimate(quantity).status(),
				() -> analysis.diagnosis().estimate(quantity).toString());
		String said = reasons.stream().filter(each -> each.contains(reason)).findFirst()
				.orElseThrow(() -> new AssertionError(reasons.toString()));

		ReportContext context = new ReportContext("Liftloop", Instant.EPOCH, UnitSystem.US_FIELD);
		JsonObject estimate = estimate(JsonReport.one(new AnalysisOutcome.Analysed(analysis), context), quantity);
		assertTrue(estimate.get("value").isJsonNull(), estimate.toString());
		assertEquals("NOT_DETERMINABLE", estimate.get("status").getAsString());
		assertTrue(estimate.getAsJsonArray("reasons").toString().contains(reason), estimate.toString());

		String label = ResultLabels.result(analysis, quantity).label();
		String text = TextReport.of(analysis, QuantityFormat.forScreen(UnitSystem.US_FIELD, Locale.ENGLISH));
		String line = text.lines().filter(each -> each.startsWith(label)).findFirst().orElseThrow();
		assertTrue(line.matches(Pattern.quote(label) + " +\u2013 +not determinable +\\[[0-9].*"), line);
		assertTrue(text.contains(said), text);
		assertTrue(HtmlReport.of("Report", List.of(new AnalysisOutcome.Analysed(analysis)), context)
				.contains(said.replace("'", "&#39;")), said);
	}

	private static JsonObject estimate(String json, Quantity quantity) {
		for (JsonElement each : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("estimates")) {
			if (each.getAsJsonObject().get("id").getAsString().equals(quantity.id())) {
				return each.getAsJsonObject();
			}
		}
		throw new AssertionError(quantity.id() + " is missing");
	}
}
