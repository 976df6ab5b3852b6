/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.io;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.io.FieldFileException.Kind;

/**
 * Reads a file once without making anything of it, and refuses what EMF would follow, ignore or choke on: references
 * to other files, schema locations (from which EMF would load packages), a second value where one is allowed, stray
 * text, too much of anything, other roots and other versions.
 */
final class DocumentScan {

	static final String NOT_A_FIELD = "this is not a Liftloop field. Choose a file that Liftloop has saved.";

	/** The model is four objects deep; what is deeper is not of this model. */
	private static final int MAXIMUM_DEPTH = 16;

	private static final String NAMESPACE_BASE = "http://liftloop.org/model/";
	private static final String XMI_NAMESPACE = "http://www.omg.org/XMI";
	private static final Names NAMES = Names.ofModel();

	private final String fileName;
	private final XMLStreamReader reader;
	private final Deque<OpenElement> open = new ArrayDeque<>();
	private int elements;

	private DocumentScan(XMLStreamReader reader, String fileName) {
		this.reader = reader;
		this.fileName = fileName;
	}

	/** An element that has begun: its name and the single-valued children it has had. */
	private record OpenElement(String name, Set<String> singles) {
	}

	/** Names in the model that decide what an XML element may be. */
	private record Names(Set<String> attributes, Set<String> singles) {

		static Names ofModel() {
			Names names = new Names(new HashSet<>(), new HashSet<>());
			for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
				if (classifier instanceof EClass type) {
					type.getEStructuralFeatures().forEach(names::add);
				}
			}
			return names;
		}

		private void add(EStructuralFeature feature) {
			if (feature instanceof EAttribute) {
				attributes.add(feature.getName());
			}
			if (!feature.isMany()) {
				singles.add(feature.getName());
			}
		}
	}

	/**
	 * @throws FieldFileException if the content cannot be that of a field of this version
	 */
	static void scan(String text, String fileName) throws FieldFileException {
		try {
			XMLStreamReader reader = safeFactory().createXMLStreamReader(new StringReader(text));
			try {
				new DocumentScan(reader, fileName).scan();
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			var at = e.getLocation();
			throw damaged(fileName, at == null ? 0 : at.getLineNumber(), at == null ? 0 : at.getColumnNumber(), e);
		} catch (RuntimeException e) {
			// The parser of the JDK meets some broken documents with unchecked exceptions.
			throw damaged(fileName, 0, 0, e);
		}
	}

	private static XMLInputFactory safeFactory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	private static FieldFileException damaged(String fileName, int line, int column, Exception e) {
		return new FieldFileException(Kind.DAMAGED, fileName, line, column, "the file is damaged (" + reason(e)
				+ "). Restore it from a backup or the local history; it was not changed.", e);
	}

	/** The message of a parser's exception without the place, which stands elsewhere, and the line breaks. */
	private static String reason(Exception e) {
		String message = Reasons.of(e);
		int start = message.indexOf("Message: ");
		return (start < 0 ? message : message.substring(start + "Message: ".length())).strip();
	}

	private void scan() throws XMLStreamException, FieldFileException {
		String encoding = reader.getCharacterEncodingScheme();
		if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
			throw refusal(Kind.DAMAGED, "the file says that its encoding is " + encoding
					+ ". A field is written in UTF-8: convert it and correct the first line.");
		}
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> begin();
				case XMLStreamConstants.END_ELEMENT -> open.pop();
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> checkText();
				case XMLStreamConstants.DTD -> throw refusal(Kind.FORBIDDEN, "the file declares a DOCTYPE, which can "
						+ "draw in other files. No field needs one: take it out if you trust the rest.");
				default -> {
					// Comments, processing instructions and white space say nothing.
				}
			}
		}
	}

	private void begin() throws FieldFileException {
		elements++;
		if (elements > FieldStore.MAXIMUM_ELEMENTS) {
			throw refusal(Kind.TOO_LARGE, "the file has more than " + FieldStore.MAXIMUM_ELEMENTS
					+ " elements. Split the field into several files.");
		}
		OpenElement parent = open.peek();
		if (parent == null) {
			checkRoot();
		} else {
			checkChild(parent);
		}
		checkAttributes();
		open.push(new OpenElement(reader.getLocalName(), new HashSet<>()));
	}

	private void checkRoot() throws FieldFileException {
		String namespace = reader.getNamespaceURI();
		if (namespace == null || !namespace.startsWith(NAMESPACE_BASE) || !"Field".equals(reader.getLocalName())) {
			throw refusal(Kind.NOT_A_FIELD, NOT_A_FIELD);
		}
		if (!namespace.equals(ModelPackage.eNS_URI)) {
			throw newer(namespace.substring(NAMESPACE_BASE.length()));
		}
		String version = reader.getAttributeValue(null, "formatVersion");
		if (version == null || !version.matches("[0-9]{1,9}")) {
			throw refusal(Kind.INVALID_CONTENT, "the attribute formatVersion of the field is missing or no whole "
					+ "number. Liftloop writes " + FieldStore.FORMAT_VERSION + '.');
		}
		int number = Integer.parseInt(version);
		if (number > FieldStore.FORMAT_VERSION) {
			throw newer(version);
		}
		if (number < 1) {
			throw refusal(Kind.INVALID_CONTENT, "there is no format version " + version + ". The first is 1.");
		}
	}

	private void checkChild(OpenElement parent) throws FieldFileException {
		String name = reader.getLocalName();
		if (open.size() >= MAXIMUM_DEPTH) {
			throw refusal(Kind.INVALID_CONTENT, "elements are nested more than " + MAXIMUM_DEPTH + " deep.");
		}
		if (NAMES.singles().contains(name) && !parent.singles().add(name)) {
			throw refusal(Kind.INVALID_CONTENT, "there is a second " + name + " where one is allowed. Keep one.");
		}
	}

	/** XMI can point into other files and at other packages. A field is complete in itself. */
	private void checkAttributes() throws FieldFileException {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String namespace = reader.getAttributeNamespace(i);
			String name = reader.getAttributeLocalName(i);
			boolean allowed = switch (namespace == null ? "" : namespace) {
				case "" -> !"href".equals(name);
				case XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI -> "type".equals(name);
				case XMI_NAMESPACE -> "version".equals(name);
				default -> false;
			};
			if (!allowed) {
				throw refusal(Kind.FORBIDDEN, "the attribute " + name
						+ " is none of a field; such can point to other files. Take it out.");
			}
		}
	}

	private void checkText() throws FieldFileException {
		OpenElement element = open.peek();
		if (element != null && !NAMES.attributes().contains(element.name()) && !reader.getText().isBlank()) {
			throw refusal(Kind.INVALID_CONTENT, "there is text where none belongs. Take it out.");
		}
	}

	private FieldFileException newer(String version) {
		return refusal(Kind.NEWER, "the file has format " + version + ", this version of Liftloop reads up to "
				+ FieldStore.FORMAT_VERSION + ". Update Liftloop to open it; it was not changed.");
	}

	private FieldFileException refusal(Kind kind, String problem) {
		var at = reader.getLocation();
		return new FieldFileException(kind, fileName, at.getLineNumber(), at.getColumnNumber(), problem, null);
	}
}
