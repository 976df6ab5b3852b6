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

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is XML as well: every element closed, every text escaped. There is no way to write unescaped text
 * but {@link #picture}, which takes what the chart renderer made.
 */
public final class HtmlWriter {

	private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
	private final Deque<String> open = new ArrayDeque<>();

	/**
	 * @param element    name of the element
	 * @param attributes names and values in turn
	 * @return this writer
	 */
	public HtmlWriter begin(String element, String... attributes) {
		tag(element, attributes).append(">");
		open.push(element);
		return this;
	}

	/** @return this writer, the innermost element closed */
	public HtmlWriter end() {
		html.append("</").append(open.pop()).append(">\n");
		return this;
	}

	/**
	 * @param element    name of an element that has no content
	 * @param attributes names and values in turn
	 * @return this writer
	 */
	public HtmlWriter empty(String element, String... attributes) {
		tag(element, attributes).append("/>\n");
		return this;
	}

	/**
	 * @param element    name of the element
	 * @param text       its text, any
	 * @param attributes names and values in turn
	 * @return this writer
	 */
	public HtmlWriter element(String element, String text, String... attributes) {
		return begin(element, attributes).text(text).end();
	}

	/**
	 * @param text any text
	 * @return this writer
	 */
	public HtmlWriter text(String text) {
		html.append(escaped(text));
		return this;
	}

	/**
	 * @param svg an svg element made by the chart renderer
	 * @return this writer
	 */
	public HtmlWriter picture(String svg) {
		html.append(svg).append('\n');
		return this;
	}

	/** @return the page */
	public String page() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("not closed: " + open);
		}
		return html.toString();
	}

	private StringBuilder tag(String element, String... attributes) {
		html.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			html.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
		}
		return html;
	}

	/** Characters that XML does not allow at all become a question mark. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				default -> {
					boolean allowed = c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF || c == '\n'
							|| c == '\t';
					escaped.appendCodePoint(allowed ? c : '?');
				}
			}
		});
		return escaped.toString();
	}
}
