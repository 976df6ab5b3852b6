/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.DesignCase;
import org.liftloop.rodpump.twin.design.DesignOutcome;

/**
 * What came of a well as it is and of its designs.
 *
 * @param designs the designs of the well at the start of the run
 * @param settings copies of them: what the outcomes belong to
 * @param outcomes that of the well as it is, then one for each design
 */
public record DesignRun(List<DesignCase> designs, List<DesignCase> settings, List<DesignOutcome> outcomes) {

	public DesignRun {
		designs = List.copyOf(designs);
		settings = List.copyOf(settings);
		outcomes = List.copyOf(outcomes);
	}

	/**
	 * @param design a design of the well, or null for the well as it is
	 * @return what came of it; empty if it was not there yet
	 */
	public Optional<DesignOutcome> outcome(@Nullable DesignCase design) {
		int index = design == null ? 0 : designs.indexOf(design) + 1;
		return design != null && index == 0 ? Optional.empty() : Optional.of(outcomes.get(index));
	}
}
