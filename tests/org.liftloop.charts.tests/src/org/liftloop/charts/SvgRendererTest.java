/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SvgRendererTest {

	private static final String HOSTILE = "</title><script>alert(1)</script>\" onload=\"x\u0000\u0007 & \uD83D\uDE00";

	private static XyChartModel cards() {
		int n = 60;
		double[] position = new double[n];
		double[] load = new double[n];
		for (int i = 0; i < n; i++) {
			double angle = 2 * Math.PI * i / n;
			position[i] = 1 - Math.cos(angle);
			load[i] = 40_000 + 20_000 * Math.sin(angle);
		}
		return CardChartModel.builder("Well", AxisUnit.ONE, AxisUnit.ONE).surfaceCard(position, load)
				.buoyantRodWeight(36_000).mark("PPRL", 1, 60_000, ColorRole.SURFACE_CARD).footnote("A note.").build();
	}

	private static Element parse(String svg) throws ParserConfigurationException, SAXException, IOException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
	}

	private static List<Element> all(Element root, String name) {
		NodeList nodes = root.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
		List<Element> found = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add((Element) nodes.item(i));
		}
		return found;
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	@Test
	void isOneSvgElementWithTitleDescriptionAxesAndLegend() throws Exception {
		Element root = parse(SvgRenderer.render(cards(), Palette.LIGHT, 600, 400));
		List<String> texts = all(root, "text").stream().map(Element::getTextContent).toList();
		assertAll(() -> assertEquals("svg", root.getLocalName()),
				() -> assertEquals("Well", all(root, "title").get(0).getTextContent()),
				() -> assertEquals(ChartDescription.of(cards()), all(root, "desc").get(0).getTextContent()),
				() -> assertTrue(texts.containsAll(
						List.of("Well", "Position", "Load", "Surface card", "Buoyant rod weight", "PPRL", "A note.")),
						texts.toString()));
	}

	/** Titles, labels and footnotes hold text of files and users; in a report they stand inside an HTML page. */
	@Test
	void hostileTextStaysText() throws Exception {
		XySeries series = new XySeries("s", HOSTILE, ColorRole.SERIES_1, LineStyle.SOLID, MarkerStyle.CIRCLE,
				new double[] { 0, 1 }, new double[] { 0, 1 }, false);
		XyChartModel model = XyChartModel.builder(HOSTILE).xAxis(HOSTILE, HOSTILE).yAxis(HOSTILE, "").add(series)
				.point(0.5, 0.5, HOSTILE, ColorRole.OUTSIDE, MarkerStyle.CROSS)
				.line(ReferenceLine.Orientation.VERTICAL, 0.2, HOSTILE, ColorRole.REFERENCE).footnote(HOSTILE).build();
		String svg = SvgRenderer.render(model, Palette.DARK, 1200, 800);
		Element root = parse(svg);
		assertAll(() -> assertFalse(svg.contains("<script")), () -> assertEquals(0, all(root, "script").size()),
				() -> assertFalse(root.hasAttribute("onload")), () -> assertFalse(svg.contains("href")),
				() -> assertTrue(all(root, "title").get(0).getTextContent().endsWith("\uFFFD\uFFFD & \uD83D\uDE00")));
	}

	@ParameterizedTest
	@CsvSource({ "200, 150", "250, 180", "1200, 700", "16384, 16384" })
	void theExtremesOfTheDataLieWithinThePlotAndTheLegendBelowIt(int width, int height) throws Exception {
		Element root = parse(SvgRenderer.render(cards(), Palette.LIGHT, width, height));
		Element plot = all(root, "svg").get(0);
		double plotWidth = number(plot, "width");
		double plotHeight = number(plot, "height");
		double left = Double.POSITIVE_INFINITY;
		double right = 0;
		double top = Double.POSITIVE_INFINITY;
		double bottom = 0;
		for (String point : all(plot, "polygon").get(0).getAttribute("points").split(" ")) {
			double x = Double.parseDouble(point.split(",")[0]);
			double y = Double.parseDouble(point.split(",")[1]);
			left = Math.min(left, x);
			right = Math.max(right, x);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y);
		}
		assertTrue(left > 0 && right < plotWidth && top > 0 && bottom < plotHeight,
				left + ".." + right + " of " + plotWidth + ", " + top + ".." + bottom + " of " + plotHeight);
		assertTrue(right - left > 0.8 * plotWidth && bottom - top > 0.6 * plotHeight, "the data are not large");
		Element legend = all(root, "text").stream().filter(t -> t.getTextContent().equals("Surface card")).findFirst()
				.orElseThrow();
		assertTrue(number(legend, "y") > number(plot, "y") + plotHeight, "the legend covers data");
		assertTrue(number(legend, "y") < height && number(plot, "y") + plotHeight < height, "out of the picture");
	}

	@Test
	void rolesGetTheColoursOfThePalette() throws Exception {
		for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
			Element root = parse(SvgRenderer.render(cards(), palette, 600, 400));
			assertEquals(palette.color(ColorRole.SURFACE_CARD).hex(), all(root, "polygon").get(0).getAttribute("stroke"));
			assertEquals(palette.color(ColorRole.BACKGROUND).hex(), all(root, "rect").get(0).getAttribute("fill"));
		}
	}

	@Test
	void theAdaptivePictureCarriesBothPalettes() throws Exception {
		String svg = SvgRenderer.renderAdaptive(cards(), Palette.LIGHT, Palette.DARK, 600, 400);
		Element root = parse(svg);
		Element card = all(root, "polygon").get(0);
		String style = all(root, "style").get(0).getTextContent();
		assertAll(() -> assertEquals(Palette.LIGHT.color(ColorRole.SURFACE_CARD).hex(), card.getAttribute("stroke")),
				() -> assertTrue(style.startsWith("@media (prefers-color-scheme: dark)"), style),
				() -> assertTrue(style.contains("." + card.getAttribute("class") + "{stroke:"
						+ Palette.DARK.color(ColorRole.SURFACE_CARD).hex() + "}"), style));
	}

	@Test
	void severalPicturesFitInOnePageBecauseNoneUsesAnId() {
		assertFalse(SvgRenderer.renderAdaptive(cards(), Palette.LIGHT, Palette.DARK, 600, 400).contains(" id="));
	}

	@Test
	void anEmptyChartShowsItsReasonAndNoNumbers() throws Exception {
		XyChartModel empty = CardChartModel.builder("Well", AxisUnit.ONE, AxisUnit.ONE)
				.noDataReason("No data: no card yet.").build();
		List<String> texts = all(parse(SvgRenderer.render(empty, Palette.LIGHT, 600, 400)), "text").stream()
				.map(Element::getTextContent).toList();
		assertEquals(List.of("Well", "No data: no card yet.", "Position", "Load"), texts);
	}

	@Test
	void aMillionPointsMakeASmallPicture() {
		double[] x = new double[1_000_000];
		double[] y = new double[1_000_000];
		for (int i = 0; i < x.length; i++) {
			x[i] = i;
			y[i] = Math.sin(i * 1e-3) + (i == 777_777 ? 10 : 0);
		}
		XyChartModel model = XyChartModel.builder("Trend").add(new XySeries("t", "Trend", ColorRole.SERIES_1,
				LineStyle.SOLID, MarkerStyle.NONE, x, y, false)).build();
		int length = SvgRenderer.render(model, Palette.LIGHT, 800, 400).length();
		assertTrue(length < 120_000, length + " characters");
	}

	/** Drawn once, looked at, and kept: any change of the picture must be looked at again. */
	@Test
	void theGoldenPictureIsUnchanged() throws Exception {
		XyChartModel model = GoodmanChartModel.builder("Golden", AxisUnit.ONE).grade("D", 400, 0.9)
				.taper("1 in", 30, 60, 0.5, true).taper("3/4 in", 20, 120, 1.25, false).build();
		String golden;
		try (InputStream in = SvgRendererTest.class.getResourceAsStream("/testdata/goodman.svg")) {
			assertNotNull(in, "testdata/goodman.svg is missing");
			golden = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
		// one element per line, so that a difference names its element
		assertEquals(golden.lines().toList(),
				SvgRenderer.render(model, Palette.LIGHT, 400, 300).replace("><", ">\n<").lines().toList());
	}

	@ParameterizedTest
	@CsvSource({ "199, 150", "200, 149", "16385, 400", "400, 16385", "-1, -1" })
	void refusesASizeThatLeavesNoRoomOrExhaustsMemory(int width, int height) {
		XyChartModel model = cards();
		assertThrows(IllegalArgumentException.class, () -> SvgRenderer.render(model, Palette.LIGHT, width, height));
		assertThrows(IllegalArgumentException.class,
				() -> SvgRenderer.renderAdaptive(model, Palette.LIGHT, Palette.DARK, width, height));
	}
}
