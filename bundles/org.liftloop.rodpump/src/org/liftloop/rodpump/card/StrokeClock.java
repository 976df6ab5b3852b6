/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.card;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Range;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * Gives the points of a stroke their times from their positions: from the unit's kinematics at constant crank speed, or
 * from simple harmonic motion if no unit is known.
 *
 * @param unit the unit, or null
 */
record StrokeClock(@Nullable UnitKinematics unit) {

	/**
	 * @param trace one stroke in order, running the right way, at any spacing
	 * @param notes receives what was assumed and left out
	 * @return the stroke from its lowest point on, with phases
	 */
	Trace timed(Trace trace, List<CardNote> notes) {
		double[] positionM = trace.positionM();
		int size = trace.size();
		Range range = Range.of(positionM);
		double lowestM = range.lowest();
		double strokeM = range.width();
		int bottom = lastOfRun(positionM, lowestM);
		List<Integer> kept = new ArrayList<>(size);
		List<Double> phases = new ArrayList<>(size);
		boolean up = true;
		double latest = -1;
		for (int i = 0; i < size; i++) {
			int index = (bottom + i) % size;
			double fraction = (positionM[index] - lowestM) / strokeM;
			double phase = phase(fraction, up);
			if (phase > latest && phase < 1) {
				kept.add(Integer.valueOf(index));
				phases.add(Double.valueOf(phase));
				latest = phase;
			}
			if (fraction == 1) {
				up = false;
			}
		}
		report(size - kept.size(), size, notes);
		Trace selected = trace.selected(kept.stream().mapToInt(Integer::intValue).toArray(), false);
		return new Trace(phases.stream().mapToDouble(Double::doubleValue).toArray(), selected.positionM(),
				selected.loadN(), false);
	}

	private void report(int dropped, int size, List<CardNote> notes) {
		notes.add(unit != null
				? new CardNote(CardNote.Kind.TIME_FROM_UNIT,
						"The card carries no time; it was reconstructed from the unit's kinematics at constant crank"
								+ " speed.")
				: new CardNote(CardNote.Kind.TIME_ASSUMED_HARMONIC,
						"The card carries no time and the unit is not known; simple harmonic motion of the polished rod"
								+ " was assumed. Enter the pumping unit."));
		if (dropped > 0) {
			notes.add(new CardNote(CardNote.Kind.BACKWARD_POINTS, dropped + " of " + size
					+ " points stand still or run against the stroke; they carry no time and were left out."));
		}
	}

	/** The last of the points at the lowest position, counted around the stroke: the upstroke starts there. */
	private static int lastOfRun(double[] positionM, double lowestM) {
		int size = positionM.length;
		int index = 0;
		while (positionM[index] != lowestM) {
			index++;
		}
		for (int i = 0; i < size && positionM[(index + 1) % size] == lowestM; i++) {
			index = (index + 1) % size;
		}
		return index;
	}

	private double phase(double fraction, boolean up) {
		double bounded = Math.clamp(fraction, 0, 1);
		UnitKinematics known = unit;
		if (known == null) {
			double risen = Math.acos(1 - 2 * bounded) / (2 * Math.PI);
			return up ? risen : 1 - risen;
		}
		double angleRad = up ? known.upstrokeAngleRad(bounded) : known.downstrokeAngleRad(bounded);
		double turned = (angleRad - known.bottomDeadCentreRad()) / (2 * Math.PI);
		double phase = turned - Math.floor(turned);
		// Rounding at the lower dead centre must not turn "no time yet" into a whole stroke, nor the reverse.
		return up && phase > 0.999999 ? 0 : !up && phase < 1e-6 ? 1 : phase;
	}
}
