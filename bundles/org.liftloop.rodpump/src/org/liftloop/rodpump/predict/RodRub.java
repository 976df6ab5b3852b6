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

import java.util.List;

import org.liftloop.rodpump.path.SideForce;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.wave.RodFriction;

/**
 * Coulomb friction along the rods of one mesh. Within a step it holds a node where it is or slows it down by at most its
 * limit, so that rods at rest stay at rest. The halves of the end elements rub at the nodes next to the ends.
 */
final class RodRub {

	private final RodMesh mesh;
	private final double coefficient;
	private final double alongNPerM;
	/** Length of rod that rubs at each node, m. */
	private final double[] lengthM;
	/** Effective load at each node at rest, N. */
	private final double[] restLoadN;
	private final double[] weightNPerM;
	private final SideForce[] sides;

	RodRub(PredictionInput input, RodMesh mesh) {
		this.mesh = mesh;
		RodFriction friction = input.friction();
		coefficient = friction.coefficient();
		alongNPerM = friction.alongNPerM();
		int nodes = mesh.nodes();
		lengthM = new double[nodes];
		restLoadN = new double[nodes];
		weightNPerM = new double[nodes];
		sides = new SideForce[nodes];
		RestLoads rest = new RestLoads(input);
		List<RodTaper> tapers = input.string().tapers();
		int taper = 0;
		for (int j = 0; j < nodes; j++) {
			while (taper + 1 < tapers.size() && mesh.topNode(taper + 1) <= j) {
				taper++;
			}
			double fromM = j > 1 ? (mesh.depthM(j - 1) + mesh.depthM(j)) / 2 : 0;
			double toM = j < nodes - 2 ? (mesh.depthM(j) + mesh.depthM(j + 1)) / 2 : mesh.depthM(nodes - 1);
			lengthM[j] = toM - fromM;
			restLoadN[j] = rest.belowN(mesh.depthM(j));
			RodTaper rod = tapers.get(taper);
			weightNPerM[j] = rod.buoyantWeightN(input.fluidDensityKgM3()) / rod.lengthM();
			sides[j] = SideForce.at(input.path(), mesh.depthM(j));
		}
	}

	/**
	 * Holds back the nodes between the ends.
	 *
	 * @return work lost in the step, J
	 */
	double hold(double[] before, double[] now, double[] next) {
		double work = 0;
		for (int j = 1; j < now.length - 1; j++) {
			double limitN = alongNPerM * lengthM[j];
			if (coefficient > 0) {
				limitN += coefficient * lengthM[j]
						* sides[j].perLengthNPerM(mesh.loadN(now, j) + restLoadN[j], weightNPerM[j]);
			}
			double wayM = next[j] - now[j];
			double limitM = limitN * mesh.gainMPerN(j);
			double heldM = Math.abs(wayM) <= limitM ? wayM : Math.copySign(limitM, wayM);
			next[j] -= heldM;
			work += heldM / mesh.gainMPerN(j) * (next[j] - before[j]) / 2;
		}
		return work;
	}
}
