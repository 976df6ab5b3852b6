/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The demo field: two wells with full data and forward-modelled cards, and wells for real cards. */
public final class DemoField {

	/** Name of the field file. */
	public static final String FILE_NAME = "demo.liftloop";

	/** Names of the card files that the real wells' cards were read from, with their sources. */
	public static final List<String> CARD_FILES = List.of("serbia_demo_apache.csv", "bluemetal_mit.json",
			"collide_card.csv", "SOURCES.md");

	private DemoField() {
	}

	/**
	 * @return the field file; the caller closes it
	 * @throws IOException if the installation is damaged
	 */
	public static InputStream open() throws IOException {
		return resource(FILE_NAME);
	}

	/**
	 * @param name one of {@link #CARD_FILES}
	 * @return the file; the caller closes it
	 * @throws IOException if there is no such file
	 */
	public static InputStream openCardFile(String name) throws IOException {
		return resource("cards/" + name);
	}

	private static InputStream resource(String name) throws IOException {
		InputStream in = DemoField.class.getResourceAsStream("/demo/" + name);
		if (in == null) {
			throw new FileNotFoundException("demo/" + name + " is missing from the installation");
		}
		return in;
	}
}
