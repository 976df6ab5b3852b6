/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.predict.PumpBoundary.PumpCycle;
import org.liftloop.rodpump.string.RodTaper;

/** One prediction on one grid: runs stroke after stroke and remembers the last. Nothing is allocated in a stroke. */
final class March {

	private final PredictionInput input;
	private final RodMesh mesh;
	private final PumpCycle pump;
	private final CrankRun crank;
	private final @Nullable RodRub rub;
	private final int stride;
	/** Effective load at the top of each taper at rest, N. */
	private final double[] restLoadN;
	private final StrokeRecord record;
	private StrokeSamples samples;
	private StrokeSamples lastSamples;
	private double[] before;
	private double[] now;
	private double[] next;

	March(PredictionInput input, PumpCycle pump, GridSteps grid, int points) {
		this.input = input;
		this.pump = pump;
		mesh = grid.mesh(input);
		crank = new CrankRun(input, grid.steps());
		rub = input.friction().isAlongRods(input.path()) ? new RodRub(input, mesh) : null;
		stride = grid.steps() / points;
		List<RodTaper> tapers = input.string().tapers();
		RestLoads rest = new RestLoads(input);
		restLoadN = new double[tapers.size()];
		double topM = 0;
		for (int i = 0; i < restLoadN.length; i++) {
			restLoadN[i] = rest.belowN(topM);
			topM += tapers.get(i).lengthM();
		}
		record = new StrokeRecord(grid.steps(), mesh.nodes(), tapers.size());
		samples = new StrokeSamples(points);
		lastSamples = new StrokeSamples(points);
		before = new double[mesh.nodes()];
		now = new double[mesh.nodes()];
		next = new double[mesh.nodes()];
	}

	/** Goes on where a march on another grid ended. */
	void startFrom(March other) {
		double ratio = mesh.stepS() / other.mesh.stepS();
		double[] coarseBefore = new double[other.now.length];
		for (int j = 0; j < coarseBefore.length; j++) {
			coarseBefore[j] = other.now[j] - ratio * (other.now[j] - other.before[j]);
		}
		now = other.mesh.interpolated(other.now, mesh);
		before = other.mesh.interpolated(coarseBefore, mesh);
		if (input.drive().equals(other.input.drive())) {
			crank.startFrom(other.crank);
		}
	}

	/** Goes on where a march under other conditions ended, and compares its first stroke with that one's last. */
	void continueFrom(March other) {
		startFrom(other);
		if (samples.size() == other.samples.size()) {
			samples = other.samples;
		}
	}

	/** Runs one stroke and returns its largest difference from the one before. */
	double stroke() {
		StrokeSamples last = samples;
		samples = lastSamples;
		lastSamples = last;
		record.clear();
		int steps = crank.steps();
		for (int k = 0; k < steps; k++) {
			step(k, crank.heightM(k + 1 < steps ? k + 1 : 0));
		}
		pump.strokeEnds();
		crank.answer(record.rodLoadN);
		return samples.difference(lastSamples);
	}

	private void step(int k, double nextTopM) {
		int plunger = now.length - 1;
		double freeM = mesh.freePlungerHeightM(before, now);
		double complianceMPerN = mesh.plungerComplianceMPerN();
		double pumpLoadN = pump.loadN(now[plunger], freeM, complianceMPerN, mesh.stepS());
		double wayM = (nextTopM - before[0]) / 2;
		double dynamicN = mesh.topLoadN(before[0], now, nextTopM);
		double stuffingN = input.friction().stuffingBoxN() * Math.signum(wayM);
		double rodLoadN = dynamicN + restLoadN[0];
		if (k % stride == 0) {
			samples.set(k / stride, now[0], rodLoadN + stuffingN, now[plunger], pumpLoadN, crank.angleRad(k),
					crank.speedRadPerS(k));
		}
		mesh.step(before, now, next);
		next[0] = nextTopM;
		next[plunger] = freeM - complianceMPerN * pumpLoadN;
		if (rub != null) {
			record.frictionWorkJ += rub.hold(before, now, next);
		}
		RodMesh.addWays(before, next, record.waySquares);
		record.rodLoadN[k] = rodLoadN + stuffingN;
		record.surfaceWorkJ += (dynamicN + stuffingN) * wayM;
		record.pumpWorkJ += pumpLoadN * (next[plunger] - before[plunger]) / 2;
		record.frictionWorkJ += stuffingN * wayM;
		record.load(0, rodLoadN);
		for (int i = 1; i < restLoadN.length; i++) {
			record.load(i, mesh.loadN(now, mesh.topNode(i)) + restLoadN[i]);
		}
		double[] free = before;
		before = now;
		now = next;
		next = free;
	}

	/** The last stroke. */
	PredictedCard card(int strokes, int coarseStrokes, double residual, boolean periodic) {
		List<TaperLoad> loads = new ArrayList<>();
		for (int i = 0; i < restLoadN.length; i++) {
			loads.add(new TaperLoad(i, input.string().tapers().get(i), record.lowestN[i], record.highestN[i]));
		}
		EnergyBalance energy = new EnergyBalance(record.surfaceWorkJ, record.pumpWorkJ,
				mesh.dampingWorkJ(record.waySquares), record.frictionWorkJ);
		return new PredictedCard(
				new SurfaceCard(samples.surfacePositionM, samples.surfaceLoadN, input.strokesPerMinute()),
				new PumpCard(samples.pumpPositionM, samples.pumpLoadN),
				new CrankMotion(samples.angleRad, samples.speedRadPerS), loads, energy, pump.lastStroke(), strokes,
				coarseStrokes, residual, periodic);
	}

	/** Sums and extremes over the steps of a stroke. */
	private static final class StrokeRecord {

		private final double[] rodLoadN;
		private final double[] waySquares;
		private final double[] lowestN;
		private final double[] highestN;
		private double surfaceWorkJ;
		private double pumpWorkJ;
		private double frictionWorkJ;

		StrokeRecord(int steps, int nodes, int tapers) {
			rodLoadN = new double[steps];
			waySquares = new double[nodes];
			lowestN = new double[tapers];
			highestN = new double[tapers];
		}

		void clear() {
			Arrays.fill(waySquares, 0);
			Arrays.fill(lowestN, Double.POSITIVE_INFINITY);
			Arrays.fill(highestN, Double.NEGATIVE_INFINITY);
			surfaceWorkJ = 0;
			pumpWorkJ = 0;
			frictionWorkJ = 0;
		}

		void load(int taper, double loadN) {
			if (loadN < lowestN[taper]) {
				lowestN[taper] = loadN;
			}
			if (loadN > highestN[taper]) {
				highestN[taper] = loadN;
			}
		}
	}
}
