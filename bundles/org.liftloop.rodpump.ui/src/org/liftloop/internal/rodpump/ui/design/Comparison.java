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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.analysis.LiveAnalysis;
import org.liftloop.model.DesignCase;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.design.DesignOutcome;
import org.liftloop.ui.document.FieldDocument;

/** What the designs of a well are compared with at the moment, as the user chose. For the UI thread. */
public final class Comparison {

	private final FieldDocument document;
	private final Well well;
	private final Runnable changed;
	private Baseline baseline = Baseline.AS_IT_IS;
	private @Nullable LiveAnalysis measured;

	/**
	 * @param document the document that holds the well
	 * @param well a well
	 * @param changed hears that the measured card that is compared with has another analysis
	 */
	public Comparison(FieldDocument document, Well well, Runnable changed) {
		this.document = document;
		this.well = well;
		this.changed = changed;
	}

	/**
	 * @return what is compared with; the well as it is if what was chosen is gone
	 */
	public Baseline baseline() {
		if (!choices().contains(baseline)) {
			choose(Baseline.AS_IT_IS);
		}
		return baseline;
	}

	/**
	 * @return what can be chosen: the well as it is, its designs, its cards, and an earlier run that is chosen
	 */
	public List<Baseline> choices() {
		List<Baseline> choices = new ArrayList<>();
		choices.add(Baseline.AS_IT_IS);
		for (DesignCase design : well.getDesigns()) {
			choices.add(new Baseline.Present(design));
		}
		for (SurfaceCard card : well.getCards()) {
			choices.add(new Baseline.Measured(card));
		}
		if (baseline instanceof Baseline.Past) {
			choices.add(baseline);
		}
		return choices;
	}

	/**
	 * @param next what to compare with from now on
	 */
	public void choose(Baseline next) {
		if (!next.equals(baseline)) {
			dispose();
			baseline = next;
			if (next instanceof Baseline.Measured card) {
				LiveAnalysis live = new LiveAnalysis(document, card.card());
				live.addListener(state -> changed.run());
				measured = live;
			}
		}
	}

	/**
	 * @param design the design that is looked at, or null for the well as it is: nothing is compared with itself
	 * @param run what is known of the designs
	 * @return what it is compared with; null for nothing
	 */
	public @Nullable CardAnalysis analysis(@Nullable DesignCase design, @Nullable DesignRun run) {
		return switch (baseline()) {
		case Baseline.Present present -> run == null || present.design() == design ? null
				: run.outcome(present.design()).flatMap(Comparison::predicted).orElse(null);
		case Baseline.Measured card -> measured == null ? null : measured.state().shown();
		case Baseline.Past past -> past.run().prediction().analysis();
		};
	}

	/** Stops what runs in the background. */
	public void dispose() {
		LiveAnalysis live = measured;
		if (live != null) {
			live.dispose();
		}
		measured = null;
	}

	private static Optional<CardAnalysis> predicted(DesignOutcome outcome) {
		return outcome instanceof DesignOutcome.Predicted predicted ? Optional.of(predicted.prediction().analysis())
				: Optional.empty();
	}
}
