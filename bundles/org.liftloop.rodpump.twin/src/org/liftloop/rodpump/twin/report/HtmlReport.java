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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.liftloop.core.units.QuantityFormat;
import org.liftloop.internal.rodpump.twin.report.AnalysisSection;
import org.liftloop.internal.rodpump.twin.report.HtmlWriter;
import org.liftloop.rodpump.twin.CardAnalysis;

/**
 * Analyses as one HTML page that needs nothing else: pictures are inline, there is no script and no link to the
 * outside. It follows the reader's preference for light or dark and prints one card a page.
 */
public final class HtmlReport {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);

	private HtmlReport() {
	}

	/**
	 * @param title    heading of the page
	 * @param outcomes analyses and refusals, in order
	 * @param context  who writes, when, in which units
	 * @return the page
	 */
	public static String of(String title, List<AnalysisOutcome> outcomes, ReportContext context) {
		QuantityFormat format = QuantityFormat.forScreen(context.system(), Locale.ENGLISH);
		HtmlWriter html = new HtmlWriter();
		html.begin("html", "lang", "en").begin("head").empty("meta", "charset", "UTF-8");
		html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		html.element("title", title).begin("style").picture(styleSheet()).end().end();
		html.begin("body").element("h1", title);
		html.element("p", context.program() + " \u00B7 " + TIME.format(context.created()) + " \u00B7 "
				+ context.system().label() + " units", "class", "quiet");
		if (outcomes.size() > 1) {
			overview(html, outcomes, format);
		}
		AnalysisSection section = new AnalysisSection(html, format);
		for (int i = 0; i < outcomes.size(); i++) {
			switch (outcomes.get(i)) {
				case AnalysisOutcome.Analysed(CardAnalysis analysis) -> section.write(analysis, anchor(i));
				case AnalysisOutcome.Refused refused -> refused(html, refused, anchor(i));
			}
		}
		return html.end().end().page();
	}

	private static void overview(HtmlWriter html, List<AnalysisOutcome> outcomes, QuantityFormat format) {
		html.begin("table").begin("thead").begin("tr");
		for (String heading : List.of("Well", "Card", "PPRL", "MPRL", "Fillage", "Goodman loading", "Status")) {
			boolean text = heading.equals("Well") || heading.equals("Card") || heading.equals("Status");
			html.element("th", heading, "scope", "col", "class", text ? "" : "number");
		}
		html.end().end().begin("tbody");
		for (int i = 0; i < outcomes.size(); i++) {
			AnalysisOutcome outcome = outcomes.get(i);
			html.begin("tr").element("th", outcome.wellName(), "scope", "row");
			html.begin("td").element("a", outcome.cardName(), "href", "#" + anchor(i)).end();
			if (outcome instanceof AnalysisOutcome.Analysed(CardAnalysis analysis)) {
				for (var quantity : List.of(org.liftloop.rodpump.diagnosis.Quantity.PEAK_POLISHED_ROD_LOAD,
						org.liftloop.rodpump.diagnosis.Quantity.MINIMUM_POLISHED_ROD_LOAD,
						org.liftloop.rodpump.diagnosis.Quantity.FILLAGE,
						org.liftloop.rodpump.diagnosis.Quantity.GOODMAN_LOADING)) {
					html.element("td", ResultLabels.result(analysis, quantity).value(format), "class", "number");
				}
				html.element("td", ResultLabels.label(analysis.status()));
			} else {
				html.element("td", "", "colspan", "4").element("td", "refused");
			}
			html.end();
		}
		html.end().end();
	}

	private static void refused(HtmlWriter html, AnalysisOutcome.Refused refused, String anchor) {
		html.begin("section", "id", anchor).element("h2", refused.wellName() + " \u2013 " + refused.cardName());
		html.begin("p").element("span", "refused", "class", "status none").end();
		html.element("p", refused.reason()).element("p", refused.remedy()).end();
	}

	private static String anchor(int index) {
		return "card-" + (index + 1);
	}

	private static String styleSheet() {
		try (InputStream in = AnalysisSection.class.getResourceAsStream("report.css")) {
			if (in == null) {
				throw new IllegalStateException("report.css is missing from the bundle");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
