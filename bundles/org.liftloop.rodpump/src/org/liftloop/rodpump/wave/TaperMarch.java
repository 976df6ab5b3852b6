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

import org.liftloop.rodpump.path.SideForce;
import org.liftloop.rodpump.string.RodTaper;

/**
 * The march along one taper of equal elements, down or up. The nodes at its ends have half a node's mass; the other half
 * belongs to the neighbour. Immutable.
 */
final class TaperMarch {

	private final int elements;
	private final double complianceMPerN;
	/** m dx/dt^2, N/m. */
	private final double inertiaNPerM;
	/** m dx c/(2 dt), N/m. */
	private final double upNPerM;
	private final double downNPerM;
	private final double buoyantWeightNPerM;
	/** mu dx/2, m. */
	private final double rubbingM;
	/** Friction that nothing explains on an element, N. */
	private final double alongN;
	/** 1/(2 dt v_slip), 1/m. */
	private final double slipPerM;
	/** Of each node, if the taper rubs. */
	private final SideForce[] sides;
	private final double[] weightBelowN;
	private final boolean general;

	TaperMarch(EverittJenningsSolver solver, EffectiveWeight weight, int taper, int elements, double stepS,
			TaperDamping damping) {
		RodTaper rod = solver.string().tapers().get(taper);
		this.elements = elements;
		double dxM = rod.lengthM() / elements;
		complianceMPerN = dxM / rod.axialStiffnessN();
		double massKg = rod.massKgPerM() * dxM;
		inertiaNPerM = massKg / (stepS * stepS);
		upNPerM = massKg * damping.upPerS() / (2 * stepS);
		downNPerM = massKg * damping.downPerS() / (2 * stepS);
		buoyantWeightNPerM = rod.buoyantWeightNPerM(solver.fluidDensityKgM3());
		alongN = solver.friction().alongNPerM() * dxM;
		rubbingM = solver.rubs() ? solver.friction().coefficient() * dxM / 2 : 0;
		slipPerM = 1 / (2 * stepS * solver.friction().slipVelocityMPerS());
		sides = new SideForce[solver.rubs() ? elements + 1 : 0];
		weightBelowN = new double[sides.length];
		for (int i = 0; i < sides.length; i++) {
			sides[i] = SideForce.at(solver.path(), weight.topM(taper) + i * dxM);
			weightBelowN[i] = weight.belowN(taper, i * dxM);
		}
		general = solver.rubs() || upNPerM != downNPerM;
	}

	/** From the top of the taper to its bottom. */
	void down(SpaceRows rows, boolean accounted) {
		node(rows, 0, 0.5, 1, accounted);
		for (int i = 1; i <= elements; i++) {
			rows.stretch(complianceMPerN);
			node(rows, i, i < elements ? 1 : 0.5, 1, accounted);
		}
	}

	/** From the bottom of the taper to its top: the same equations solved for what is above. */
	void up(SpaceRows rows) {
		for (int i = elements; i > 0; i--) {
			node(rows, i, i < elements ? 1 : 0.5, -1, false);
			rows.stretch(-complianceMPerN);
		}
		node(rows, 0, 0.5, -1, false);
	}

	/**
	 * Passes a node: the load changes by what its mass takes.
	 *
	 * @param part      1 inside the taper, 0.5 at its ends
	 * @param way       1 down, -1 up
	 * @param accounted whether the work is to be summed
	 */
	private void node(SpaceRows rows, int node, double part, int way, boolean accounted) {
		if (sides.length > 0) {
			rub(rows, node, part, way);
		} else if (general || accounted) {
			damp(rows, part, way);
		} else {
			double inertia = part * way * inertiaNPerM;
			double drag = part * way * upNPerM;
			double[] position = rows.positionM;
			double[] load = rows.loadN;
			for (int j = 1; j <= rows.steps; j++) {
				double before = position[j - 1];
				double after = position[j + 1];
				load[j] -= inertia * (after - 2 * position[j] + before) + drag * (after - before);
			}
		}
	}

	/** Damping that may differ up and down. */
	private void damp(SpaceRows rows, double part, int way) {
		double[] position = rows.positionM;
		double[] load = rows.loadN;
		double work = 0;
		for (int j = 1; j <= rows.steps; j++) {
			double moved = position[j + 1] - position[j - 1];
			double dragN = (moved > 0 ? upNPerM : downNPerM) * part * moved;
			double inertiaN = inertiaNPerM * part * (position[j + 1] - 2 * position[j] + position[j - 1]);
			load[j] -= way * (inertiaN + dragN);
			work += dragN * moved;
		}
		rows.dampingJ += work / 2;
	}

	/**
	 * With friction. The side force N is that of the load in the middle of the node, which holds half of the friction:
	 * T = T0 + q N and N^2 = (w sin phi - T phi')^2 + (T lateral)^2 are solved together, so that the march up finds the
	 * same N.
	 */
	private void rub(SpaceRows rows, int node, double part, int way) {
		SideForce side = sides[node];
		double bend = side.inclinationRatePerM();
		double leanN = buoyantWeightNPerM * side.inclinationSine();
		double lateral = side.lateralRatePerM();
		double curvature = bend * bend + lateral * lateral;
		double weightN = weightBelowN[node];
		double[] position = rows.positionM;
		double[] load = rows.loadN;
		double dampingWork = 0;
		double frictionWork = 0;
		for (int j = 1; j <= rows.steps; j++) {
			double moved = position[j + 1] - position[j - 1];
			double dragN = (moved > 0 ? upNPerM : downNPerM) * part * moved;
			double slip = RodFriction.slip(moved * slipPerM);
			double rubN = alongN * part * slip;
			double takenN = way
					* (dragN + rubN + inertiaNPerM * part * (position[j + 1] - 2 * position[j] + position[j - 1]));
			double q = -way * part * rubbingM * slip;
			double middleN = load[j] - takenN / 2 + weightN;
			double inPlane = leanN - middleN * bend;
			double across = middleN * lateral;
			double b = q * (across * lateral - inPlane * bend);
			double a = 1 - q * q * curvature;
			double sideNPerM = (b + Math.sqrt(b * b + a * (inPlane * inPlane + across * across))) / a;
			load[j] += 2 * q * sideNPerM - takenN;
			dampingWork += dragN * moved;
			frictionWork += (rubN / 2 - way * q * sideNPerM) * moved;
		}
		rows.dampingJ += dampingWork / 2;
		rows.frictionJ += frictionWork;
	}
}
