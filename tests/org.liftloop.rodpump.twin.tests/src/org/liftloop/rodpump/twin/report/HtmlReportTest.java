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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.RodGrade;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.Wells;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

	private static final String HOSTILE = "<script>alert('x')</script>\"&\u0007";

	private static ReportContext context(UnitSystem system) {
		return new ReportContext("Liftloop 0.1.0", Instant.parse("2026-01-02T03:04:05Z"), system);
	}

	private static String report(Well well, UnitSystem system) throws OperationException {
		return HtmlReport.of(well.getName() + " report", List.of(new AnalysisOutcome.Analysed(Wells.analysis(well))),
				context(system));
	}

	/** The page is XML as well, so a parser finds every element that is not closed and every text not escaped. */
	private static Document parsed(String html) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		DocumentBuilder builder = factory.newDocumentBuilder();
		return builder.parse(new InputSource(new StringReader(html)));
	}

	@Test
	void thePageIsWellFormedAndHoldsPicturesAndTables() throws Exception {
		Well well = Wells.demo("Demo 2");
		Document page = parsed(report(well, UnitSystem.US_FIELD));
		assertEquals(3, page.getElementsByTagName("figure").getLength());
		assertTrue(page.getElementsByTagName("svg").getLength() >= 2);
		String text = page.getDocumentElement().getTextContent();
		for (AnalysisResult result : ResultLabels.results(Wells.analysis(well))) {
			assertTrue(text.contains(result.label()), result.label());
		}
		assertTrue(text.contains("3: 0.750\u00A0in, D"), "each taper has its row");
		assertTrue(text.contains("2026-01-02 03:04 UTC"));
		assertTrue(text.contains("Forward-modelled by Liftloop"), "the origin is told");
	}

	@Test
	void thePageNeedsNothingFromOutsideAndRunsNothing() throws Exception {
		String html = report(Wells.demo("Demo 1"), UnitSystem.METRIC);
		Document page = parsed(html);
		NodeList all = page.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			Element element = (Element) all.item(i);
			assertFalse(List.of("script", "link", "iframe", "object", "embed", "img").contains(element.getTagName()),
					element.getTagName());
			for (String attribute : List.of("src", "href", "xlink:href", "onclick", "onload")) {
				String value = element.getAttribute(attribute);
				assertTrue(value.isEmpty() || value.startsWith("#"), attribute + "=" + value);
			}
		}
		assertFalse(html.contains("url(") || html.contains("@import"), "the style sheet must not load anything");
		assertTrue(html.contains("prefers-color-scheme: dark"));
		assertTrue(html.contains("@media print"));
	}

	@Test
	void hostileNamesAreShownAsText() throws Exception {
		Well well = Wells.demo("Impossible load");
		well.setName(HOSTILE);
		well.setOrigin(HOSTILE);
		Wells.card(well).setName(HOSTILE);
		Wells.card(well).getNotes().add(HOSTILE);
		well.getAssumptions().get(0).setReason(HOSTILE);
		well.getRodString().getTapers().get(0).setGrade(RodGrade.CUSTOM);
		well.getRodString().getTapers().get(0).setCustomGradeName(HOSTILE);
		well.getRodString().getTapers().get(0).setMinimumTensileStrengthPa(8e8);
		Document page = parsed(report(well, UnitSystem.US_FIELD));
		assertEquals(0, page.getElementsByTagName("script").getLength());
		assertTrue(page.getDocumentElement().getTextContent().contains("<script>alert('x')</script>\"&?"));
	}

	@Test
	void reasonsAndAssumptionsAreTold() throws Exception {
		String text = parsed(report(Wells.demo("Impossible load"), UnitSystem.US_FIELD)).getDocumentElement()
				.getTextContent();
		assertTrue(text.contains("2,412 lb"));
		assertTrue(text.contains("uncertain"));
		assertTrue(text.contains("The rods' grade is not known; D is assumed."));
		String refused = parsed(report(Wells.demo("Serbia 11470"), UnitSystem.US_FIELD)).getDocumentElement()
				.getTextContent();
		assertTrue(refused.contains("not determinable"));
	}

	@Test
	void unitsAreThoseOfTheReader() throws OperationException {
		String us = report(Wells.demo("Demo 1"), UnitSystem.US_FIELD);
		String metric = report(Wells.demo("Demo 1"), UnitSystem.METRIC);
		assertTrue(us.contains("\u00A0psi") && !us.contains("\u00A0MPa"));
		assertTrue(metric.contains("\u00A0MPa") && !metric.contains("\u00A0psi"));
	}

	@Test
	void severalCardsHaveAnOverviewAndARefusalIsShown() throws Exception {
		AnalysisOutcome refused = AnalysisOutcome.Refused.of("W", "C",
				new RefusedException("It has no rods.", "Add them."));
		String html = HtmlReport.of("Field", List.of(new AnalysisOutcome.Analysed(Wells.analysis(Wells.demo("Demo 1"))),
				refused), context(UnitSystem.US_FIELD));
		Document page = parsed(html);
		assertEquals(2, page.getElementsByTagName("section").getLength());
		assertTrue(html.contains("href=\"#card-1\"") && html.contains("href=\"#card-2\""), "the overview leads to both");
		assertTrue(page.getDocumentElement().getTextContent().contains("It has no rods."));
		assertTrue(TextReport.overview(List.of(refused), QuantityFormat
				.forFile(UnitSystem.US_FIELD)).contains("refused"));
		assertTrue(JsonReport.several(List.of(refused), context(UnitSystem.US_FIELD)).contains("liftloop.refusal"));
	}
}
