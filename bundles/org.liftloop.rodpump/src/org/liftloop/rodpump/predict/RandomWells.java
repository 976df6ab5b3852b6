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
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.UnitCatalogue;
import org.liftloop.rodpump.unit.UnitGeometry;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * Wells and cards made up from seeds: the same seed gives the same well and card. Wells are 250 to 3,500 m deep, with 1 to
 * 5 tapers, 3 to 14 strokes a minute and the four unit types, and plausible: rods inside their Goodman diagram by Mills'
 * estimate, a fluid load of a tenth to twice the buoyant rods, a rod stretch below 40 % of the stroke, a speed below 35 % of
 * the rods' natural frequency. All cards come from {@link Predictor}. Immutable and thread-safe.
 *
 * @param points points of a card, 20 to 2,000
 * @param noise  noise on the surface card
 */
public record RandomWells(int points, CardNoise noise) {

	/** 200 points, no noise. */
	public static final RandomWells DEFAULT = new RandomWells(Predictor.DEFAULT_POINTS, CardNoise.NONE);

	/** Shallowest and deepest pump, m. */
	public static final double MINIMUM_DEPTH_M = 250;
	/** Deepest pump, m. */
	public static final double MAXIMUM_DEPTH_M = 3_500;

	private static final int MOST_ATTEMPTS = 100_000;
	private static final double MINIMUM_STROKES_PER_MINUTE = 3;
	private static final double MAXIMUM_STROKES_PER_MINUTE = 14;
	/** Mills' acceleration factor S N^2/70,500 in inches, as g/(2 pi^2/3600) in metres. */
	private static final double MILLS_M_PER_MIN2 = 70_500 * 0.0254;
	private static final double MAXIMUM_ACCELERATION = 0.3;
	private static final double MAXIMUM_SPEED_RATIO = 0.35;
	private static final double MAXIMUM_STRETCH_FRACTION = 0.4;
	private static final double METRES_PER_INCH = 0.0254;
	/** API Spec 11AX plunger sizes, in. */
	private static final double[] PLUNGERS_IN = { 1.0625, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75 };
	/** An element of this length carries the harmonics of a card without visible dispersion, m. */
	private static final double ELEMENT_M = 15;
	private static final int FEWEST_ELEMENTS = 60;
	private static final RandomStrings STRINGS = new RandomStrings();
	private static final List<CatalogueUnit> UNITS = UnitCatalogue.builtIn().units();
	/** Separates the streams of well, condition and noise of one seed. */
	private static final long STREAM = 0x9E3779B97F4A7C15L;

	/** Checks the range. */
	public RandomWells {
		Argument.inRange("points", points, 20, 2_000);
	}

	/**
	 * @param seed any number
	 * @return the seed's well: vertical, tubing anchored, in good order
	 */
	public PredictionInput well(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double depthM = random.nextDouble(MINIMUM_DEPTH_M, MAXIMUM_DEPTH_M);
		UnitGeometry geometry = UNITS.get(random.nextInt(UNITS.size())).geometry();
		for (int i = 0; i < MOST_ATTEMPTS; i++) {
			PredictionInput well = attempt(random, depthM, geometry);
			if (isPlausible(well)) {
				return well;
			}
		}
		throw new IllegalStateException("no plausible well of " + depthM + " m in " + MOST_ATTEMPTS + " attempts");
	}

	private static PredictionInput attempt(SplittableRandom random, double depthM, UnitGeometry geometry) {
		UnitKinematics unit = new UnitKinematics(scaled(geometry, random.nextDouble(0.5, 1.7)));
		RodString string = STRINGS.string(random, depthM);
		double strokesPerMinute = random.nextDouble(MINIMUM_STROKES_PER_MINUTE, MAXIMUM_STROKES_PER_MINUTE);
		double densityKgM3 = random.nextDouble(800, 1_050);
		double dischargePa = densityKgM3 * RodTaper.STANDARD_GRAVITY_M_S2 * depthM + random.nextDouble(0.2e6, 1.5e6);
		double intakePa = dischargePa * random.nextDouble(0.03, 0.4);
		return new PredictionInput(string, unit, strokesPerMinute, random.nextDouble(0.05, 0.3), densityKgM3,
				PLUNGERS_IN[random.nextInt(PLUNGERS_IN.length)] * METRES_PER_INCH, dischargePa, intakePa);
	}

	private static UnitGeometry scaled(UnitGeometry unit, double scale) {
		return new UnitGeometry(unit.type(), unit.aM() * scale, unit.cM() * scale, unit.iM() * scale, unit.kM() * scale,
				unit.pM() * scale, unit.rM() * scale, unit.tauRad());
	}

	private static boolean isPlausible(PredictionInput well) {
		RodString string = well.string();
		double strokeM = well.unit().strokeM();
		double acceleration = strokeM * well.strokesPerMinute() * well.strokesPerMinute() / MILLS_M_PER_MIN2;
		// The whole column: what the well bears pumped off.
		double fluidLoadN = well.plungerAreaM2() * well.dischargePressurePa();
		double relative = fluidLoadN / string.buoyantWeightN(well.fluidDensityKgM3());
		return acceleration <= MAXIMUM_ACCELERATION && relative >= 0.1 && relative <= 2
				&& fluidLoadN / string.springConstantNPerM() <= MAXIMUM_STRETCH_FRACTION * strokeM
				&& well.strokesPerMinute() / 60 <= MAXIMUM_SPEED_RATIO * string.apiNaturalFrequencyHz()
				&& RandomStrings.bears(string, well.fluidDensityKgM3(), fluidLoadN, acceleration);
	}

	/**
	 * A card of the seed's well in a condition that the seed chooses too.
	 *
	 * @param seed any number
	 * @return the card and the truth about it
	 */
	public LabelledCard card(long seed) {
		PumpCondition[] conditions = PumpCondition.values();
		return card(seed, conditions[new SplittableRandom(seed ^ STREAM).nextInt(conditions.length)], () -> false);
	}

	/**
	 * A card of the seed's well in a condition.
	 *
	 * @param seed      any number
	 * @param condition what the card shall show
	 * @param cancelled asked after each stroke
	 * @return the card and the truth about it
	 * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
	 */
	public LabelledCard card(long seed, PumpCondition condition, BooleanSupplier cancelled) {
		PredictionInput well = well(seed);
		RandomFault fault = new RandomFault(new SplittableRandom(seed + STREAM), well, predictor(well), cancelled);
		RandomFault.Made made = fault.make(condition);
		PredictedCard prediction = predictor(well).predict(made.actual(), made.pump(), cancelled);
		return new LabelledCard(seed, condition, made.known(), made.actual(),
				noisy(prediction.surfaceCard(), new SplittableRandom(seed + 2 * STREAM)), prediction, made.parameters());
	}

	/**
	 * @param well a well
	 * @return the predictor that its cards are made with
	 */
	public Predictor predictor(PredictionInput well) {
		int elements = Math.max(FEWEST_ELEMENTS, (int) (well.string().lengthM() / ELEMENT_M));
		return new Predictor(points, elements, Predictor.DEFAULT_TOLERANCE, Predictor.DEFAULT_MAXIMUM_STROKES);
	}

	/** The card with this noise. */
	SurfaceCard noisy(SurfaceCard card, SplittableRandom random) {
		double loadN = noise.loadFraction() * (card.peakLoadN() - card.minimumLoadN());
		double positionM = noise.positionFraction() * card.strokeM();
		if (loadN == 0 && positionM == 0) {
			return card;
		}
		double[] positionsM = card.positionM();
		double[] loadsN = card.loadN();
		for (int i = 0; i < positionsM.length; i++) {
			positionsM[i] += positionM * gaussian(random);
			loadsN[i] += loadN * gaussian(random);
		}
		return new SurfaceCard(positionsM, loadsN, card.strokesPerMinute());
	}

	/** Box and Muller; the library's own method may change with its version. */
	private static double gaussian(SplittableRandom random) {
		return StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
				* StrictMath.cos(2 * Math.PI * random.nextDouble());
	}
}
