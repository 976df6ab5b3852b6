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

import java.util.Arrays;
import java.util.Locale;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.units.Unit;
import org.liftloop.model.CardTiming;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.Fluids;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.PumpType;
import org.liftloop.model.RodGrade;
import org.liftloop.model.RodString;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.unit.UnitKinematics;

/** The two wells with full data; their cards are predicted from that data alone. */
final class ModelledWell {

	private static final String ORIGIN = "Example well of Liftloop; no real well.";

	private ModelledWell() {
	}

	static Well fullPump() throws RefusedException {
		Well well = well("Demo 1", "A well in good order: the pump fills completely.", 8.5, 0.12);
		RodString rods = ModelFactory.eINSTANCE.createRodString();
		rods.getTapers().add(ModelParts.taper(1_900, 0.875, 2.224, RodGrade.D));
		rods.getTapers().add(ModelParts.taper(3_100, 0.75, 1.634, RodGrade.D));
		well.setRodString(rods);
		well.setPumpingUnit(ModelParts.unit("C320-298-100", 500_000, 450, 9_000));
		well.setPump(ModelParts.pump(1.5, 5_000, PumpType.INSERT_BOTTOM_ANCHORED, 4, 4));
		Fluids fluids = ModelParts.fluids(850, 1_050, 0.6, 100);
		fluids.setPumpIntakePressurePa(ModelParts.rounded(Unit.PSI.toSi(450), 0));
		fluids.setViscosityPaS(ModelParts.rounded(Unit.CENTIPOISE.toSi(2), 6));
		well.setFluids(fluids);
		well.setInflow(ModelParts.inflow(1_150, 800, 175, 450));
		well.getCards().add(card(well, "Full pump", 1));
		return well;
	}

	static Well fluidPound() throws RefusedException {
		Well well = well("Demo 2", "A well pumped off: the pump fills to 60 % and the plunger hits the liquid.", 9,
				0.15);
		RodString rods = ModelFactory.eINSTANCE.createRodString();
		rods.getTapers().add(ModelParts.taper(1_500, 1, 2.904, RodGrade.D));
		rods.getTapers().add(ModelParts.taper(1_900, 0.875, 2.224, RodGrade.D));
		rods.getTapers().add(ModelParts.taper(2_600, 0.75, 1.634, RodGrade.D));
		well.setRodString(rods);
		// Balanced for its pound: else its live twin would see to an overloaded gearbox before it sees to the pound.
		well.setPumpingUnit(ModelParts.unit("M320-298-100", 670_000, -1_500, 9_000));
		well.setPump(ModelParts.pump(1.5, 6_000, PumpType.INSERT_TOP_ANCHORED, 4, 4));
		Fluids fluids = ModelParts.fluids(840, 1_030, 0.3, 120);
		fluids.setPumpIntakePressurePa(ModelParts.rounded(Unit.PSI.toSi(60), 0));
		fluids.setViscosityPaS(ModelParts.rounded(Unit.CENTIPOISE.toSi(2), 6));
		well.setFluids(fluids);
		well.getCards().add(card(well, "Fluid pound", 0.6));
		return well;
	}

	private static Well well(String name, String description, double strokesPerMinute,
			double dampingRatio) {
		Well well = ModelFactory.eINSTANCE.createWell();
		well.setName(name);
		well.setDescription(description);
		well.setOrigin(ORIGIN);
		well.setStrokesPerMinute(strokesPerMinute);
		well.setDampingRatio(dampingRatio);
		well.setTubing(ModelParts.tubing(true));
		// Without a range of speeds nothing may move the speed of a live twin.
		well.setLimits(ModelParts.speeds(4, 12));
		return well;
	}

	private static SurfaceCard card(Well well, String name, double fillage) throws RefusedException {
		MappedWell mapped = MappedWell.of(well);
		UnitKinematics unit = mapped.input().unit();
		if (unit == null) {
			throw new IllegalStateException("the demo wells have a unit");
		}
		double dischargePa = well.getFluids().getTubingHeadPressurePa()
				+ mapped.input().fluidDensityKgM3() * RodTaper.STANDARD_GRAVITY_M_S2 * well.getPump().getDepthM();
		PredictionInput input = new PredictionInput(mapped.input().string(), unit, well.getStrokesPerMinute(),
				mapped.input().dampingRatio(), mapped.input().fluidDensityKgM3(), mapped.input().plungerDiameterM(),
				dischargePa, well.getFluids().getPumpIntakePressurePa());
		PredictedCard predicted = Predictor.DEFAULT.predict(input, BarrelPump.filledTo(fillage, input),
				() -> false);
		if (!predicted.isPeriodic()) {
			throw new IllegalStateException("the demo card did not become periodic: " + predicted.residual());
		}
		SurfaceCard card = ModelFactory.eINSTANCE.createSurfaceCard();
		card.setName(name);
		card.setStrokesPerMinute(well.getStrokesPerMinute());
		card.setTiming(CardTiming.UNIFORM_TIME);
		card.setOrigin(String.format(Locale.ROOT,
				"Forward-modelled by Liftloop from the well's data, pump filled to %.0f %%; periodic after %d strokes.",
				100 * fillage, predicted.coarseStrokes() + predicted.strokesToPeriodic()));
		card.setPositionM(rounded(predicted.surfaceCard().positionM(), 5));
		card.setLoadN(rounded(predicted.surfaceCard().loadN(), 1));
		return card;
	}

	private static DoubleArray rounded(double[] values, int decimals) {
		return DoubleArray.of(Arrays.stream(values).map(value -> ModelParts.rounded(value, decimals)).toArray());
	}
}
