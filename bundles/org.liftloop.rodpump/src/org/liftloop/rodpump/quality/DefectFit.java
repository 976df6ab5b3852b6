/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import java.util.Arrays;
import java.util.Comparator;

import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.quality.CardDefect.Kind;

/**
 * Which single defect explains best why the pump card is not what a pump makes. For each kind of defect the size is
 * sought that, taken off the measurement or the well's data, makes the card most possible; the kind that leaves least
 * wins. The misfit is
 * <pre>
 * J = (mean lower^2 + mean (upper - U)^2)/(s Fo)^2 + (lean/l)^2 + (size/usual size)^2
 * </pre>
 * with the lines' distance from zero and from U, the fluid load where the intake pressure is known, else any between
 * zero and Ap pd. Neither damping nor a calculated fluid-load line enters.
 * <p>
 * Offset and gain shift the lower line; a gain also scales the fluid load and leaves its part of the rods' inertia in the
 * lines. Rods stated too long weigh too much and carry too much inertia, a false speed inertia only, a false phase tilts
 * the leg. Where the rods are short and slow, inertia is small and offset, gain and depth look the same unless the intake
 * pressure is known.
 */
final class DefectFit {

	/** Distance of the lines, as a part of the fluid load, that counts one. */
	static final double LINE_SCALE = 0.01;
	/** Lean that counts one. */
	static final double LEAN_SCALE = 0.001;
	/** Misfit that counts as much as one that is explained: a smaller one is weak evidence. */
	static final double SMALL_MISFIT = 1;
	/** Misfit so small that seeking an explanation would change no score by a hundredth. */
	private static final double NEGLIGIBLE_MISFIT = 0.05;
	private static final int REFINEMENTS = 2;
	private static final double FINER = 4;

	/**
	 * The kinds, each with the largest size tried, its usual size and the size that halves the score. The load of an
	 * impossible card may be far off, so the offset has the widest range.
	 */
	private enum Trial {
		OFFSET(Kind.LOAD_OFFSET, 0.6, 0.1, 0.1), GAIN(Kind.LOAD_GAIN, 0.3, 0.1, 0.1),
		PHASE(Kind.POSITION_PHASE, 16, 4, 6), DEPTH(Kind.ROD_DEPTH, 0.3, 0.08, 0.1),
		SPEED(Kind.PUMPING_SPEED, 0.3, 0.08, 0.08);

		private static final int STEPS = 6;
		private final Kind kind;
		private final double largest;
		private final double usual;
		private final double limit;

		Trial(Kind kind, double largest, double usual, double limit) {
			this.kind = kind;
			this.largest = largest;
			this.usual = usual;
			this.limit = limit;
		}
	}

	private final JudgedWell well;
	private final double strokesPerMinute;
	private final int points;
	private final double[] positionM;
	private final double[] loadN;
	private final DownholeParts stated;
	private final RodsNearby rods;
	private final PumpShape shape;

	/**
	 * The best size of one kind and the misfit it leaves.
	 *
	 * @param kind   kind of defect
	 * @param size   size; an offset as a part of the rods' buoyant weight
	 * @param limit  size that halves the score
	 * @param misfit misfit it leaves
	 */
	record Explanation(Kind kind, double size, double limit, double misfit) {
	}

	DefectFit(JudgedWell well, RodsNearby rods, double[] positionM, double[] loadN, DownholeParts stated,
			PumpShape shape) {
		this.well = well;
		this.rods = rods;
		this.strokesPerMinute = rods.strokesPerMinute();
		this.points = positionM.length;
		this.positionM = positionM;
		this.loadN = loadN;
		this.stated = stated;
		this.shape = shape;
	}

	/** Misfit of the card as it is. */
	double statedMisfit() {
		return misfit(shape);
	}

	/** Misfit of the card but for what an error of the damping explains; never more than of the card as it is. */
	double misfitWithSlack(PumpShape left) {
		return Math.min(statedMisfit(), misfit(left) + left.dampingError() * left.dampingError());
	}

	/** The explanation that leaves least; of size zero if there is nothing to explain. */
	Explanation best() {
		if (statedMisfit() < NEGLIGIBLE_MISFIT) {
			return new Explanation(Kind.WELL_MISMATCH, 0, 1, statedMisfit());
		}
		return Arrays.stream(Trial.values()).map(this::best).min(Comparator.comparingDouble(Explanation::misfit))
				.orElseThrow();
	}

	/** Walks from zero downhill in equal steps, then goes twice to the lowest point of the parabola through three. */
	private Explanation best(Trial trial) {
		double step = trial.largest / Trial.STEPS;
		double left = misfit(trial, -step);
		double middle = statedMisfit();
		double right = misfit(trial, step);
		double size = 0;
		while (Math.min(left, right) < middle && Math.abs(size) < trial.largest - step / 2) {
			boolean up = right < left;
			size += up ? step : -step;
			double next = misfit(trial, size + (up ? step : -step));
			double before = middle;
			middle = up ? right : left;
			left = up ? before : next;
			right = up ? next : before;
		}
		return refined(trial, size, step, left, middle, right);
	}

	private Explanation refined(Trial trial, double start, double firstStep, double first, double middle, double last) {
		Explanation found = new Explanation(trial.kind, start, trial.limit, middle);
		double step = firstStep;
		double left = first;
		double right = last;
		for (int refinement = 0; refinement < REFINEMENTS; refinement++) {
			double top = vertex(left, found.misfit, right);
			if (Double.isNaN(top)) {
				return found;
			}
			double tried = found.size + top * step;
			double misfit = misfit(trial, tried);
			found = misfit < found.misfit ? new Explanation(trial.kind, tried, trial.limit, misfit) : found;
			if (refinement + 1 < REFINEMENTS) {
				step /= FINER;
				left = misfit(trial, found.size - step);
				right = misfit(trial, found.size + step);
			}
		}
		return found;
	}

	/** Place of the smallest value of the parabola through three values at -1, 0, 1; NaN if it has none between. */
	private static double vertex(double left, double middle, double right) {
		double curvature = left - 2 * middle + right;
		return curvature > 0 ? Math.clamp((left - right) / (2 * curvature), -1, 1) : Double.NaN;
	}

	private double misfit(Trial trial, double size) {
		double tubing = well.tubingComplianceMPerN();
		PumpShape tried = switch (trial) {
		case OFFSET -> stated.corrected(size * stated.rods().buoyantWeightN(), 0, 0, tubing);
		case GAIN -> stated.corrected(0, size, 0, tubing);
		case PHASE -> stated.corrected(0, 0, size / 360 * points, tubing);
		case DEPTH -> marched(1 / (1 + size), 1);
		case SPEED -> marched(1, 1 / (1 + size));
		};
		return misfit(tried) + size * size / (trial.usual * trial.usual);
	}

	private PumpShape marched(double depthFactor, double speedFactor) {
		double speed = Math.min(SurfaceCard.MAXIMUM_STROKES_PER_MINUTE, strokesPerMinute * speedFactor);
		return rods.at(depthFactor, speed, points).shape(positionM, loadN, well.tubingComplianceMPerN());
	}

	/** The leg counts if it is clear on the card as it is: else its lean says nothing. */
	private double misfit(PumpShape tried) {
		if (!tried.isPumping()) {
			return Double.MAX_VALUE;
		}
		double off = tried.upperN() - well.possibleFluidLoadN(tried.upperN());
		double lineN = LINE_SCALE * shape.fluidLoadN();
		double lean = shape.isLegClear() ? tried.lean() / LEAN_SCALE : 0;
		return (tried.lowerSquareN() + tried.upperSquareN() + off * off) / (lineN * lineN) + lean * lean;
	}
}
