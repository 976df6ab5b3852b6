/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liftloop.core.twin.Finding;

/** Counts in how many strokes each cause was found. Thread-safe. */
final class FindingTally {

	/**
	 * A cause.
	 *
	 * @param cause   its identifier
	 * @param label   its name
	 * @param strokes number of strokes
	 */
	record Line(String cause, String label, long strokes) {
	}

	private final Map<String, Line> lines = new LinkedHashMap<>();

	synchronized void add(List<Finding> findings) {
		findings.stream().map(Finding::cause).distinct().forEach(cause -> {
			String label = findings.stream().filter(finding -> finding.cause().equals(cause)).findFirst().orElseThrow().label();
			lines.merge(cause, new Line(cause, label, 1), (before, one) -> new Line(cause, before.label(), before.strokes() + 1));
		});
	}

	synchronized List<Line> lines() {
		return List.copyOf(lines.values());
	}
}
