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

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.Range;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;

/**
 * An {@link EverittJenningsSolver} made ready for one pumping speed and number of points: mesh, node masses, drags and
 * side forces. Immutable and thread-safe. A march reuses its rows; what it allocates does not depend on its steps.
 */
public final class EverittJenningsPlan implements RodWavePlan {

	private final EverittJenningsSolver solver;
	private final double strokesPerMinute;
	private final EverittJenningsMesh mesh;
	private final HarmonicTransform measured;
	/** The same harmonics at the time steps of the mesh. */
	private final HarmonicTransform stepped;
	private final EffectiveWeight weight;
	private final TaperMarch[] tapers;
	private final double slipPerM;
	/** Buffers for the next march, unless another thread has them: then it makes its own. */
	private final AtomicReference<@Nullable Workspace> spare = new AtomicReference<>();

	EverittJenningsPlan(EverittJenningsSolver solver, double strokesPerMinute, int points) {
		this(solver, strokesPerMinute, points, EverittJenningsMesh.of(solver,
				Argument.positive("strokesPerMinute", strokesPerMinute, SurfaceCard.MAXIMUM_STROKES_PER_MINUTE),
				(int) Argument.inRange("points", points, SurfaceCard.MINIMUM_POINTS, SurfaceCard.MAXIMUM_POINTS)));
	}

	EverittJenningsPlan(EverittJenningsSolver solver, double strokesPerMinute, int points, EverittJenningsMesh mesh) {
		this.solver = solver;
		this.strokesPerMinute = Argument.positive("strokesPerMinute", strokesPerMinute,
				SurfaceCard.MAXIMUM_STROKES_PER_MINUTE);
		Argument.inRange("points", points, SurfaceCard.MINIMUM_POINTS, SurfaceCard.MAXIMUM_POINTS);
		mesh.requireStable(solver.string(), strokesPerMinute, points);
		this.mesh = mesh;
		int harmonics = Math.min(solver.harmonics(), (points - 1) / 2);
		measured = HarmonicTransform.of(points, harmonics);
		stepped = HarmonicTransform.of(mesh.stepsPerStroke(), harmonics);
		weight = new EffectiveWeight(solver.string(), solver.fluidDensityKgM3(), solver.path());
		double stepS = 60 / strokesPerMinute / mesh.stepsPerStroke();
		slipPerM = 1 / (2 * stepS * solver.friction().slipVelocityMPerS());
		List<TaperDamping> damping = solver.coefficients(strokesPerMinute);
		tapers = new TaperMarch[mesh.elements().size()];
		for (int i = 0; i < tapers.length; i++) {
			tapers[i] = new TaperMarch(solver, weight, i, mesh.elements().get(i).intValue(), stepS, damping.get(i));
		}
	}

	/** {@inheritDoc} The mesh is chosen anew for this speed. */
	@Override
	public EverittJenningsPlan withStrokesPerMinute(double newStrokesPerMinute) {
		return new EverittJenningsPlan(solver, newStrokesPerMinute, points());
	}

	/** @return the solver this plan belongs to */
	public EverittJenningsSolver solver() {
		return solver;
	}

	/** @return steps in time and space */
	public EverittJenningsMesh mesh() {
		return mesh;
	}

	@Override
	public double strokesPerMinute() {
		return strokesPerMinute;
	}

	@Override
	public int points() {
		return measured.points();
	}

	@Override
	public int harmonics() {
		return measured.harmonics();
	}

	@Override
	public RodMotion down(SurfaceCard card) {
		CardFit.require(this, card.size(), card.strokesPerMinute());
		Workspace workspace = borrowed();
		boolean accounted = !solver.isLinear();
		double[][] loadsN = new double[tapers.length - 1][];
		RodWork work = march(card, workspace, accounted, loadsN);
		Range[] rangesN = new Range[loadsN.length];
		for (int i = 0; i < rangesN.length; i++) {
			rangesN[i] = Range.of(loadsN[i]);
		}
		SpaceRows rows = workspace.rows;
		RodMotion motion = new RodMotion(new Detail(loadsN, accounted ? work : null), card, rangesN,
				rows.positionM(points()), rows.loadN(points(), 0));
		spare.set(workspace);
		return motion;
	}

	/** Leaves the pump's signals in the rows. The work is that of the whole march only if it is accounted. */
	private RodWork march(SurfaceCard card, Workspace workspace, boolean accounted, double[][] loadsN) {
		SpaceRows rows = workspace.rows;
		card.copyPositionM(workspace.samples);
		resample(workspace, rows.positionM, 0);
		card.copyLoadN(workspace.samples);
		resample(workspace, rows.loadN, -weight.totalN());
		rows.start();
		double surfaceJ = rows.workJ();
		double boxJ = stuffingBox(rows, -1);
		for (int i = 0; i < tapers.length; i++) {
			if (i > 0) {
				loadsN[i - 1] = rows.loadN(points(), weight.belowN(i));
			}
			tapers[i].down(rows, accounted);
		}
		return new RodWork(surfaceJ, rows.workJ(), rows.dampingJ, rows.frictionJ, boxJ);
	}

	/** Kept harmonics of the samples at the time steps, from index 1 on. */
	private void resample(Workspace workspace, double[] row, double added) {
		measured.analyse(workspace.samples, workspace.spectrum, workspace.measuredSums);
		workspace.spectrum.cosine()[0] += added;
		stepped.synthesise(workspace.spectrum, workspace.steps, workspace.steppedSums);
		System.arraycopy(workspace.steps, 0, row, 1, workspace.steps.length);
	}

	/** Adds the stuffing box's friction to the load (way 1) or takes it out (way -1); returns its work, J. */
	private double stuffingBox(SpaceRows rows, int way) {
		double frictionN = solver.friction().stuffingBoxN();
		if (frictionN == 0) {
			return 0;
		}
		double work = 0;
		for (int j = 1; j <= rows.steps; j++) {
			double moved = rows.positionM[j + 1] - rows.positionM[j - 1];
			double forceN = frictionN * RodFriction.slip(moved * slipPerM);
			rows.loadN[j] += way * forceN;
			work += forceN * moved;
		}
		return work / 2;
	}

	@Override
	public SurfaceCard up(PumpCard card) {
		CardFit.require(this, card.size(), strokesPerMinute);
		Workspace workspace = borrowed();
		SpaceRows rows = workspace.rows;
		System.arraycopy(card.positionM(), 0, workspace.samples, 0, points());
		resample(workspace, rows.positionM, 0);
		System.arraycopy(card.loadN(), 0, workspace.samples, 0, points());
		resample(workspace, rows.loadN, 0);
		rows.start();
		for (int i = tapers.length - 1; i >= 0; i--) {
			tapers[i].up(rows);
		}
		stuffingBox(rows, 1);
		SurfaceCard surface = new SurfaceCard(rows.positionM(points()), rows.loadN(points(), weight.totalN()),
				strokesPerMinute);
		spare.set(workspace);
		return surface;
	}

	private Workspace borrowed() {
		Workspace workspace = spare.getAndSet(null);
		return workspace == null ? new Workspace(measured, stepped) : workspace;
	}

	/** Buffers of one march; they hold nothing between calls that anyone reads. */
	private static final class Workspace {

		private final double[] samples;
		private final double[] steps;
		private final double[][] measuredSums;
		private final double[][] steppedSums;
		private final Spectrum spectrum;
		private final SpaceRows rows;

		Workspace(HarmonicTransform measured, HarmonicTransform stepped) {
			samples = new double[measured.points()];
			steps = new double[stepped.points()];
			measuredSums = measured.workspace();
			steppedSums = stepped.workspace();
			spectrum = new Spectrum(measured.harmonics());
			rows = new SpaceRows(stepped.points());
		}
	}

	/** Keeps the loads at the tapers; the work is kept if the march summed it, else a second march does. */
	private final class Detail implements MarchDetail {

		private final double[][] loadsN;
		private final @Nullable RodWork work;

		Detail(double[][] loadsN, @Nullable RodWork work) {
			this.loadsN = loadsN;
			this.work = work;
		}

		@Override
		public double[] taperLoadN(SurfaceCard card, int taper) {
			return loadsN[taper - 1].clone();
		}

		@Override
		public RodWork work(SurfaceCard card) {
			RodWork known = work;
			if (known != null) {
				return known;
			}
			Workspace workspace = borrowed();
			RodWork summed = march(card, workspace, true, new double[tapers.length - 1][]);
			spare.set(workspace);
			return summed;
		}
	}
}
