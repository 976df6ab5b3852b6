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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.CardPreparation;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.fixtures.Fit;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.TestData;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.path.SurveyStation;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.predict.LiquidPump;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

class EverittJenningsSolverTest {

	private static final double FLUID = Wells.FLUID_KG_M3;
	private static final double LOAD_BAR = 0.01;
	private static final double POSITION_BAR = 0.002;
	private static final List<String> UNITS = List.of("C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100");

	private static final double SHORTEST_M = 250;
	private static final double LONGEST_M = 3_500;
	/** Coarser than usual: the cards need not be good, only sound, and there are many. */
	private static final Predictor GENERATOR = new Predictor(200, 60, 1e-3, 60);

	private record Case(PredictionInput well, SurfaceCard card) {
	}

	private static final List<Case> CASES = new ArrayList<>();

	/** Wells of any kind with pounds of any fillage. */
	@BeforeAll
	static void generate() {
		Random random = new Random(318);
		while (CASES.size() < 200) {
			RodString string = Rods.random(random);
			if (string.lengthM() < SHORTEST_M || string.lengthM() > LONGEST_M) {
				continue;
			}
			double fastest = Math.min(14, 0.4 * 60 * string.apiNaturalFrequencyHz());
			PredictionInput well = Wells.well(string, Wells.unit(UNITS.get(random.nextInt(4))),
					3 + random.nextDouble() * (fastest - 3), 0.05 + 0.35 * random.nextDouble());
			CASES.add(new Case(well, GENERATOR.predict(well, new LiquidPump(0.2 + 0.8 * random.nextDouble()), () -> false).surfaceCard()));
		}
	}

	private static SurfaceCard card() {
		return Wells.predicted(Wells.well(Rods.api86(), Wells.unit("C320-298-100"), 8, 0.1), 0.7).surfaceCard();
	}

	private static void assertAgree(RodString string, double ratio, SurfaceCard card, int harmonics) {
		RodMotion gibbs = new GibbsSolver(string, FLUID, ratio, harmonics).down(card);
		RodMotion march = new EverittJenningsSolver(string, FLUID, new DampingRatio(ratio)).withHarmonics(harmonics)
				.down(card);
		assertEquals(0, Fit.nrmse(gibbs.pumpCard().loadN(), march.pumpCard().loadN()), LOAD_BAR, () -> "load, " + string);
		assertEquals(0, Fit.nrmse(gibbs.pumpCard().positionM(), march.pumpCard().positionM()), POSITION_BAR,
				() -> "position, " + string);
		for (int i = 1; i < gibbs.tapers(); i++) {
			assertEquals(0, Fit.nrmse(gibbs.taperLoadN(i), march.taperLoadN(i)), LOAD_BAR, () -> "taper, " + string);
		}
	}

	/** The bar of the issue, with the same harmonics in both. */
	@Test
	void agreesWithGibbsOnTwoHundredGeneratedCards() {
		for (Case c : CASES) {
			assertAgree(c.well().string(), c.well().dampingRatio(), c.card(), GibbsSolver.DEFAULT_HARMONICS);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 10, 20, 30 })
	void agreesWithGibbsWhateverTheHarmonicsKept(int harmonics) {
		assertAgree(Rods.api86(), 0.1, card(), harmonics);
	}

	@Test
	void agreesWithGibbsOnTheMeasuredCard() {
		SurfaceCard card = new CardPreparation(CardTiming.BY_POSITION).prepare(TestData.collideCard(), 7.6).card();
		assertAgree(new RodString(List.of(Rods.taper(4200, 0.75, 1.634))), 0.1, card, GibbsSolver.DEFAULT_HARMONICS);
	}

	/** Fibreglass over steel sinker bars: a jump of stiffness, mass and wave speed at one node. */
	@Test
	void agreesWithGibbsOnFibreglassOverSinkerBars() {
		RodString string = Rods.fibreglassOverSinkerBars();
		PredictionInput well = Wells.well(string, Wells.unit("C320-298-100"), 7, 0.15);
		assertAgree(string, 0.15, Wells.predicted(well, 0.8).surfaceCard(), GibbsSolver.DEFAULT_HARMONICS);
	}

	/** A steady load stretches the string by load over kr. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void aSteadyLoadIsStaticStretch(long seed) {
		RodString string = Rods.random(new Random(seed));
		double[] positionM = new double[100];
		double[] loadN = new double[100];
		java.util.Arrays.fill(positionM, 2);
		java.util.Arrays.fill(loadN, string.buoyantWeightN(FLUID) + 7000);
		PumpCard pump = new EverittJenningsSolver(string, FLUID, new DampingRatio(0.2, 0.4))
				.pumpCard(new SurfaceCard(positionM, loadN, 8));
		assertEquals(2 - 7000 / string.springConstantNPerM(), pump.positionM(17), 1e-9);
		assertEquals(7000, pump.loadN(17), 1e-6);
	}

	@Test
	void downAndUpAgainReturnsTheCard() {
		for (Case c : CASES.subList(0, 50)) {
			EverittJenningsPlan plan = new EverittJenningsSolver(c.well().string(), FLUID,
					new DampingRatio(c.well().dampingRatio())).plan(c.card().strokesPerMinute(), c.card().size());
			SurfaceCard once = plan.up(plan.down(c.card()).pumpCard());
			SurfaceCard twice = plan.up(plan.down(once).pumpCard());
			assertEquals(0, Fit.largest(once.positionM(), twice.positionM()), 1e-9);
			assertEquals(0, Fit.largest(once.loadN(), twice.loadN()), 1e-9);
		}
	}

	/** With friction the pump's signals hold more harmonics than the measured ones, so this is held at the time steps. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void theMarchUpUndoesTheMarchDownWithFriction(long seed) {
		Random random = new Random(seed);
		RodString string = Rods.random(random);
		EverittJenningsSolver solver = new EverittJenningsSolver(string, FLUID, new DampingRatio(0.1, 0.3))
				.in(new RodFriction(0.2, 500), deviated());
		EffectiveWeight weight = new EffectiveWeight(string, FLUID, deviated());
		int steps = 400;
		double stepS = 7.5 / steps;
		SpaceRows rows = new SpaceRows(steps);
		for (int j = 1; j <= steps; j++) {
			double t = 2 * Math.PI * j / steps;
			rows.positionM[j] = 1.2 * Math.cos(t) + 0.1 * Math.sin(3 * t);
			rows.loadN[j] = 20_000 * Math.sin(t) + 3_000 * Math.cos(5 * t);
		}
		rows.start();
		double[] positionM = rows.positionM.clone();
		double[] loadN = rows.loadN.clone();
		List<TaperMarch> marches = new ArrayList<>();
		for (int i = 0; i < string.tapers().size(); i++) {
			marches.add(new TaperMarch(solver, weight, i, (int) Math.ceil(string.tapers().get(i).lengthM() / 15), stepS,
					new TaperDamping(0.2, 0.6)));
		}
		marches.forEach(m -> m.down(rows, true));
		assertTrue(Fit.largest(loadN, rows.loadN) > 1e-3);
		marches.reversed().forEach(m -> m.up(rows));
		assertEquals(0, Fit.largest(positionM, rows.positionM), 1e-9);
		assertEquals(0, Fit.largest(java.util.Arrays.copyOfRange(loadN, 1, steps + 1),
				java.util.Arrays.copyOfRange(rows.loadN, 1, steps + 1)), 1e-9);
	}

	/** Builds to 45 degrees and turns. */
	private static WellPath deviated() {
		List<SurveyStation> stations = new ArrayList<>(List.of(new SurveyStation(0, 0, 0), new SurveyStation(100, 0, 0)));
		for (int i = 1; i <= 30; i++) {
			stations.add(new SurveyStation(100 + 30 * i, Math.toRadians(1.5 * i), Math.toRadians(40 + 2.0 * i)));
		}
		return WellPath.of(stations);
	}

	/** The same measured motion and dynamic load: the weight along the path is a constant that the card carries. */
	@Test
	void withoutFrictionADeviatedWellEqualsAVerticalOne() {
		for (Case c : CASES.subList(0, 50)) {
			RodString string = c.well().string();
			EverittJenningsSolver vertical = new EverittJenningsSolver(string, FLUID, new DampingRatio(0.1, 0.2));
			EverittJenningsSolver slanted = vertical.in(RodFriction.NONE, deviated());
			EffectiveWeight along = new EffectiveWeight(string, FLUID, deviated());
			double lighterN = string.buoyantWeightN(FLUID) - along.totalN();
			assertTrue(lighterN > 0);
			RodMotion upright = vertical.down(c.card());
			RodMotion leaning = slanted.down(Wells.withLoad(c.card(), l -> l - lighterN));
			assertEquals(0, Fit.largest(upright.pumpCard().loadN(), leaning.pumpCard().loadN()), 1e-9);
			assertEquals(0, Fit.largest(upright.pumpCard().positionM(), leaning.pumpCard().positionM()), 1e-9);
		}
	}

	@Test
	void inAVerticalWellTheFrictionCoefficientDoesNothing() {
		EverittJenningsSolver without = new EverittJenningsSolver(Rods.api86(), FLUID, new DampingRatio(0.1, 0.2));
		assertEquals(without.pumpCard(card()), without.in(new RodFriction(0.3, 0), WellPath.VERTICAL).pumpCard(card()));
	}

	@Test
	void surfaceWorkIsPumpWorkAndDampingAndFriction() {
		for (Case c : CASES.subList(0, 50)) {
			RodWork work = new EverittJenningsSolver(c.well().string(), FLUID, new DampingRatio(0.1, 0.25))
					.in(new RodFriction(0.15, 400), deviated()).down(c.card()).work();
			assertEquals(0, work.residualJ(), 1e-3 * work.surfaceJ());
			assertTrue(work.dampingJ() > 0 && work.sideFrictionJ() > 0 && work.stuffingBoxJ() > 0, work::toString);
			assertEquals(work.stuffingBoxJ(), 400 * 2 * c.card().strokeM(), 0.02 * work.stuffingBoxJ());
		}
	}

	/**
	 * Friction that nothing explains (paraffin) takes 2 S f L, in a vertical well too; the stroke along the rods lies between
	 * that of the polished rod and that of the plunger.
	 */
	@Test
	void frictionAlongTheRodsTakesItsWorkAndIsSeenInAVerticalWell() {
		double alongNPerM = 0.5;
		for (Case c : CASES.subList(0, 20)) {
			EverittJenningsSolver free = new EverittJenningsSolver(c.well().string(), FLUID, new DampingRatio(0.1));
			EverittJenningsSolver waxed = free.in(new RodFriction(0, 0).withAlong(alongNPerM), WellPath.VERTICAL);
			RodWork work = waxed.down(c.card()).work();
			assertEquals(0, work.residualJ(), 1e-3 * work.surfaceJ());
			PumpCard pump = waxed.pumpCard(c.card());
			double lengthM = c.well().string().lengthM();
			double meanStrokeM = work.sideFrictionJ() / (2 * alongNPerM * lengthM);
			double plungerM = Arrays.stream(pump.positionM()).max().orElseThrow()
					- Arrays.stream(pump.positionM()).min().orElseThrow();
			double surfaceM = c.card().strokeM();
			assertTrue(meanStrokeM > 0.9 * Math.min(plungerM, surfaceM) && meanStrokeM < 1.1 * Math.max(plungerM, surfaceM),
					() -> meanStrokeM + " m of " + plungerM + " and " + surfaceM);
			assertTrue(!pump.equals(free.pumpCard(c.card())));
		}
	}

	/** The sums above could all be wrong together; the frequency solution knows the damping's work exactly. */
	@Test
	void theWorkOfTheDampingIsThatOfTheFrequencySolution() {
		for (Case c : CASES.subList(0, 50)) {
			double ratio = c.well().dampingRatio();
			RodWork exact = new GibbsSolver(c.well().string(), FLUID, ratio).down(c.card()).work();
			RodWork march = new EverittJenningsSolver(c.well().string(), FLUID, new DampingRatio(ratio)).down(c.card())
					.work();
			assertEquals(exact.surfaceJ(), march.surfaceJ(), 1e-3 * exact.surfaceJ());
			assertEquals(exact.pumpJ(), march.pumpJ(), 1e-3 * exact.surfaceJ());
			assertEquals(exact.dampingJ(), march.dampingJ(), 1e-3 * exact.surfaceJ());
		}
	}

	/** A straight slant well, slow: friction is mu w sin phi L against the motion, whatever the load. */
	@Test
	void onASlopeTheRodsRubWithTheirWeight() {
		RodString string = Rods.shallow();
		WellPath slant = WellPath.of(List.of(new SurveyStation(0, Math.toRadians(30), 0)));
		SurfaceCard card = Wells.predicted(Wells.well(string, Wells.unit("C320-298-100"), 4, 0.1), 1).surfaceCard();
		EverittJenningsSolver free = new EverittJenningsSolver(string, FLUID, new DampingRatio(0.1))
				.in(RodFriction.NONE, slant);
		EverittJenningsSolver rubbing = free.in(new RodFriction(0.2, 0), slant);
		double limitN = 0.2 * string.buoyantWeightN(FLUID) * Math.sin(Math.toRadians(30));
		double[] without = free.pumpCard(card).loadN();
		double[] with = rubbing.pumpCard(card).loadN();
		// Mid-upstroke and mid-downstroke, where every rod moves.
		assertEquals(limitN, without[50] - with[50], 0.03 * limitN);
		assertEquals(limitN, with[150] - without[150], 0.03 * limitN);
	}

	@Test
	void refiningTheMeshShowsSecondOrder() {
		RodString string = Rods.api86();
		SurfaceCard card = card();
		double[] exact = new GibbsSolver(string, FLUID, 0.1).pumpCard(card).loadN();
		EverittJenningsSolver solver = new EverittJenningsSolver(string, FLUID, new DampingRatio(0.1));
		// Far from dx = a dt, where the march would be exact but for the damping.
		EverittJenningsMesh coarse = new EverittJenningsMesh(400, List.of(24, 30, 40));
		assertTrue(coarse.courantNumber(string, 8) < 0.75);
		double last = Double.NaN;
		for (int factor = 1; factor <= 8; factor *= 2) {
			double error = Fit.nrmse(exact, solver.plan(8, card.size(), coarse.refined(factor)).down(card).pumpCard().loadN());
			if (factor > 1) {
				double order = Math.log(last / error) / Math.log(2);
				assertEquals(2, order, 0.1, "from " + last + " to " + error);
			}
			last = error;
		}
	}

	/**
	 * With friction the force has kinks in time where the motion turns, which the march carries on as they are: what is left
	 * is about first order. Against a much finer mesh.
	 */
	@Test
	void refiningTheMeshConvergesWithFriction() {
		SurfaceCard card = card();
		EverittJenningsSolver solver = new EverittJenningsSolver(Rods.api86(), FLUID, new DampingRatio(0.1, 0.2))
				.in(new RodFriction(0.2, 500), deviated());
		EverittJenningsMesh automatic = solver.plan(8, card.size()).mesh();
		double[] fine = solver.plan(8, card.size(), automatic.refined(32)).down(card).pumpCard().loadN();
		double rough = Fit.nrmse(fine, solver.down(card).pumpCard().loadN());
		double better = Fit.nrmse(fine, solver.plan(8, card.size(), automatic.refined(8)).down(card).pumpCard().loadN());
		assertTrue(rough < 0.01, () -> "automatic mesh: " + rough);
		assertTrue(better < rough / 4, () -> rough + " then " + better);
	}

	@Test
	void aMeshThatBreaksTheStabilityConditionIsRefused() {
		EverittJenningsSolver solver = new EverittJenningsSolver(Rods.shallow(), FLUID, new DampingRatio(0.1));
		EverittJenningsMesh stable = solver.plan(8, 200).mesh();
		assertTrue(stable.courantNumber(Rods.shallow(), 8) <= 1);
		EverittJenningsMesh unstable = new EverittJenningsMesh(stable.stepsPerStroke() * 3, stable.elements());
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> solver.plan(8, 200, unstable));
		assertTrue(String.valueOf(refusal.getMessage()).contains("dx/(a dt) is"), refusal::getMessage);
		assertThrows(IllegalArgumentException.class, () -> solver.plan(8, 199, stable));
		assertThrows(IllegalArgumentException.class,
				() -> solver.plan(8, 200, new EverittJenningsMesh(400, List.of(50, 50))));
	}

	/** Shows what the refusal saves from: the same step, taken all the same, grows without bound. */
	@Test
	void beyondTheConditionTheMarchBlowsUp() {
		RodString string = new RodString(List.of(Rods.taper(5000, 0.75, 1.634)));
		EverittJenningsSolver solver = new EverittJenningsSolver(string, FLUID, new DampingRatio(0.1));
		EffectiveWeight weight = new EffectiveWeight(string, FLUID, WellPath.VERTICAL);
		RodTaper rod = string.tapers().get(0);
		double stepS = 7.5 / 400;
		int limit = (int) Math.ceil(rod.lengthM() / (rod.waveSpeedMPerS() * stepS / 4));
		assertTrue(marched(solver, weight, limit, stepS) < 1e6);
		assertTrue(marched(solver, weight, limit, stepS / 16) > 1e9);
	}

	private static double marched(EverittJenningsSolver solver, EffectiveWeight weight, int elements, double stepS) {
		SpaceRows rows = new SpaceRows(400);
		rows.positionM[100] = 1e-3;
		rows.start();
		new TaperMarch(solver, weight, 0, elements, stepS, new TaperDamping(0.2, 0.2)).down(rows, false);
		double highest = 0;
		for (double load : rows.loadN) {
			highest = Math.max(highest, Math.abs(load));
		}
		return highest;
	}

	@Test
	void separateDampingActsInItsHalfOfTheStroke() {
		SurfaceCard card = card();
		double[] none = new EverittJenningsSolver(Rods.api86(), FLUID, new DampingRatio(0, 0)).pumpCard(card).loadN();
		double[] up = new EverittJenningsSolver(Rods.api86(), FLUID, new DampingRatio(0.4, 0)).pumpCard(card).loadN();
		double[] down = new EverittJenningsSolver(Rods.api86(), FLUID, new DampingRatio(0, 0.4)).pumpCard(card).loadN();
		assertTrue(up[50] < none[50] - 500 && Math.abs(down[50] - none[50]) < 200);
		assertTrue(down[150] > none[150] + 500 && Math.abs(up[150] - none[150]) < 200);
	}

	/** A filter's work: noise beyond the kept harmonics leaves the downhole card as it is. */
	@Test
	void noiseBeyondTheKeptHarmonicsDoesNotEnterTheMarch() {
		SurfaceCard card = card();
		EverittJenningsSolver solver = new EverittJenningsSolver(Rods.api86(), FLUID, new DampingRatio(0.1, 0.2));
		double[] loadN = card.loadN();
		for (int i = 0; i < loadN.length; i++) {
			loadN[i] += 2_000 * Math.sin(2 * Math.PI * 60 * i / loadN.length);
		}
		SurfaceCard noisy = new SurfaceCard(card.positionM(), loadN, card.strokesPerMinute());
		assertArrayEquals(solver.pumpCard(card).loadN(), solver.pumpCard(noisy).loadN(), 1e-6);
	}

	@Test
	void aPlanServesManyCardsAndRefusesOthers() {
		SurfaceCard card = card();
		EverittJenningsPlan plan = new EverittJenningsSolver(Rods.api86(), FLUID, new DampingRatio(0.1, 0.2)).plan(8,
				card.size());
		assertEquals(plan.down(card).pumpCard(), plan.down(card).pumpCard());
		assertEquals(plan.down(card).pumpCard(), plan.withStrokesPerMinute(6).withStrokesPerMinute(8).down(card).pumpCard());
		assertThrows(IllegalArgumentException.class, () -> plan.withStrokesPerMinute(6).down(card));
	}
}
