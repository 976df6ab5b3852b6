/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.demo;

import org.liftloop.core.units.Unit;
import org.liftloop.model.Asset;
import org.liftloop.model.Assumption;
import org.liftloop.model.DownholePump;
import org.liftloop.model.Fluids;
import org.liftloop.model.Inflow;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.PumpType;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.RodGrade;
import org.liftloop.model.RodTaper;
import org.liftloop.model.Tubing;

/** The parts of a well in the units an engineer gives them in. Values are kept to what such data carry. */
final class ModelParts {

	private ModelParts() {
	}

	static RodTaper taper(double lengthFt, double diameterIn, double weightLbPerFt, RodGrade grade) {
		RodTaper taper = ModelFactory.eINSTANCE.createRodTaper();
		taper.setLengthM(rounded(Unit.FOOT.toSi(lengthFt), 3));
		taper.setDiameterM(rounded(Unit.INCH.toSi(diameterIn), 6));
		taper.setWeightNPerM(rounded(Unit.POUND_PER_FOOT.toSi(weightLbPerFt), 4));
		taper.setGrade(grade);
		return taper;
	}

	static PumpingUnit unit(String designation) {
		PumpingUnit unit = ModelFactory.eINSTANCE.createPumpingUnit();
		unit.setDesignation(designation);
		return unit;
	}

	/** A unit of which is known how it is balanced. */
	static PumpingUnit unit(String designation, double counterbalanceInLb, double structuralUnbalanceLb,
			double counterweightsLb) {
		PumpingUnit unit = unit(designation);
		unit.setCounterbalanceMomentNm(rounded(Unit.INCH_POUND.toSi(counterbalanceInLb), 0));
		unit.setStructuralUnbalanceN(rounded(Unit.POUND_FORCE.toSi(structuralUnbalanceLb), 0));
		unit.setCounterweightsN(rounded(Unit.POUND_FORCE.toSi(counterweightsLb), 0));
		return unit;
	}

	static DownholePump pump(double plungerIn, double depthFt, PumpType type) {
		DownholePump pump = ModelFactory.eINSTANCE.createDownholePump();
		pump.setPlungerDiameterM(rounded(Unit.INCH.toSi(plungerIn), 6));
		pump.setDepthM(rounded(Unit.FOOT.toSi(depthFt), 3));
		pump.setType(type);
		return pump;
	}

	/** A pump with how its plunger fits: length in feet, clearance on the diameter in thousandths of an inch. */
	static DownholePump pump(double plungerIn, double depthFt, PumpType type, double lengthFt, double clearanceMil) {
		DownholePump pump = pump(plungerIn, depthFt, type);
		pump.setPlungerLengthM(rounded(Unit.FOOT.toSi(lengthFt), 4));
		pump.setPlungerClearanceM(rounded(Unit.INCH.toSi(clearanceMil / 1000), 7));
		return pump;
	}

	/** API 2-7/8 in tubing, 6.5 lb/ft: OD 2.875 in, ID 2.441 in. */
	static Tubing tubing(boolean anchored) {
		Tubing tubing = ModelFactory.eINSTANCE.createTubing();
		tubing.setInnerDiameterM(rounded(Unit.INCH.toSi(2.441), 6));
		tubing.setOuterDiameterM(rounded(Unit.INCH.toSi(2.875), 6));
		tubing.setAnchored(anchored);
		return tubing;
	}

	static Fluids fluids(double oilKgM3, double waterKgM3, double waterCut, double tubingHeadPsi) {
		Fluids fluids = ModelFactory.eINSTANCE.createFluids();
		fluids.setOilDensityKgM3(oilKgM3);
		fluids.setWaterDensityKgM3(waterKgM3);
		fluids.setWaterCut(waterCut);
		fluids.setTubingHeadPressurePa(rounded(Unit.PSI.toSi(tubingHeadPsi), 0));
		return fluids;
	}

	/** Inflow by pressures in psi and the rate of a test in barrels a day. */
	static Inflow inflow(double reservoirPsi, double bubblePointPsi, double testBarrelsPerDay, double testPsi) {
		Inflow inflow = ModelFactory.eINSTANCE.createInflow();
		inflow.setReservoirPressurePa(rounded(Unit.PSI.toSi(reservoirPsi), 0));
		inflow.setBubblePointPa(rounded(Unit.PSI.toSi(bubblePointPsi), 0));
		inflow.setTestRateM3PerS(rounded(Unit.BARREL_PER_DAY.toSi(testBarrelsPerDay), 8));
		inflow.setTestPressurePa(rounded(Unit.PSI.toSi(testPsi), 0));
		return inflow;
	}

	static OperatingLimits speeds(double slowestPerMinute, double fastestPerMinute) {
		OperatingLimits limits = ModelFactory.eINSTANCE.createOperatingLimits();
		limits.setMinimumStrokesPerMinute(slowestPerMinute);
		limits.setMaximumStrokesPerMinute(fastestPerMinute);
		return limits;
	}

	static void assume(Asset asset, String subject, String reason) {
		Assumption assumption = ModelFactory.eINSTANCE.createAssumption();
		assumption.setSubject(subject);
		assumption.setReason(reason);
		asset.getAssumptions().add(assumption);
	}

	static double rounded(double value, int decimals) {
		double scale = Math.pow(10, decimals);
		// Adding zero turns a negative zero into a plain one.
		return Math.rint(value * scale) / scale + 0.0;
	}
}
