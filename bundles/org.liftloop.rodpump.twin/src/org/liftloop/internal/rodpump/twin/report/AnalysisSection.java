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

import java.util.List;
import java.util.Set;

import org.liftloop.charts.Palette;
import org.liftloop.charts.SvgRenderer;
import org.liftloop.charts.XyChartModel;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.quality.QualityMeasure;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.twin.AssumedValue;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.report.AnalysisCharts;
import org.liftloop.rodpump.twin.report.AnalysisResult;
import org.liftloop.rodpump.twin.report.DampingText;
import org.liftloop.rodpump.twin.report.ResultLabels;

/** One analysis in the HTML report. */
public final class AnalysisSection {

	private static final Set<String> NUMERIC_TAPER_COLUMNS = Set.of("Length", "Service factor", "Min. load",
			"Max. load", "Min. stress", "Max. stress", "Allowable stress", "Goodman loading");
	private static final int CHART_WIDTH = 620;
	private static final int CHART_HEIGHT = 420;

	private final HtmlWriter html;
	private final QuantityFormat format;
	/** Reasons of the analysis being written, by number. */
	private List<String> numbered = List.of();
	private String anchorOfSection = "";

	/**
	 * @param html   where to write
	 * @param format unit system and number form
	 */
	public AnalysisSection(HtmlWriter html, QuantityFormat format) {
		this.html = html;
		this.format = format;
	}

	/**
	 * @param analysis what to write
	 * @param anchor   id of the section
	 */
	public void write(CardAnalysis analysis, String anchor) {
		Diagnosis diagnosis = analysis.diagnosis();
		numbered = ResultLabels.reasons(analysis);
		anchorOfSection = anchor;
		html.begin("section", "id", anchor);
		html.element("h2", analysis.well().name() + " \u2013 " + analysis.card().name());
		html.begin("p").text("Status: ");
		status(analysis.status());
		html.text(" \u00B7 " + format.format(Quantity.PUMPING_SPEED, diagnosis.surfaceCard().strokesPerMinute())).end();
		list("What weakens the card", diagnosis.reasons());
		html.begin("div", "class", "charts");
		chart("Surface card as given, downhole card computed from it",
				AnalysisCharts.cards(analysis, format.system()));
		chart("Modified Goodman diagram, one point for each taper",
				AnalysisCharts.goodman(analysis, format.system()));
		if (analysis.equipment().torque() != null || analysis.equipment().bestTorque() != null) {
			chart("Net gearbox torque over the crank", AnalysisCharts.torque(analysis, format.system()));
		}
		html.end();
		results(analysis);
		tapers(diagnosis);
		numberedReasons();
		quality(analysis);
		list("The rod string", analysis.rodStringNotes());
		list("The well", analysis.well().problems());
		list("The card as it was read", analysis.cardNotes());
		assumptions(analysis.assumptions());
		provenance(analysis);
		html.end();
	}

	private void chart(String caption, XyChartModel model) {
		html.begin("figure").picture(
				SvgRenderer.renderAdaptive(model, Palette.LIGHT, Palette.DARK, CHART_WIDTH, CHART_HEIGHT));
		html.element("figcaption", caption).end();
	}

	private void results(CardAnalysis analysis) {
		html.element("h3", "Results");
		html.begin("table");
		header(Set.of("Value"), "Result", "Value", "Status", "Reasons");
		html.begin("tbody");
		for (AnalysisResult result : ResultLabels.results(analysis)) {
			html.begin("tr").element("th", result.label(), "scope", "row");
			html.element("td", result.value(format), "class", "number");
			html.begin("td");
			status(result.estimate().status());
			html.end();
			reasons(result.estimate().reasons());
			html.end();
		}
		html.end().end();
	}

	private void tapers(Diagnosis diagnosis) {
		html.element("h3", "Rods");
		html.begin("table");
		header(NUMERIC_TAPER_COLUMNS, "Taper", "Length", "Service factor", "Min. load", "Max. load", "Min. stress",
				"Max. stress", "Allowable stress", "Goodman loading", "Status", "Reasons");
		html.begin("tbody");
		for (TaperResult result : diagnosis.tapers()) {
			RodTaper taper = result.taper();
			html.begin("tr").element("th", AnalysisCharts.taperName(result, format.system()), "scope", "row");
			number(Quantity.LENGTH, taper.lengthM());
			number(Quantity.NUMBER, taper.serviceFactor());
			number(Quantity.FORCE, result.minimumLoadN());
			number(Quantity.FORCE, result.maximumLoadN());
			number(Quantity.STRESS, result.goodman().minStressPa());
			number(Quantity.STRESS, result.goodman().maxStressPa());
			number(Quantity.STRESS, result.goodman().allowableStressPa());
			String side = result.goodman().isInside() ? " (inside)" : " (outside)";
			String loading = format.format(Quantity.FRACTION, result.goodman().loadingFraction());
			html.element("td", result.goodman().status() == Status.NOT_DETERMINABLE ? loading : loading + side, "class",
					"number");
			html.begin("td");
			status(result.goodman().status());
			html.end();
			reasons(result.goodman().reasons());
			html.end();
		}
		html.end().end();
	}

	private void quality(CardAnalysis analysis) {
		html.element("h3", "Signal quality").begin("table");
		header(Set.of("Value", "Limit", "Score"), "Measure", "Value", "Limit", "Score", "What it says");
		html.begin("tbody");
		for (QualityMeasure measure : analysis.confidence().measures()) {
			html.begin("tr").element("th", ResultLabels.label(measure.measure()), "scope", "row");
			html.element("td", ResultLabels.value(measure, format), "class", "number");
			html.element("td", ResultLabels.limit(measure, format), "class", "number");
			html.element("td", measure.isJudged() ? format.number(Quantity.NUMBER, measure.score()) : "", "class",
					"number");
			html.element("td", measure.reason(), "class", "wrap").end();
		}
		html.end().end();
	}

	private void assumptions(List<AssumedValue> assumptions) {
		if (assumptions.isEmpty()) {
			return;
		}
		html.element("h3", "Assumed").begin("table");
		header(Set.of(), "What", "Why");
		html.begin("tbody");
		for (AssumedValue assumed : assumptions) {
			html.begin("tr").element("th", assumed.subject(), "scope", "row").element("td", assumed.reason()).end();
		}
		html.end().end();
	}

	private void provenance(CardAnalysis analysis) {
		html.element("h3", "Provenance").begin("table").begin("tbody");
		row("Well from", analysis.well().origin());
		row("Card from", analysis.card().origin());
		row("Method", analysis.algorithm() + ", version " + analysis.algorithmVersion());
		row("Harmonics", Integer.toString(analysis.diagnosis().harmonics()));
		row("Damping", DampingText.of(analysis, format));
		row("Fluid density", format.format(Quantity.DENSITY, analysis.well().input().fluidDensityKgM3()));
		row("Plunger diameter", format.format(Quantity.DIAMETER, analysis.well().input().plungerDiameterM()));
		row("Input SHA-256", analysis.inputSha256());
		html.end().end();
	}

	private void row(String name, String value) {
		html.begin("tr").element("th", name, "scope", "row")
				.element("td", value.isBlank() ? "not stated" : value, "class", "wrap").end();
	}

	/** Column heads; those of numbers stand above their numbers. */
	private void header(Set<String> ofNumbers, String... names) {
		html.begin("thead").begin("tr");
		for (String name : names) {
			html.element("th", name, "scope", "col", "class", ofNumbers.contains(name) ? "number" : "");
		}
		html.end().end();
	}

	private void number(Quantity quantity, double value) {
		html.element("td", format.format(quantity, value), "class", "number");
	}

	private void status(Status status) {
		html.element("span", ResultLabels.label(status), "class", "status " + switch (status) {
			case OK -> "ok";
			case UNCERTAIN -> "uncertain";
			case NOT_DETERMINABLE -> "none";
		});
	}

	/** References to the reasons listed below the tables: most of them weaken many results. */
	private void reasons(List<String> reasons) {
		html.begin("td", "class", "reasons");
		for (String reason : reasons) {
			int number = numbered.indexOf(reason) + 1;
			html.element("a", "[" + number + "]", "href", "#" + reasonAnchor(number), "title", reason).text(" ");
		}
		html.end();
	}

	private void numberedReasons() {
		if (numbered.isEmpty()) {
			return;
		}
		html.element("h3", "Reasons").begin("ol");
		for (int i = 0; i < numbered.size(); i++) {
			html.element("li", numbered.get(i), "id", reasonAnchor(i + 1));
		}
		html.end();
	}

	private String reasonAnchor(int number) {
		return anchorOfSection + "-reason-" + number;
	}

	private void list(String heading, List<String> items) {
		if (items.isEmpty()) {
			return;
		}
		html.element("h3", heading).begin("ul");
		items.forEach(item -> html.element("li", item));
		html.end();
	}
}
