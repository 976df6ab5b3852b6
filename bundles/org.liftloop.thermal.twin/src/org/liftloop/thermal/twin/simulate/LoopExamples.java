/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Example files of loops and scenarios. */
public final class LoopExamples {

	/**
	 * A loop and a scenario that belong together.
	 *
	 * @param loop     file of the loop
	 * @param scenario file of the scenario
	 */
	public record Example(String loop, String scenario) {
	}

	/** Pairs of files. */
	public static final List<Example> PAIRS = List.of(new Example("two-state-loop.json", "load-steps.json"),
			new Example("two-state-loop.json", "recorded-load.json"), new Example("two-state-loop.json", "fouling.json"),
			new Example("two-state-loop.json", "secondary-loss.json"), new Example("segmented-loop.json", "pump-trip.json"));

	/** All files. */
	public static final List<String> FILES = List.of("two-state-loop.json", "segmented-loop.json", "load-steps.json",
			"recorded-load.json", "load.csv", "fouling.json", "secondary-loss.json", "pump-trip.json");

	private LoopExamples() {
	}

	/**
	 * @param file one of {@link #FILES}
	 * @return its content
	 */
	public static byte[] content(String file) {
		try (InputStream in = LoopExamples.class.getResourceAsStream("/examples/" + file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is missing from the bundle");
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
