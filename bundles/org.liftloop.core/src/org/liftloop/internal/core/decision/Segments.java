/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.core.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a log: {@code decisions-000001.jsonl}, {@code decisions-000002.jsonl} and so on. */
final class Segments {

	/** Held by the one who writes. */
	static final String LOCK = "decisions.lock";

	private static final Pattern SEGMENT = Pattern.compile("decisions-(\\d{6,9})\\.jsonl");
	private static final Pattern TORN = Pattern.compile(SEGMENT.pattern() + "\\.torn");

	private Segments() {
	}

	static Path file(Path folder, int number) {
		return folder.resolve(String.format(Locale.ROOT, "decisions-%06d.jsonl", number));
	}

	/** Where bytes are kept that a crash left behind the last whole record of a segment. */
	static Path torn(Path segment) {
		return segment.resolveSibling(segment.getFileName() + ".torn");
	}

	static int number(Path segment) {
		Matcher matcher = SEGMENT.matcher(String.valueOf(segment.getFileName()));
		if (!matcher.matches()) {
			throw new IllegalArgumentException(segment + " is no segment");
		}
		return Integer.parseInt(matcher.group(1));
	}

	/** All segments in the order of their numbers. */
	static List<Path> list(Path folder) throws IOException {
		return list(folder, SEGMENT).stream().sorted(Comparator.comparingInt(Segments::number)).toList();
	}

	/** All files that a crash left. */
	static List<Path> listTorn(Path folder) throws IOException {
		return list(folder, TORN).stream().sorted().toList();
	}

	private static List<Path> list(Path folder, Pattern name) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> name.matcher(String.valueOf(file.getFileName())).matches()).toList();
		}
	}
}
