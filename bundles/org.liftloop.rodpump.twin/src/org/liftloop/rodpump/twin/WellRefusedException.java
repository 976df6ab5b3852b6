/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import java.util.List;

import org.liftloop.core.operation.RefusedException;

/** A well cannot be analysed as it is described: data are missing or cannot be. */
public final class WellRefusedException extends RefusedException {

	private static final long serialVersionUID = 1L;

	/** Not serialised: for the program that caught it only. */
	private final transient List<String> problems;

	/**
	 * @param wellName name of the well
	 * @param problems at least one sentence each naming what is missing or wrong, and where
	 */
	public WellRefusedException(String wellName, List<String> problems) {
		super("Well '" + wellName + "': " + String.join(" ", problems), "Complete the well in the well editor.");
		this.problems = List.copyOf(problems);
	}

	/** @return all that stands against the analysis, one sentence each */
	public List<String> problems() {
		return problems;
	}
}
