/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The help leads somewhere: every topic, link and context, and no page lies where nobody finds it. */
class HelpTest {

	private static final Path DOC = BundleManifest.root().resolve("bundles/org.liftloop.doc");

	private static Document parse(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		DocumentBuilder builder = factory.newDocumentBuilder();
		return builder.parse(file.toFile());
	}

	private static List<String> attributes(Document document, String element, String attribute) {
		NodeList nodes = document.getElementsByTagName(element);
		List<String> values = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			String value = ((Element) nodes.item(i)).getAttribute(attribute);
			if (!value.isEmpty()) {
				values.add(value);
			}
		}
		return values;
	}

	private static void assertLeads(Path folder, String href) throws Exception {
		String[] parts = href.split("#", 2);
		Path page = folder.resolve(parts[0]);
		assertTrue(Files.isRegularFile(page), href);
		if (parts.length > 1) {
			assertTrue(Files.readString(page).contains("id=\"" + parts[1] + "\""), href);
		}
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.list(DOC.resolve("html"))) {
			return files.filter(file -> file.toString().endsWith(".html")).toList();
		}
	}

	@Test
	void everyTopicLeadsToAPageAndEveryPageHasATopic() throws Exception {
		Document toc = parse(DOC.resolve("toc.xml"));
		List<String> topics = attributes(toc, "topic", "href");
		for (String topic : topics) {
			assertLeads(DOC, topic);
		}
		Set<String> found = topics.stream().map(topic -> topic.split("#")[0]).collect(Collectors.toCollection(TreeSet::new));
		Set<String> present = pages().stream().map(page -> "html/" + page.getFileName())
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(present, found);
	}

	@Test
	void everyPageIsWellFormedAndItsLinksResolve() throws Exception {
		for (Path page : pages()) {
			Document document = parse(page);
			List<String> links = new ArrayList<>(attributes(document, "a", "href"));
			links.addAll(attributes(document, "link", "href"));
			for (String link : links) {
				assertLeads(DOC.resolve("html"), link);
			}
		}
	}

	@Test
	void everyContextOfTheWindowHasAnExplanation() throws Exception {
		assertExplained("rodpump.ui", "rodpump/ui/HelpContexts", "contexts.xml");
		assertExplained("opcua.ui", "opcua/ui/ConnectionPage", "contexts-opcua.xml");
		assertExplained("plant.ui", "plant/ui/FaultDialog", "contexts-plant.xml");
		assertExplained("thermal.ui", "thermal/ui/HelpContexts", "contexts-thermal.xml");
	}

	private static void assertExplained(String room, String source, String file) throws Exception {
		Path contexts = BundleManifest.root()
				.resolve("bundles/org.liftloop." + room + "/src/org/liftloop/internal/" + source + ".java");
		Matcher matcher = Pattern.compile('"' + Pattern.quote("org.liftloop." + room + '.') + "(\\w+)\"")
				.matcher(Files.readString(contexts));
		Set<String> used = new TreeSet<>();
		while (matcher.find()) {
			used.add(matcher.group(1));
		}
		Document explained = parse(DOC.resolve(file));
		assertEquals(used, new TreeSet<>(attributes(explained, "context", "id")));
		for (String href : attributes(explained, "topic", "href")) {
			assertLeads(DOC, href);
		}
	}

	@Test
	void everyViewOfLiveFieldsAndTheirDialogHaveAnExplanation() throws Exception {
		Path sources = BundleManifest.root().resolve("bundles/org.liftloop.ui/src");
		Pattern id = Pattern.compile("(?:ID|HELP) = \"org\\.liftloop\\.ui\\.(\\w+)\"");
		Set<String> used = new TreeSet<>();
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				String text = Files.readString(file);
				Matcher matcher = id.matcher(text);
				if (text.contains("extends LiveViewPart") || file.endsWith("StartLiveDialog.java")) {
					assertTrue(matcher.find(), file.toString());
					used.add(matcher.group(1));
				}
			}
		}
		Document explained = parse(DOC.resolve("contexts-ui.xml"));
		assertEquals(used, new TreeSet<>(attributes(explained, "context", "id")));
		for (String href : attributes(explained, "topic", "href")) {
			assertLeads(DOC, href);
		}
	}
}
