/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import org.liftloop.internal.rodpump.Range;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * A card laid over one turn of the crank. Immutable. Between the points the load follows the card's line, straight over
 * position.
 */
public final class CrankCycle {

	/** Gauss-Legendre nodes on -1..1 with their weights, exact to the ninth power: five a segment. */
	private static final double[] NODES = { -0.906179845938664, -0.538469310105683, 0, 0.538469310105683,
			0.906179845938664 };
	private static final double[] WEIGHTS = { 0.236926885056189, 0.478628670499366, 0.568888888888889,
			0.478628670499366, 0.236926885056189 };
	/** Below this part of the stroke two points have the same position: the load then runs straight over the angle. */
	private static final double SAME_POSITION = 1e-12;

	private final UnitKinematics unit;
	private final SurfaceCard card;
	/** Crank angles, continued over the turn; one more than the card's points, the first again a turn later. */
	private final double[] crankRad;
	private final double[] loadN;
	private final double[] torqueFactorM;
	/** Stroke of the card over the unit's. */
	private final double strokeRatio;
	/** Where integrals are summed: the linkage is computed once for all of them. */
	private final Nodes nodes;

	private CrankCycle(SurfaceCard card, UnitKinematics unit, double[] crankRad, double strokeRatio) {
		this.card = card;
		this.unit = unit;
		this.crankRad = crankRad;
		this.strokeRatio = strokeRatio;
		int points = card.size();
		loadN = new double[points + 1];
		card.copyLoadN(loadN);
		loadN[points] = loadN[0];
		torqueFactorM = new double[points];
		for (int i = 0; i < points; i++) {
			torqueFactorM[i] = torqueFactorM(crankRad[i]);
		}
		nodes = nodes();
	}

	/**
	 * @param card    one stroke, running the right way
	 * @param unit    the unit, its stroke being the card's
	 * @param mapping how points get their angles
	 * @return the card over the crank
	 * @throws IllegalArgumentException if the card's polished rod does not move
	 */
	public static CrankCycle of(SurfaceCard card, UnitKinematics unit, CrankMapping mapping) {
		double[] positionM = card.positionM();
		if (!(card.strokeM() > 0)) {
			throw new IllegalArgumentException("the polished rod does not move: there is no crank angle to find");
		}
		if (mapping == CrankMapping.BY_POSITION) {
			return new CrankCycle(card, unit, byPosition(positionM, unit), card.strokeM() / unit.strokeM());
		}
		CrankPhase phase = CrankPhase.of(positionM, unit);
		return new CrankCycle(card, unit, phase.crankRad(), phase.strokeRatio());
	}

	private static double[] byPosition(double[] positionM, UnitKinematics unit) {
		int points = positionM.length;
		Range range = Range.of(positionM);
		int bottom = indexOf(positionM, range.lowest());
		int top = indexOf(positionM, range.highest());
		int upPoints = Math.floorMod(top - bottom, points);
		double[] crankRad = new double[points + 1];
		double last = 0;
		for (int i = 0; i < points; i++) {
			double part = Math.clamp((positionM[i] - range.lowest()) / range.width(), 0, 1);
			boolean up = Math.floorMod(i - bottom, points) < upPoints;
			double angle = up ? unit.upstrokeAngleRad(part) : unit.downstrokeAngleRad(part);
			// The turn is continued: the nearest of all the angle's turns.
			crankRad[i] = i == 0 ? angle : angle + 2 * Math.PI * Math.rint((last - angle) / (2 * Math.PI));
			last = crankRad[i];
		}
		crankRad[points] = crankRad[0] + 2 * Math.PI;
		return crankRad;
	}

	private static int indexOf(double[] values, double value) {
		int index = 0;
		while (values[index] != value) {
			index++;
		}
		return index;
	}

	/** @return the unit */
	public UnitKinematics unit() {
		return unit;
	}

	/** @return the card */
	public SurfaceCard card() {
		return card;
	}

	/** @return number of points, those of the card */
	public int size() {
		return crankRad.length - 1;
	}

	/**
	 * @param point point of the card, from 0
	 * @return its crank angle from the type's zero, rad; continued over the turn, so that it may pass 2 pi
	 */
	public double crankRad(int point) {
		return crankRad[point];
	}

	/**
	 * @param point point of the card, from 0
	 * @return polished-rod load, N
	 */
	public double loadN(int point) {
		return loadN[point];
	}

	/**
	 * The unit's torque factor in proportion to the card's stroke: a shorter stroke is a shorter crank, and the shaft's
	 * work must be the card's area.
	 *
	 * @param angleRad crank angle, rad
	 * @return torque factor, m
	 */
	public double torqueFactorM(double angleRad) {
		return strokeRatio * unit.torqueFactorM(angleRad);
	}

	/**
	 * @param point point of the card, from 0
	 * @return its {@linkplain #torqueFactorM(double) torque factor}, m
	 */
	public double torqueFactorM(int point) {
		return torqueFactorM[point];
	}

	/** What is summed over the turn. */
	interface Integrand {

		double at(double crankRad, double torqueFactorM, double loadN);
	}

	/** Nodes of the whole turn: angle, weight in rad, torque factor and load. */
	private record Nodes(double[] crankRad, double[] weightRad, double[] torqueFactorM, double[] loadN) {
	}

	/** Integral over one turn of the crank, rad times the integrand's unit. */
	double integral(Integrand integrand) {
		double sum = 0;
		for (int i = 0; i < nodes.crankRad.length; i++) {
			sum += nodes.weightRad[i] * integrand.at(nodes.crankRad[i], nodes.torqueFactorM[i], nodes.loadN[i]);
		}
		return sum;
	}

	private Nodes nodes() {
		int count = size() * NODES.length;
		Nodes all = new Nodes(new double[count], new double[count], new double[count], new double[count]);
		double begin = unit.positionFraction(crankRad[0]);
		for (int i = 0, node = 0; i < size(); i++) {
			double end = unit.positionFraction(crankRad[i + 1]);
			double half = (crankRad[i + 1] - crankRad[i]) / 2;
			double middle = (crankRad[i + 1] + crankRad[i]) / 2;
			for (int k = 0; k < NODES.length; k++, node++) {
				double angle = middle + half * NODES[k];
				all.crankRad[node] = angle;
				all.weightRad[node] = half * WEIGHTS[k];
				all.torqueFactorM[node] = torqueFactorM(angle);
				all.loadN[node] = half == 0 ? loadN[i] : loadN(i, angle, begin, end);
			}
			begin = end;
		}
		return all;
	}

	/** Load at an angle of a segment whose ends have the given positions, as fractions of the stroke. */
	private double loadN(int segment, double angleRad, double begin, double end) {
		double rise = end - begin;
		double weight = Math.abs(rise) < SAME_POSITION
				? (angleRad - crankRad[segment]) / (crankRad[segment + 1] - crankRad[segment])
				: (unit.positionFraction(angleRad) - begin) / rise;
		// A segment over a dead centre runs past its ends; the load there is that of the nearer end.
		double bounded = Math.clamp(weight, 0, 1);
		return loadN[segment] + bounded * (loadN[segment + 1] - loadN[segment]);
	}
}
