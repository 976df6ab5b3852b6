/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.fatigue.StringFinding.Kind;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.RodCatalogue;
import org.liftloop.rodpump.string.RodKind;
import org.liftloop.rodpump.string.RodSize;
import org.liftloop.rodpump.string.FatigueCurve;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.string.TaperBuckling;
import org.liftloop.rodpump.string.TubingCatalogue;
import org.liftloop.rodpump.string.TubingSize;

/**
 * Checks a string as a design: loading of each taper and balance between them, order of sizes, couplings in the tubing,
 * compression. Immutable and thread-safe.
 *
 * @param rods             rod sizes, for the couplings
 * @param tubing           tubing sizes, for the drift
 * @param balanceTolerance spread of the tapers' loadings that still counts as balanced, dimensionless; above 0, at most 1
 */
public record StringChecker(RodCatalogue rods, TubingCatalogue tubing, double balanceTolerance) {

	/** Spread of the loadings that counts as balanced by default: designs share the lengths out for equal loading. */
	public static final double DEFAULT_BALANCE_TOLERANCE = 0.05;

	/** Rods below this modulus are fibreglass, Pa. */
	private static final double LEAST_STEEL_MODULUS_PA = 1.2e11;
	/** Diameters closer than this are equal, m. */
	private static final double SAME_DIAMETER_M = 2e-4;
	/** Longest part of the string that a sinker bar makes up. */
	private static final double LONGEST_SINKER_BAR = 0.25;
	/** Drift below the inside diameter where the tubing is not in the catalogue (API Spec 5CT: 3/32 in), m. */
	private static final double DRIFT_CLEARANCE_M = 0.00238;

	/** Checks the range. */
	public StringChecker {
		Argument.positive("balanceTolerance", balanceTolerance, 1);
	}

	/** @return a checker with the built-in catalogues and the defaults */
	public static StringChecker builtIn() {
		return new StringChecker(RodCatalogue.builtIn(), TubingCatalogue.builtIn(), DEFAULT_BALANCE_TOLERANCE);
	}

	/**
	 * @param string           rods
	 * @param loads            what each taper carries, from the top down
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3; 0 to 3,000
	 * @param tubingInsideM    inside diameter of the tubing, m; NaN if not known
	 * @return the check
	 * @throws IllegalArgumentException if the loads are not one for each taper
	 */
	public StringCheck check(RodString string, List<TaperLoads> loads, double fluidDensityKgM3, double tubingInsideM) {
		Argument.inRange("fluidDensityKgM3", fluidDensityKgM3, 0, 3_000);
		List<RodTaper> tapers = string.tapers();
		if (loads.size() != tapers.size()) {
			throw new IllegalArgumentException(
					"loads: " + loads.size() + " given for " + tapers.size() + " tapers; one for each is needed");
		}
		List<StringFinding> findings = new ArrayList<>();
		List<TaperBuckling> buckling = new ArrayList<>();
		for (int i = 0; i < tapers.size(); i++) {
			loading(i, loads.get(i).goodman(), tapers.get(i), findings);
			order(i, string, findings);
			coupling(i, tapers.get(i), tubingInsideM, findings);
			TaperBuckling tendency = TaperBuckling.of(i, tapers.get(i), fluidDensityKgM3,
					loads.get(i).minimumBottomN());
			buckling.add(tendency);
			if (tendency.state() != TaperBuckling.State.TENSION) {
				findings.add(new StringFinding(tendency.state() == TaperBuckling.State.BUCKLING ? Kind.BUCKLING
						: Kind.COMPRESSION, i, tendency.sentence()));
			}
		}
		Estimate spread = spread(string, loads);
		if (spread.isDetermined() && spread.value() > balanceTolerance) {
			findings.add(unbalanced(string, loads));
		}
		return new StringCheck(findings, highest(loads), spread, buckling);
	}

	private static void loading(int index, GoodmanPoint point, RodTaper taper, List<StringFinding> findings) {
		if (point.status() == Status.NOT_DETERMINABLE) {
			findings.add(new StringFinding(Kind.LOADING_UNKNOWN, index,
					name(index) + ": " + String.join(" ", point.reasons())));
			return;
		}
		FatigueCurve curve = taper.grade().curve();
		if (!point.isInside() && curve != null) {
			findings.add(new StringFinding(Kind.OVERLOADED, index, name(index) + " is loaded to "
					+ Say.percent(point.loadingFraction()) + " (" + taper.grade().name() + ", " + curve.label() + ")."));
		}
	}

	private static void order(int index, RodString string, List<StringFinding> findings) {
		if (index == 0) {
			return;
		}
		RodTaper above = string.tapers().get(index - 1);
		RodTaper below = string.tapers().get(index);
		if (isSteel(above) && !isSteel(below)) {
			findings.add(new StringFinding(Kind.FIBREGLASS_BELOW_STEEL, index,
					name(index) + " is of fibreglass below steel: it must hang where it is never pressed."));
		} else if (isSteel(above) == isSteel(below) && below.diameterM() > above.diameterM() + SAME_DIAMETER_M) {
			boolean sinker = isSinkerBar(index, string);
			findings.add(sinker
					? new StringFinding(Kind.SINKER_BAR, index,
							name(index) + " is a sinker bar of " + Say.length(below.diameterM()) + ".")
					: new StringFinding(Kind.WRONG_ORDER, index, name(index) + ", " + Say.length(below.diameterM())
							+ ", is thicker than the one above, " + Say.length(above.diameterM())
							+ ": tapers go from the top down, the thickest first."));
		}
	}

	/** The lowest section, thicker than the one above and short. */
	private static boolean isSinkerBar(int index, RodString string) {
		List<RodTaper> tapers = string.tapers();
		return index > 0 && index == tapers.size() - 1
				&& tapers.get(index).diameterM() > tapers.get(index - 1).diameterM() + SAME_DIAMETER_M
				&& tapers.get(index).lengthM() <= LONGEST_SINKER_BAR * string.lengthM();
	}

	private void coupling(int index, RodTaper taper, double tubingInsideM, List<StringFinding> findings) {
		if (Double.isNaN(tubingInsideM)) {
			return;
		}
		double driftM = tubing.ofInside(tubingInsideM).map(TubingSize::driftM)
				.orElse(tubingInsideM - DRIFT_CLEARANCE_M);
		RodSize size = rods.ofDiameter(isSteel(taper) ? RodKind.STEEL : RodKind.FIBREGLASS, taper.diameterM())
				.orElse(null);
		double fullM = size == null ? Double.NaN : size.fullCouplingM();
		double slimM = size == null ? Double.NaN : size.slimHoleCouplingM();
		// Without a known coupling the body itself is the least that must pass.
		double leastM = Double.isNaN(slimM) ? taper.diameterM() : slimM;
		if (leastM > driftM) {
			findings.add(new StringFinding(Kind.TOO_LARGE_FOR_TUBING, index,
					name(index) + " needs " + Say.length(leastM) + ", the tubing passes " + Say.length(driftM) + "."));
		} else if (fullM > driftM) {
			findings.add(new StringFinding(Kind.SLIM_HOLE_COUPLINGS, index, name(index)
					+ " needs slim-hole couplings: full-size ones are " + Say.length(fullM) + ", the tubing passes "
					+ Say.length(driftM) + "."));
		}
	}

	private static Estimate highest(List<TaperLoads> loads) {
		return combined("highestRodLoading", loads, loads.stream().mapToDouble(l -> l.goodman().loadingFraction()).max()
				.orElse(Double.NaN));
	}

	private static Estimate spread(RodString string, List<TaperLoads> loads) {
		double[] loadings = rodsOnly(string).mapToDouble(i -> loads.get(i).goodman().loadingFraction()).toArray();
		double highest = IntStream.range(0, loadings.length).mapToDouble(i -> loadings[i]).max().orElse(0);
		double lowest = IntStream.range(0, loadings.length).mapToDouble(i -> loadings[i]).min().orElse(0);
		return combined("rodLoadingSpread", loads, highest - lowest);
	}

	private static IntStream rodsOnly(RodString string) {
		return IntStream.range(0, string.tapers().size()).filter(i -> !isSinkerBar(i, string));
	}

	private static StringFinding unbalanced(RodString string, List<TaperLoads> loads) {
		int most = rodsOnly(string).boxed().max(
				(a, b) -> Double.compare(loads.get(a).goodman().loadingFraction(), loads.get(b).goodman().loadingFraction()))
				.orElseThrow();
		int least = rodsOnly(string).boxed().min(
				(a, b) -> Double.compare(loads.get(a).goodman().loadingFraction(), loads.get(b).goodman().loadingFraction()))
				.orElseThrow();
		return new StringFinding(Kind.UNBALANCED, most,
				name(most) + " is loaded to " + Say.percent(loads.get(most).goodman().loadingFraction()) + ", taper "
						+ (least + 1) + " only to " + Say.percent(loads.get(least).goodman().loadingFraction())
						+ ": another share of lengths would load them alike.");
	}

	/** A quantity of all tapers: as good as the worst of their loadings. */
	private static Estimate combined(String id, List<TaperLoads> loads, double value) {
		Status worst = loads.stream().map(l -> l.goodman().status()).reduce(Status.OK, Status::worst);
		List<String> reasons = loads.stream().flatMap(l -> l.goodman().reasons().stream()).distinct().toList();
		return worst == Status.NOT_DETERMINABLE ? Estimate.notDeterminable(id, "1", reasons)
				: Estimate.of(id, value, "1", reasons);
	}

	private static boolean isSteel(RodTaper taper) {
		return taper.youngsModulusPa() >= LEAST_STEEL_MODULUS_PA;
	}

	private static String name(int index) {
		return String.format(Locale.ROOT, "Taper %d", Integer.valueOf(index + 1));
	}
}
