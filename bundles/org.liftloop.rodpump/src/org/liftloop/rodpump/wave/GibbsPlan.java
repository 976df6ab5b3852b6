/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.Range;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodString;

/**
 * A {@link GibbsSolver} made ready for one pumping speed and number of points: trigonometric tables and the transfer
 * matrices of each taper and harmonic. Immutable and thread-safe.
 */
public final class GibbsPlan implements RodWavePlan {

	private final GibbsSolver solver;
	private final double strokesPerMinute;
	private final HarmonicTransform transform;
	private final RodTransfer[] transfers;
	/** Buffers for the next march, unless another thread has them: then it makes its own. */
	private final AtomicReference<@Nullable Workspace> spare = new AtomicReference<>();
	private final MarchDetail detail = new Detail();
	/** Buoyant weight of taper i and all below. */
	private final double[] weightBelowN;

	GibbsPlan(GibbsSolver solver, double strokesPerMinute, int points) {
		this(solver, strokesPerMinute, HarmonicTransform.of(
				(int) Argument.inRange("points", points, SurfaceCard.MINIMUM_POINTS, SurfaceCard.MAXIMUM_POINTS),
				Math.min(solver.harmonics(), (points - 1) / 2)));
	}

	private GibbsPlan(GibbsSolver solver, double strokesPerMinute, HarmonicTransform transform) {
		this.solver = solver;
		this.strokesPerMinute = Argument.positive("strokesPerMinute", strokesPerMinute,
				SurfaceCard.MAXIMUM_STROKES_PER_MINUTE);
		this.transform = transform;
		RodString string = solver.string();
		transfers = RodTransfer.ofString(string, 2 * Math.PI * strokesPerMinute / 60, solver.dampingPerS(),
				transform.harmonics());
		weightBelowN = new double[transfers.length];
		for (int i = 0; i < weightBelowN.length; i++) {
			weightBelowN[i] = string.buoyantWeightBelowN(i, solver.fluidDensityKgM3());
		}
	}

	/**
	 * The same for another pumping speed; the trigonometric tables are kept.
	 *
	 * @param newStrokesPerMinute pumping speed, 1/min
	 * @return the plan
	 */
	@Override
	public GibbsPlan withStrokesPerMinute(double newStrokesPerMinute) {
		return new GibbsPlan(solver, newStrokesPerMinute, transform);
	}

	/** @return the solver this plan belongs to */
	public GibbsSolver solver() {
		return solver;
	}

	/** @return pumping speed, 1/min */
	@Override
	public double strokesPerMinute() {
		return strokesPerMinute;
	}

	/** @return points of a card */
	@Override
	public int points() {
		return transform.points();
	}

	/** @return harmonics kept besides the mean: the solver's number, or fewer if the card has too few points */
	@Override
	public int harmonics() {
		return transform.harmonics();
	}

	/**
	 * Marches from the polished rod down to the pump.
	 *
	 * @param card surface card of this plan's number of points and pumping speed
	 * @return loads at the top of each taper, pump position and load
	 * @throws IllegalArgumentException if the card has another number of points or speed
	 */
	@Override
	public RodMotion down(SurfaceCard card) {
		CardFit.require(this, card.size(), card.strokesPerMinute());
		Workspace workspace = borrowed();
		analyse(card, workspace);
		int pump = transfers.length - 1;
		Range[] taperRangesN = new Range[pump];
		Spectrum below = workspace.below;
		for (int i = 0; i < pump; i++) {
			loadAtTopOf(i + 1, workspace);
			taperRangesN[i] = transform.range(below, workspace.sums);
		}
		double[] pumpPositionM = new double[points()];
		double[] pumpLoadN = new double[points()];
		transfers[pump].positionDown(workspace.position, workspace.load, below);
		transform.synthesise(below, pumpPositionM, workspace.sums);
		transfers[pump].loadDown(workspace.position, workspace.load, below);
		transform.synthesise(below, pumpLoadN, workspace.sums);
		spare.set(workspace);
		return new RodMotion(detail, card, taperRangesN, pumpPositionM, pumpLoadN);
	}

	/** Effective load at the top of a taper but the first, N; made again from the card when it is asked for. */
	private double[] taperLoadN(SurfaceCard card, int taper) {
		Workspace workspace = borrowed();
		analyse(card, workspace);
		loadAtTopOf(taper, workspace);
		double[] loadN = new double[points()];
		transform.synthesise(workspace.below, loadN, workspace.sums);
		spare.set(workspace);
		return loadN;
	}

	/** Work of a stroke in the kept harmonics, made again from the card; what does not arrive the damping took. */
	private RodWork work(SurfaceCard card) {
		Workspace workspace = borrowed();
		analyse(card, workspace);
		RodTransfer pump = transfers[transfers.length - 1];
		double surfaceJ = Spectrum.workJ(workspace.position, workspace.load);
		Spectrum positionBelow = new Spectrum(harmonics());
		pump.positionDown(workspace.position, workspace.load, positionBelow);
		pump.loadDown(workspace.position, workspace.load, workspace.below);
		double pumpJ = Spectrum.workJ(positionBelow, workspace.below);
		spare.set(workspace);
		return new RodWork(surfaceJ, pumpJ, surfaceJ - pumpJ, 0, 0);
	}

	private Workspace borrowed() {
		Workspace workspace = spare.getAndSet(null);
		return workspace == null ? new Workspace(transform) : workspace;
	}

	/** Series of position and dynamic load at the polished rod. */
	private void analyse(SurfaceCard card, Workspace workspace) {
		card.copyPositionM(workspace.samples);
		transform.analyse(workspace.samples, workspace.position, workspace.sums);
		card.copyLoadN(workspace.samples);
		transform.analyse(workspace.samples, workspace.load, workspace.sums);
		workspace.load.cosine()[0] -= weightBelowN[0];
	}

	private void loadAtTopOf(int taper, Workspace workspace) {
		transfers[taper - 1].loadDown(workspace.position, workspace.load, workspace.below);
		workspace.below.cosine()[0] += weightBelowN[taper];
	}

	/**
	 * Marches from the pump up to the polished rod.
	 *
	 * @param card pump card of this plan's number of points
	 * @return the surface card in the kept harmonics
	 * @throws IllegalArgumentException if the card has another number of points
	 */
	@Override
	public SurfaceCard up(PumpCard card) {
		CardFit.require(this, card.size(), strokesPerMinute);
		int harmonics = harmonics();
		int points = points();
		Spectrum position = new Spectrum(harmonics);
		Spectrum load = new Spectrum(harmonics);
		Spectrum above = new Spectrum(harmonics);
		double[][] workspace = transform.workspace();
		transform.analyse(card.positionM(), position, workspace);
		transform.analyse(card.loadN(), load, workspace);
		RodTransfer pump = transfers[transfers.length - 1];
		double[] positionM = new double[points];
		double[] loadN = new double[points];
		pump.positionUp(position, load, above);
		transform.synthesise(above, positionM, workspace);
		pump.loadUp(position, load, above);
		above.cosine()[0] += weightBelowN[0];
		transform.synthesise(above, loadN, workspace);
		return new SurfaceCard(positionM, loadN, strokesPerMinute);
	}

	/** Makes again what is not kept. */
	private final class Detail implements MarchDetail {

		@Override
		public double[] taperLoadN(SurfaceCard card, int taper) {
			return GibbsPlan.this.taperLoadN(card, taper);
		}

		@Override
		public RodWork work(SurfaceCard card) {
			return GibbsPlan.this.work(card);
		}
	}

	/** Buffers of one march down; they hold nothing between calls that anyone reads. */
	private static final class Workspace {

		private final double[] samples;
		private final double[][] sums;
		private final Spectrum position;
		private final Spectrum load;
		private final Spectrum below;

		Workspace(HarmonicTransform transform) {
			samples = new double[transform.points()];
			sums = transform.workspace();
			position = new Spectrum(transform.harmonics());
			load = new Spectrum(transform.harmonics());
			below = new Spectrum(transform.harmonics());
		}
	}
}
