/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.report;

import java.io.IOException;
import java.util.List;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.LoadSanity;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.diagnosis.ReferenceLoads;
import org.liftloop.rodpump.fatigue.GoodmanPoint;
import org.liftloop.rodpump.fatigue.StringCheck;
import org.liftloop.rodpump.fatigue.StringFinding;
import org.liftloop.rodpump.quality.CardDefect;
import org.liftloop.rodpump.quality.QualityMeasure;
import org.liftloop.rodpump.quality.SignalConfidence;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.string.TaperBuckling;
import org.liftloop.rodpump.torque.TorqueCurve;
import org.liftloop.rodpump.twin.AssumedValue;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.report.AnalysisOutcome;
import org.liftloop.rodpump.twin.report.AnalysisResult;
import org.liftloop.rodpump.twin.report.DampingText;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.ReportContext;
import org.liftloop.rodpump.twin.report.ResultLabels;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.wave.TaperDamping;

/** Writes one outcome as JSON; the keys are documented in {@link JsonReport}. */
public final class AnalysisJson {

	private final JsonWriter json;

	private AnalysisJson(JsonWriter json) {
		this.json = json;
	}

	/**
	 * @param json    where to write
	 * @param outcome what to write
	 * @param context who writes, when
	 * @throws IOException if writing fails
	 */
	public static void write(JsonWriter json, AnalysisOutcome outcome, ReportContext context) throws IOException {
		switch (outcome) {
			case AnalysisOutcome.Analysed(CardAnalysis analysis) -> new AnalysisJson(json).analysis(analysis, context);
			case AnalysisOutcome.Refused refused -> new AnalysisJson(json).refusal(refused);
		}
	}

	private void refusal(AnalysisOutcome.Refused refused) throws IOException {
		json.beginObject().name("schema").value("liftloop.refusal");
		json.name("schemaVersion").value(JsonReport.SCHEMA_VERSION);
		json.name("well").value(refused.wellName()).name("card").value(refused.cardName());
		json.name("reason").value(refused.reason()).name("remedy").value(refused.remedy()).endObject();
	}

	private void analysis(CardAnalysis analysis, ReportContext context) throws IOException {
		Diagnosis diagnosis = analysis.diagnosis();
		json.beginObject().name("schema").value("liftloop.cardAnalysis");
		json.name("schemaVersion").value(JsonReport.SCHEMA_VERSION);
		json.name("program").value(context.program()).name("created").value(context.created().toString());
		json.name("algorithm").beginObject().name("name").value(analysis.algorithm());
		json.name("version").value(analysis.algorithmVersion()).endObject();
		json.name("inputSha256").value(analysis.inputSha256());
		well(analysis);
		card(analysis.card(), diagnosis);
		json.name("status").value(analysis.status().name());
		texts("reasons", diagnosis.reasons());
		json.name("estimates").beginArray();
		for (AnalysisResult result : ResultLabels.results(analysis)) {
			estimate(result);
		}
		json.endArray().name("tapers").beginArray();
		for (TaperResult taper : diagnosis.tapers()) {
			taper(taper);
		}
		json.endArray();
		LoadSanity sanity = diagnosis.loadSanity();
		json.name("loadSanity").beginObject().name("possible").value(sanity.isSound());
		json.name("minimumAboveAirN").value(sanity.minimumAboveAirN());
		json.name("peakBelowBuoyantN").value(sanity.peakBelowBuoyantN()).endObject();
		quality(analysis.confidence());
		rodString(analysis.rodString());
		referenceLoads(diagnosis.referenceLoads());
		texts("problems", analysis.well().problems());
		texts("cardNotes", analysis.cardNotes());
		assumptions(analysis.assumptions());
		curve("surfaceCard", diagnosis.surfaceCard().positionM(), diagnosis.surfaceCard().loadN());
		torque("torque", analysis.equipment().torque());
		torque("bestTorque", analysis.equipment().bestTorque());
		curve("downholeCard", diagnosis.pumpCard().positionM(), diagnosis.pumpCard().loadN());
		json.endObject();
	}

	private void well(CardAnalysis analysis) throws IOException {
		MappedWell well = analysis.well();
		CatalogueUnit unit = well.catalogueUnit();
		json.name("well").beginObject().name("name").value(well.name()).name("origin").value(well.origin());
		json.name("pumpingUnit").value(unit == null ? null : unit.designation());
		json.name("plungerDiameterM").value(well.input().plungerDiameterM());
		json.name("fluidDensityKgM3").value(well.input().fluidDensityKgM3());
		json.name("dampingRatio").value(well.input().dampingRatio());
		json.name("damping").beginObject().name("model").value(DampingText.model(analysis));
		json.name("meanRatio").value(DampingText.meanRatio(analysis)).name("tapers").beginArray();
		for (TaperDamping taper : DampingText.tapers(analysis)) {
			json.beginObject().name("upPerS").value(taper.upPerS()).name("downPerS").value(taper.downPerS()).endObject();
		}
		json.endArray().endObject();
		json.name("targetFillage").value(well.targetFillage()).endObject();
	}

	private void card(CardSource card, Diagnosis diagnosis) throws IOException {
		json.name("card").beginObject().name("name").value(card.name()).name("origin").value(card.origin());
		json.name("strokesPerMinute").value(diagnosis.surfaceCard().strokesPerMinute());
		json.name("timing").value(card.timing().name()).name("points").value(card.points().size());
		json.name("harmonics").value(diagnosis.harmonics()).endObject();
	}

	private void estimate(AnalysisResult result) throws IOException {
		Estimate estimate = result.estimate();
		json.beginObject().name("id").value(estimate.id()).name("label").value(result.label());
		number("value", estimate.value());
		json.name("unit").value(estimate.unit()).name("status").value(estimate.status().name());
		texts("reasons", estimate.reasons());
		json.endObject();
	}

	private void taper(TaperResult result) throws IOException {
		RodTaper taper = result.taper();
		GoodmanPoint goodman = result.goodman();
		json.beginObject().name("index").value(result.index() + 1).name("lengthM").value(taper.lengthM());
		json.name("diameterM").value(taper.diameterM()).name("weightNPerM").value(taper.weightNPerM());
		json.name("youngsModulusPa").value(taper.youngsModulusPa()).name("grade").value(taper.grade().name());
		json.name("apiGrade").value(taper.grade().apiGrade());
		json.name("minimumTensileStrengthPa").value(taper.grade().minimumTensileStrengthPa());
		json.name("serviceFactor").value(taper.serviceFactor());
		json.name("minimumLoadN").value(result.minimumLoadN()).name("maximumLoadN").value(result.maximumLoadN());
		json.name("goodman").beginObject().name("minimumStressPa").value(goodman.minStressPa());
		json.name("maximumStressPa").value(goodman.maxStressPa());
		json.name("allowableStressPa").value(goodman.allowableStressPa());
		number("loadingFraction", goodman.loadingFraction());
		json.name("inside").value(goodman.isInside()).name("status").value(goodman.status().name());
		texts("reasons", goodman.reasons());
		json.endObject().endObject();
	}

	private void quality(SignalConfidence confidence) throws IOException {
		json.name("signalQuality").beginObject().name("confidence").value(confidence.value());
		json.name("defects").beginArray();
		for (CardDefect defect : confidence.defects()) {
			json.beginObject().name("kind").value(defect.kind().name());
			number("size", defect.size());
			json.name("unit").value(defect.kind().unit()).name("sentence").value(defect.sentence()).endObject();
		}
		json.endArray().name("measures").beginArray();
		for (QualityMeasure measure : confidence.measures()) {
			json.beginObject().name("id").value(measure.measure().id());
			json.name("label").value(ResultLabels.label(measure.measure()));
			number("value", measure.value());
			number("limit", measure.limit());
			json.name("unit").value(measure.measure().unit()).name("score").value(measure.score());
			json.name("judged").value(measure.isJudged()).name("reason").value(measure.reason()).endObject();
		}
		json.endArray().endObject();
	}

	private void rodString(StringCheck check) throws IOException {
		json.name("rodString").beginObject();
		number("loadingSpread", check.loadingSpread().value());
		json.name("findings").beginArray();
		for (StringFinding finding : check.findings()) {
			json.beginObject().name("kind").value(finding.kind().name()).name("taper").value(finding.taper() + 1);
			json.name("sentence").value(finding.sentence()).endObject();
		}
		json.endArray().name("buckling").beginArray();
		for (TaperBuckling taper : check.buckling()) {
			json.beginObject().name("taper").value(taper.index() + 1).name("state").value(taper.state().name());
			json.name("minimumLoadN").value(taper.minimumLoadN()).name("criticalLoadN").value(taper.criticalLoadN());
			json.name("compressedLengthM").value(taper.compressedLengthM()).endObject();
		}
		json.endArray().endObject();
	}

	private void referenceLoads(ReferenceLoads loads) throws IOException {
		json.name("referenceLoads").beginObject();
		number("rodWeightInAirN", loads.rodWeightInAirN());
		number("buoyantRodWeightN", loads.buoyantRodWeightN());
		number("maximumFluidLoadN", loads.maximumFluidLoadN().orElse(Double.NaN));
		number("fluidLevelLoadN", loads.fluidLevelLoadN().orElse(Double.NaN));
		number("upperFluidLoadLineN", loads.upperFluidLoadLineN().orElse(Double.NaN));
		number("lowerFluidLoadLineN", loads.lowerFluidLoadLineN().orElse(Double.NaN));
		json.endObject();
	}

	private void assumptions(List<AssumedValue> assumptions) throws IOException {
		json.name("assumptions").beginArray();
		for (AssumedValue assumed : assumptions) {
			json.beginObject().name("subject").value(assumed.subject());
			json.name("reason").value(assumed.reason()).endObject();
		}
		json.endArray();
	}

	/** Net torque at each point of the surface card, or null. */
	private void torque(String name, @Nullable TorqueCurve curve) throws IOException {
		json.name(name);
		if (curve == null) {
			json.nullValue();
			return;
		}
		json.beginObject();
		numbers("crankRad", curve.crankRad());
		numbers("torqueNm", curve.torqueNm());
		json.endObject();
	}

	private void curve(String name, double[] positionM, double[] loadN) throws IOException {
		json.name(name).beginObject();
		numbers("positionM", positionM);
		numbers("loadN", loadN);
		json.endObject();
	}

	/** A value that is not determinable is null. */
	private void number(String name, double value) throws IOException {
		json.name(name);
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.nullValue();
		}
	}

	/** Long arrays stand on one line. */
	private void numbers(String name, double[] values) throws IOException {
		json.name(name);
		FormattingStyle style = json.getFormattingStyle();
		json.setFormattingStyle(FormattingStyle.COMPACT);
		json.beginArray();
		for (double value : values) {
			json.value(value);
		}
		json.endArray();
		json.setFormattingStyle(style);
	}

	private void texts(String name, List<String> values) throws IOException {
		json.name(name).beginArray();
		for (String value : values) {
			json.value(value);
		}
		json.endArray();
	}
}
