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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.wave.RodFriction;

/** Draws the parameters of a condition. Ranges are engineering judgement: from just visible to severe. */
final class RandomFault {

	/** Steel cross-sections of 2-3/8 in 4.7 lb/ft and 2-7/8 in 6.5 lb/ft tubing (API 5CT), m2. */
	private static final double[] TUBING_M2 = { 8.41e-4, 1.169e-3 };
	private static final double TUBING_MODULUS_PA = 2.07e11;

	private final SplittableRandom random;
	private final PredictionInput well;
	private final Predictor predictor;
	private final BooleanSupplier cancelled;
	private final Map<String, Double> parameters = new LinkedHashMap<>();

	RandomFault(SplittableRandom random, PredictionInput well, Predictor predictor, BooleanSupplier cancelled) {
		this.random = random;
		this.well = well;
		this.predictor = predictor;
		this.cancelled = cancelled;
	}

	/** A well as known, as it is, and its pump. */
	record Made(PredictionInput known, PredictionInput actual, PumpBoundary pump, Map<String, Double> parameters) {
	}

	Made make(PumpCondition condition) {
		return switch (condition) {
			case FLUID_POUND -> fluidPound();
			case GAS_INTERFERENCE -> gasInterference();
			case GAS_LOCK -> gasLock();
			case PARTED_RODS -> made(well.partedAt(draw("partedFraction", 0.05, 0.95) * well.string().lengthM()),
					new FreeEnd());
			default -> ofLiquid(condition, BarrelPump.FULL.withDeadSpace(draw("deadSpaceM", 0.05, 0.3)));
		};
	}

	private Made ofLiquid(PumpCondition condition, BarrelPump tight) {
		return switch (condition) {
			case STANDING_VALVE_LEAK -> made(well, tight.withLeaks(PumpLeaks.ofStandingValve(leakM2())));
			case TRAVELLING_VALVE_LEAK -> made(well, tight.withLeaks(PumpLeaks.ofTravellingValve(leakM2())));
			case WORN_BARREL -> made(well, tight.withLeaks(wear()));
			case UNANCHORED_TUBING -> made(well.withTubing(tubing()), tight);
			case SLIPPING_ANCHOR -> made(well.withTubing(tubing()
					.slippingAbove(draw("holdingFraction", 0.1, 0.4) * well.fluidLoadN())), tight);
			case TAGGING_DOWN, TAGGING_UP, PLUNGER_OUT_OF_BARREL -> made(well, tight.withLimits(limits(condition)));
			case STUCK_PLUNGER -> made(well, tight.withLimits(PlungerLimits.STUCK));
			case DELAYED_VALVE_CLOSING -> made(well, tight.withDelays(
					draw("standingDelayFraction", 0, 0.03) * well.unit().strokeM(),
					draw("travellingDelayFraction", 0.01, 0.05) * well.unit().strokeM()));
			case HIGH_FRICTION -> friction(tight);
			case FLOWING_WELL -> {
				PredictionInput flowing = withIntake(draw("intakeFraction", 0.97, 1) * well.dischargePressurePa());
				yield new Made(flowing, flowing, tight, parameters);
			}
			default -> made(well, tight);
		};
	}

	private double draw(String name, double low, double high) {
		double value = random.nextDouble(low, high);
		parameters.put(name, Double.valueOf(value));
		return value;
	}

	private Made made(PredictionInput actual, PumpBoundary pump) {
		return new Made(well, actual, pump, parameters);
	}

	private PredictionInput withIntake(double intakePa) {
		return new PredictionInput(well.string(), well.unit(), well.strokesPerMinute(), well.dampingRatio(),
				well.fluidDensityKgM3(), well.plungerDiameterM(), well.dischargePressurePa(), intakePa);
	}

	/** A pumped-off well: little pressure at the intake, so that the gas is squeezed to nearly nothing. */
	private Made fluidPound() {
		PredictionInput pumpedOff = withIntake(draw("intakeFraction", 0.005, 0.05) * well.dischargePressurePa());
		PumpFluid fluid = PumpFluid.of(draw("liquidFraction", 0.16, 0.98), 0);
		BarrelPump pump = BarrelPump.of(fluid).withDeadSpace(draw("deadSpaceM", 0.05, 0.3));
		return new Made(pumpedOff, pumpedOff, pump, parameters);
	}

	private Made gasInterference() {
		PredictionInput gassy = withIntake(draw("intakeFraction", 0.08, 0.4) * well.dischargePressurePa());
		PumpFluid fluid = PumpFluid.of(draw("liquidFraction", 0.3, 0.95), draw("dispersedFraction", 0, 1));
		return new Made(gassy, gassy, BarrelPump.of(fluid).withDeadSpace(draw("deadSpaceM", 0.05, 0.6)), parameters);
	}

	/** Dead space so large that the squeezed gas stays below pd. */
	private Made gasLock() {
		PredictionInput gassy = withIntake(draw("intakeFraction", 0.08, 0.4) * well.dischargePressurePa());
		PumpFluid fluid = PumpFluid.of(0, 1);
		double ratio = Math.pow(gassy.dischargePressurePa() / gassy.intakePressurePa(), 1 / fluid.polytropicExponent());
		double deadM = draw("deadSpaceRatio", 1.1, 2) * well.unit().strokeM() / (ratio - 1);
		parameters.put("deadSpaceM", Double.valueOf(deadM));
		return new Made(gassy, gassy, BarrelPump.of(fluid).withDeadSpace(deadM), parameters);
	}

	/** A leak that would pass a part of the plunger's displacement in half a stroke under the full pressure. */
	private double leakM2() {
		double speed = Math.sqrt(2 * (well.dischargePressurePa() - well.intakePressurePa()) / well.fluidDensityKgM3());
		return draw("leakFraction", 0.1, 1.5) * displacementM3PerS() / speed;
	}

	private double displacementM3PerS() {
		return well.plungerAreaM2() * well.unit().strokeM() / (well.periodS() / 2);
	}

	private PumpLeaks wear() {
		double leak = draw("slippageFraction", 0.1, 1.2) * displacementM3PerS()
				/ (well.dischargePressurePa() - well.intakePressurePa());
		if (random.nextBoolean()) {
			return PumpLeaks.ofPlunger(leak);
		}
		double fromM = draw("wornFromFraction", 0.1, 0.6) * well.unit().strokeM();
		return PumpLeaks.ofWornPart(3 * leak, fromM, fromM + draw("wornFraction", 0.1, 0.4) * well.unit().strokeM());
	}

	private TubingSupport tubing() {
		double areaM2 = TUBING_M2[random.nextInt(TUBING_M2.length)];
		parameters.put("tubingAreaM2", Double.valueOf(areaM2));
		double lengthM = draw("freeTubingFraction", 0.3, 1) * well.string().lengthM();
		return TubingSupport.unanchored(lengthM, areaM2, TUBING_MODULUS_PA);
	}

	/** Counted from where the plunger moves if it meets nothing. */
	private PlungerLimits limits(PumpCondition condition) {
		PumpStroke free = predictor.predict(well, BarrelPump.FULL, cancelled).pump();
		return switch (condition) {
			case TAGGING_DOWN -> PlungerLimits.NONE
					.withTagDown(free.lowestM() + draw("tagFraction", 0.01, 0.08) * free.strokeM());
			case TAGGING_UP -> PlungerLimits.NONE
					.withTagUp(free.highestM() - draw("tagFraction", 0.01, 0.08) * free.strokeM());
			default -> PlungerLimits.NONE
					.withBarrelEnd(free.highestM() - draw("outFraction", 0.05, 0.3) * free.strokeM());
		};
	}

	private Made friction(BarrelPump tight) {
		double fluidLoadN = well.fluidLoadN();
		double alongN = draw("alongFraction", 0.1, 0.5) * fluidLoadN;
		double boxN = draw("stuffingBoxFraction", 0, 0.1) * fluidLoadN;
		double plungerN = draw("plungerFraction", 0, 0.2) * fluidLoadN;
		return made(well.withPath(WellPath.VERTICAL, new RodFriction(0, boxN).withAlong(alongN / well.string().lengthM())),
				tight.withLimits(PlungerLimits.NONE.withFriction(plungerN)));
	}
}
