/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes SVG elements to memory. Text and attribute values are escaped by the StAX writer; characters that XML cannot
 * hold at all become the replacement character.
 */
final class SvgWriter {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";

	private final StringWriter text = new StringWriter();
	private final XMLStreamWriter xml;

	SvgWriter() {
		try {
			// the JDK's own, whatever else lies on a class path
			xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Opens the document and its root element. */
	void startDocument() {
		try {
			xml.setDefaultNamespace(NAMESPACE);
			xml.writeStartElement(NAMESPACE, "svg");
			xml.writeDefaultNamespace(NAMESPACE);
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/**
	 * @param name the element to open
	 * @param attributes names and values in turn
	 */
	void start(String name, String... attributes) {
		try {
			xml.writeStartElement(NAMESPACE, name);
			attributes(attributes);
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/**
	 * Adds attributes to the element just opened.
	 *
	 * @param attributes names and values in turn
	 */
	void attributes(String... attributes) {
		try {
			for (int i = 0; i < attributes.length; i += 2) {
				xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
			}
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Closes the element opened last. */
	void end() {
		try {
			xml.writeEndElement();
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/**
	 * @param name an element without content
	 * @param attributes names and values in turn
	 */
	void empty(String name, String... attributes) {
		try {
			xml.writeEmptyElement(NAMESPACE, name);
			attributes(attributes);
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/**
	 * @param name an element that holds text
	 * @param content the text
	 * @param attributes names and values in turn
	 */
	void element(String name, String content, String... attributes) {
		start(name, attributes);
		try {
			xml.writeCharacters(clean(content));
		} catch (XMLStreamException e) {
			throw failed(e);
		}
		end();
	}

	/**
	 * @return the whole document
	 */
	String finish() {
		try {
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw failed(e);
		}
		return text.toString();
	}

	/**
	 * @param pixels a coordinate or length
	 * @return it to a hundredth of a pixel, locale independent
	 */
	static String number(double pixels) {
		BigDecimal rounded = BigDecimal.valueOf(pixels).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	/** XML 1.0, production 2: the characters that a document may hold. */
	private static String clean(String value) {
		StringBuilder clean = new StringBuilder(value.length());
		value.codePoints().map(c -> isXmlCharacter(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static boolean isXmlCharacter(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
				|| c >= 0x10000;
	}

	private static IllegalStateException failed(XMLStreamException e) {
		return new IllegalStateException("Cannot write XML to memory", e);
	}
}
