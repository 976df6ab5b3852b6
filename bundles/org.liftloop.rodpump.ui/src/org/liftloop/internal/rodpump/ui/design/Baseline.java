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

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.DesignCase;
import org.liftloop.model.SurfaceCard;

/** What a design is compared with. */
public sealed interface Baseline {

	/** The well as it is, predicted. */
	Baseline AS_IT_IS = new Present(null);

	/**
	 * @return its name for people
	 */
	String label();

	/**
	 * A present prediction.
	 *
	 * @param design a design of the well, or null for the well as it is
	 */
	record Present(@Nullable DesignCase design) implements Baseline {

		@Override
		public String label() {
			return design == null ? Messages.Baseline_asItIs : NLS.bind(Messages.Baseline_design, design.getName());
		}
	}

	/**
	 * A card that was measured.
	 *
	 * @param card a card of the well
	 */
	record Measured(SurfaceCard card) implements Baseline {

		@Override
		public String label() {
			return NLS.bind(Messages.Baseline_measured, card.getName());
		}
	}

	/**
	 * An earlier prediction.
	 *
	 * @param run the run
	 */
	record Past(PastRun run) implements Baseline {

		@Override
		public String label() {
			return NLS.bind(Messages.Baseline_run, run.label());
		}
	}
}
