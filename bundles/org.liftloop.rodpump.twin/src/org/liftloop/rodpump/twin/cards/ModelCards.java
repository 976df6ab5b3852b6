/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.cards;

import java.util.Arrays;

import org.liftloop.model.CardTiming;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.SurfaceCard;

/** Makes cards of the model out of cards read from files. */
public final class ModelCards {

	/** Positions are kept to a micrometre: a thousandth of what the best dynamometer resolves, and short to write. */
	private static final double POSITIONS_PER_M = 1e6;
	/** Loads are kept to a hundredth of a newton, for the same reason. */
	private static final double LOADS_PER_N = 100;

	private ModelCards() {
	}

	/**
	 * Makes a card for a well. The points stay in the order they were read in; an analysis rights them and says so.
	 *
	 * @param card   card read from a file
	 * @param origin where it comes from, e.g. the file's name
	 * @return a new card of the model that belongs to no well yet
	 */
	public static SurfaceCard create(ImportedCard card, String origin) {
		SurfaceCard created = ModelFactory.eINSTANCE.createSurfaceCard();
		created.setName(card.name());
		created.setOrigin(origin);
		created.setTiming(CardTiming.valueOf(card.timing().name()));
		created.setStrokesPerMinute(card.strokesPerMinute());
		created.setPositionM(rounded(card.points().positionM(), POSITIONS_PER_M));
		created.setLoadN(rounded(card.points().loadN(), LOADS_PER_N));
		created.getNotes().addAll(card.notes());
		assume(created, "positionM", card.positionUnit());
		assume(created, "loadN", card.loadUnit());
		return created;
	}

	private static void assume(SurfaceCard card, String subject, DetectedUnit unit) {
		if (unit.isAmbiguous()) {
			var assumption = ModelFactory.eINSTANCE.createAssumption();
			assumption.setSubject(subject);
			assumption.setReason(unit.explanation());
			card.getAssumptions().add(assumption);
		} else {
			card.getNotes().add(unit.explanation());
		}
	}

	private static DoubleArray rounded(double[] values, double perUnit) {
		return DoubleArray.of(Arrays.stream(values).map(value -> Math.rint(value * perUnit) / perUnit).toArray());
	}
}
