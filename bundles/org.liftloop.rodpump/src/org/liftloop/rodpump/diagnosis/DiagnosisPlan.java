/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.rodpump.card.CardMeasures;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.fatigue.GoodmanDiagram;
import org.liftloop.rodpump.fatigue.GoodmanPoint;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.wave.EffectiveWeight;
import org.liftloop.rodpump.wave.RodMotion;
import org.liftloop.rodpump.wave.RodWavePlan;

/**
 * A diagnosis made ready for one well, pumping speed and number of points; the hot path of {@link Diagnoser}. Immutable
 * and thread-safe.
 */
public final class DiagnosisPlan {

	private final DiagnosisInput input;
	private final int harmonics;
	private final RodWavePlan wave;
	private final PumpEstimates pumpEstimates;
	private final List<GoodmanDiagram> diagrams;
	private final double weightInAirN;
	private final double buoyantWeightN;
	private final double minimumFluidLoadN;
	/** Estimates that depend on the well only, from {@link Quantity#ROD_WEIGHT_IN_AIR} on. */
	private final List<Estimate> wellEstimates;
	private final List<String> planReasons;

	/**
	 * @param input            the well
	 * @param strokesPerMinute pumping speed of the cards, 1/min
	 * @param points           points of the cards
	 * @param harmonics        harmonics kept, 1 to 500: those of the input's options, or what was chosen from a card
	 */
	public DiagnosisPlan(DiagnosisInput input, double strokesPerMinute, int points, int harmonics) {
		this(input, WaveChoice.plan(input, strokesPerMinute, points, harmonics), harmonics);
	}

	private DiagnosisPlan(DiagnosisInput input, RodWavePlan wave, int harmonics) {
		this.input = input;
		this.harmonics = harmonics;
		this.wave = wave;
		pumpEstimates = new PumpEstimates(input, wave.strokesPerMinute());
		RodString string = input.string();
		diagrams = string.tapers().stream().map(t -> new GoodmanDiagram(t.grade(), t.serviceFactor())).toList();
		WellPath path = input.details().path();
		weightInAirN = new EffectiveWeight(string, 0, path).totalN();
		buoyantWeightN = new EffectiveWeight(string, input.fluidDensityKgM3(), path).totalN();
		minimumFluidLoadN = input.options().minimumLiftFraction() * input.plungerAreaM2() * input.fluidDensityKgM3()
				* RodTaper.STANDARD_GRAVITY_M_S2 * path.trueVerticalDepthM(string.lengthM());
		double naturalFrequencyHz = string.apiNaturalFrequencyHz();
		wellEstimates = List.of(ok(Quantity.ROD_WEIGHT_IN_AIR, weightInAirN),
				ok(Quantity.BUOYANT_ROD_WEIGHT, buoyantWeightN),
				ok(Quantity.SPRING_CONSTANT, string.springConstantNPerM()),
				ok(Quantity.NATURAL_FREQUENCY, naturalFrequencyHz),
				ok(Quantity.SPEED_RATIO, wave.strokesPerMinute() / 60 / naturalFrequencyHz),
				ok(Quantity.RIPPLE_PERIOD, 1 / naturalFrequencyHz));
		planReasons = wave.harmonics() == harmonics ? List.of()
				: List.of("The card has only " + wave.points() + " points: " + wave.harmonics() + " instead of "
						+ harmonics + " harmonics could be kept. Export the card with more points.");
	}

	/** @return the well */
	public DiagnosisInput input() {
		return input;
	}

	/** @return pumping speed of the cards, 1/min */
	public double strokesPerMinute() {
		return wave.strokesPerMinute();
	}

	/** @return points of the cards */
	public int points() {
		return wave.points();
	}

	/**
	 * @param newStrokesPerMinute pumping speed, 1/min
	 * @return the plan for this speed; what does not depend on it is kept
	 */
	public DiagnosisPlan withStrokesPerMinute(double newStrokesPerMinute) {
		// A damping model may depend on the speed; the plain ratio does not.
		return input.details().damping() == null
				? new DiagnosisPlan(input, wave.withStrokesPerMinute(newStrokesPerMinute), harmonics)
				: new DiagnosisPlan(input, newStrokesPerMinute, points(), harmonics);
	}

	/**
	 * @param count harmonics kept
	 * @return the plan with so many; this plan if it keeps them
	 */
	DiagnosisPlan withHarmonics(int count) {
		return count == harmonics ? this : new DiagnosisPlan(input, strokesPerMinute(), points(), count);
	}

	/**
	 * @param card a card of this plan's pumping speed and number of points, closed and running the right way
	 * @return the diagnosis
	 * @throws IllegalArgumentException if the card has another number of points or speed
	 */
	public Diagnosis diagnose(SurfaceCard card) {
		return diagnose(card, CardMeasures.of(card), CardReasons.NONE);
	}

	Diagnosis diagnose(SurfaceCard card, CardMeasures measures, CardReasons known) {
		RodMotion motion = wave.down(card);
		LoadSanity sanity = LoadSanity.of(measures, weightInAirN, buoyantWeightN);
		List<String> sanityReasons = sanity.reasons();
		List<String> surfaceReasons = joined(known.surface(), sanityReasons);
		List<String> shapeReasons = joined(known.motion(), planReasons);
		List<String> loadReasons = joined(shapeReasons, sanityReasons);
		List<TaperResult> tapers = tapers(motion, measures, loadReasons);
		PumpFindings pump = PumpFindings.of(motion.pump(), wave.harmonics(), measures.strokeM(),
				minimumFluidLoadN,
				input.options().minimumSignalToNoise() * measures.loadNoiseN(), pumpEstimates.tubingFollowMPerN(),
				sanity.peakBelowBuoyantN() > 0 ? joined(known.fillageRefusals(), sanityReasons)
						: known.fillageRefusals());
		double displacementM3PerS = input.plungerAreaM2() * pump.strokeM() * wave.strokesPerMinute() / 60;
		List<Estimate> estimates = new ArrayList<>(Quantity.values().length);
		estimates.add(of(Quantity.PEAK_POLISHED_ROD_LOAD, measures.peakLoadN(), surfaceReasons));
		estimates.add(of(Quantity.MINIMUM_POLISHED_ROD_LOAD, measures.minimumLoadN(), surfaceReasons));
		estimates.add(of(Quantity.POLISHED_ROD_STROKE, measures.strokeM(), known.surface()));
		estimates.add(of(Quantity.POLISHED_ROD_POWER, measures.workJ() / card.periodS(), known.surface()));
		estimates.add(of(Quantity.PUMP_STROKE, pump.strokeM(), shapeReasons));
		estimates.add(ofPump(Quantity.FILLAGE, pumpEstimates.fillageFraction(pump), pump, loadReasons));
		estimates.add(ofPump(Quantity.FLUID_LOAD, pump.fluidLoadN(), pump, loadReasons));
		estimates.add(of(Quantity.PUMP_DISPLACEMENT, displacementM3PerS, shapeReasons));
		estimates.add(ofPump(Quantity.NET_PUMP_DISPLACEMENT, pumpEstimates.effectiveDisplacementM3PerS(pump), pump,
				loadReasons));
		pumpEstimates.addTo(estimates, pump, motion, loadReasons);
		estimates.add(sanity.isSound() ? goodmanLoading(tapers)
				: Estimate.notDeterminable(Quantity.GOODMAN_LOADING.id(), Quantity.GOODMAN_LOADING.unit(), sanityReasons));
		estimates.addAll(wellEstimates);
		return new Diagnosis(input, card, motion, tapers, estimates, sanity, wave.harmonics(), loadReasons);
	}

	private List<TaperResult> tapers(RodMotion motion, CardMeasures measures, List<String> loadReasons) {
		List<RodTaper> rods = input.string().tapers();
		List<TaperResult> results = new ArrayList<>(rods.size());
		for (int i = 0; i < rods.size(); i++) {
			RodTaper taper = rods.get(i);
			double minimumN = i == 0 ? measures.minimumLoadN() : motion.minimumTaperLoadN(i);
			double maximumN = i == 0 ? measures.peakLoadN() : motion.maximumTaperLoadN(i);
			GoodmanPoint point = diagrams.get(i).point(minimumN / taper.areaM2(), maximumN / taper.areaM2());
			results.add(new TaperResult(i, taper, minimumN, maximumN, weakened(point, loadReasons), motion));
		}
		return results;
	}

	private static GoodmanPoint weakened(GoodmanPoint point, List<String> reasons) {
		return reasons.isEmpty() ? point
				: new GoodmanPoint(point.minStressPa(), point.maxStressPa(), point.allowableStressPa(),
						point.loadingFraction(), point.status().worst(Status.UNCERTAIN),
						joined(point.reasons(), reasons));
	}

	private static Estimate goodmanLoading(List<TaperResult> tapers) {
		GoodmanPoint worst = null;
		List<String> left = List.of();
		for (TaperResult taper : tapers) {
			GoodmanPoint point = taper.goodman();
			if (taper.taper().grade().curve() == null) {
				left = point.reasons();
			} else if (point.status() == Status.NOT_DETERMINABLE) {
				return Estimate.notDeterminable(Quantity.GOODMAN_LOADING.id(), Quantity.GOODMAN_LOADING.unit(),
						point.reasons());
			} else if (worst == null || point.loadingFraction() > worst.loadingFraction()) {
				worst = point;
			}
		}
		// What the diagram does not describe is left out of the highest loading, which then says so.
		return worst == null
				? Estimate.notDeterminable(Quantity.GOODMAN_LOADING.id(), Quantity.GOODMAN_LOADING.unit(), left)
				: of(Quantity.GOODMAN_LOADING, worst.loadingFraction(), joined(left, worst.reasons()));
	}

	private static Estimate ofPump(Quantity quantity, double value, PumpFindings pump, List<String> reasons) {
		return pump.refusals().isEmpty() ? of(quantity, value, reasons)
				: Estimate.notDeterminable(quantity.id(), quantity.unit(), pump.refusals());
	}

	private static Estimate ok(Quantity quantity, double value) {
		return Estimate.ok(quantity.id(), value, quantity.unit());
	}

	private static Estimate of(Quantity quantity, double value, List<String> reasons) {
		return Estimate.of(quantity.id(), value, quantity.unit(), reasons);
	}

	private static List<String> joined(List<String> first, List<String> second) {
		if (second.isEmpty()) {
			return first;
		}
		if (first.isEmpty()) {
			return second;
		}
		List<String> all = new ArrayList<>(first);
		all.addAll(second);
		return List.copyOf(all);
	}
}
