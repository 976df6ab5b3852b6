/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import java.time.Instant;

import org.liftloop.core.history.HistoryEvent.Severity;

/**
 * Something that equipment says has happened to it: an alarm that comes or goes, say. What it says is cut to lengths that
 * a window and a history can bear, and holds no control characters.
 *
 * @param time     when, by the clock of its source
 * @param source   name of what it happened to
 * @param severity urgency from 1 to 1000, as OPC UA has it (Part 5, 6.4.2); what lies outside is brought to the next of the
 *                 two
 * @param text     what happened
 */
public record EquipmentEvent(Instant time, String source, int severity, String text) {

	/** Characters of the longest source. */
	public static final int LONGEST_SOURCE = 200;
	/** Characters of the longest text. */
	public static final int LONGEST_TEXT = 500;

	private static final int LEAST = 1;
	private static final int GREATEST = 1000;
	/** Low, medium and high in thirds. */
	private static final int MEDIUM = 334;
	private static final int HIGH = 667;

	/** Cuts what is too long, and brings the severity into its range. */
	public EquipmentEvent {
		source = clean(source, LONGEST_SOURCE);
		text = clean(text, LONGEST_TEXT);
		severity = Math.clamp(severity, LEAST, GREATEST);
	}

	private static String clean(String text, int longest) {
		String line = text.length() > longest ? text.substring(0, longest) : text;
		return line.replaceAll("\\p{C}", " ").strip();
	}

	/** @return how much it matters here: low severities are information, medium ones warnings, high ones alarms */
	public Severity grade() {
		return severity >= HIGH ? Severity.ALARM : severity >= MEDIUM ? Severity.WARNING : Severity.INFORMATION;
	}

	/**
	 * @param asset identifier of an asset
	 * @return whether it happened to the asset or to a part of it, as the name of its source says: "Well 1" and
	 *         "Well 1/Motor" are of Well 1, "Well 12" is not
	 */
	public boolean isOf(String asset) {
		return source.equals(asset)
				|| source.startsWith(asset) && !Character.isLetterOrDigit(source.codePointAt(asset.length()));
	}
}
