/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.isolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.liftloop.internal.detect.Argument;

/**
 * Signatures of faults in a set of residuals. A fault moves the residuals along its signature, by a size that is not known;
 * the structured residual of a fault is what remains after that direction is taken out, so it stays silent for this fault
 * and speaks for all others (Gertler 1998). Faults are compared by the likelihood of the residuals with the size
 * integrated out, beside that of no fault and that of a change in any direction. Immutable.
 */
public final class SignatureMatrix {

	/** Sizes expected of a change, in standard deviations of the residuals: wide, so that none is preferred; larger if they are. */
	private static final double WIDE = 30;
	/** Without residuals, no fault is as probable as all others together. */
	private static final double NO_FAULT = 0.5;

	private final List<String> residuals;
	private final List<Signature> signatures;
	private final double[] deviations;
	private final double error;
	private final double[][] directions;
	private final double[] lengths;

	/**
	 * @param residuals  names of the residuals, 1 to 1,000, each once
	 * @param deviations their fault-free standard deviations, in their units, above 0
	 * @param signatures signatures of at least one fault, each fault once
	 * @param error      how far a real effect may lie off its signature, as a fraction of the whole effect, 0 to 1: the twin is
	 *                   not the machine
	 * @throws IllegalArgumentException if numbers or names do not fit
	 */
	public SignatureMatrix(List<String> residuals, double[] deviations, List<Signature> signatures, double error) {
		this.residuals = List.copyOf(residuals);
		this.signatures = List.copyOf(signatures);
		this.deviations = deviations.clone();
		this.error = Argument.inRange("error", error, 0, 1);
		Argument.inRange("residuals", residuals.size(), 1, 1000);
		Argument.inRange("signatures", signatures.size(), 1, 1000);
		if (new HashSet<>(residuals).size() != residuals.size() || deviations.length != residuals.size()) {
			throw new IllegalArgumentException("residuals " + residuals + " have " + deviations.length + " deviations");
		}
		for (double deviation : deviations) {
			Argument.positive("deviation", deviation, Double.MAX_VALUE);
		}
		if (new HashSet<>(signatures.stream().map(Signature::fault).toList()).size() != signatures.size()) {
			throw new IllegalArgumentException("a fault has two signatures");
		}
		directions = new double[signatures.size()][];
		lengths = new double[signatures.size()];
		for (int f = 0; f < directions.length; f++) {
			directions[f] = standardised(signatures.get(f));
			lengths[f] = Math.sqrt(dot(directions[f], directions[f]));
			for (int i = 0; i < directions[f].length; i++) {
				directions[f][i] /= lengths[f];
			}
		}
	}

	private double[] standardised(Signature signature) {
		if (signature.effects().size() != deviations.length) {
			throw new IllegalArgumentException(signature.fault() + " has " + signature.effects().size() + " effects for "
					+ deviations.length + " residuals");
		}
		double[] effects = new double[deviations.length];
		Arrays.setAll(effects, i -> signature.effects().get(i).doubleValue() / deviations[i]);
		return effects;
	}

	/**
	 * Faults that the residuals cannot tell apart.
	 *
	 * @param angleDeg signatures that differ in direction by less count as the same, degrees, 0 to 90
	 * @return names of faults by group, faults in the order of the signatures; a fault that stands out is a group of its own
	 */
	public List<List<String>> ambiguous(double angleDeg) {
		double least = Math.cos(Math.toRadians(Argument.inRange("angleDeg", angleDeg, 0, 90)));
		List<List<Integer>> groups = new ArrayList<>();
		for (int f = 0; f < directions.length; f++) {
			int fault = f;
			List<List<Integer>> near = groups.stream()
					.filter(g -> g.stream().anyMatch(o -> dot(directions[o.intValue()], directions[fault]) >= least)).toList();
			List<Integer> joined = new ArrayList<>(near.stream().flatMap(List::stream).sorted().toList());
			joined.add(Integer.valueOf(f));
			groups.removeAll(near);
			groups.add(joined);
		}
		return groups.stream().map(g -> g.stream().map(i -> signatures.get(i.intValue()).fault()).toList()).toList();
	}

	/**
	 * @param values residuals, in their units, finite
	 * @return which faults may be their cause
	 * @throws IllegalArgumentException if the number of residuals is another, or one is not finite
	 */
	public Isolation isolate(double... values) {
		if (values.length != deviations.length || !Arrays.stream(values).allMatch(Double::isFinite)) {
			throw new IllegalArgumentException("residuals are " + Arrays.toString(values) + "; " + deviations.length
					+ " finite ones are needed");
		}
		double[] observed = new double[values.length];
		Arrays.setAll(observed, i -> values[i] / deviations[i]);
		double square = dot(observed, observed);
		double spread = 1 + Math.max(WIDE * WIDE, square);
		int faults = directions.length;
		double[] logs = new double[faults + 2];
		double prior = Math.log((1 - NO_FAULT) / (faults + 1));
		for (int f = 0; f < faults; f++) {
			logs[f] = prior + logLikelihood(square, Math.max(0, dot(directions[f], observed)), spread);
		}
		logs[faults] = Math.log(NO_FAULT) - square / 2;
		logs[faults + 1] = prior - (square / spread + observed.length * Math.log(spread)) / 2;
		double[] probabilities = normalised(logs);
		List<Candidate> candidates = new ArrayList<>();
		for (int f = 0; f < faults; f++) {
			candidates.add(candidate(f, probabilities[f], observed, square));
		}
		candidates.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
		return new Isolation(candidates, probabilities[faults], probabilities[faults + 1]);
	}

	/** Along the signature the size is wide; across it there is noise, and the error of the signature at this size. */
	private double logLikelihood(double square, double along, double spread) {
		double across = 1 + error * error * along * along;
		return -(along * along / spread + Math.log(spread) + (square - along * along) / across
				+ (deviations.length - 1) * Math.log(across)) / 2;
	}

	private Candidate candidate(int fault, double confidence, double[] observed, double square) {
		double along = Math.max(0, dot(directions[fault], observed));
		List<Evidence> evidence = new ArrayList<>();
		for (int i = 0; i < observed.length; i++) {
			evidence.add(new Evidence(residuals.get(i), along * directions[fault][i], observed[i]));
		}
		return new Candidate(signatures.get(fault).fault(), confidence, along / lengths[fault],
				square > 0 ? along * along / square : 0, Math.max(0, square - along * along), evidence);
	}

	private static double[] normalised(double[] logs) {
		double largest = Arrays.stream(logs).max().orElseThrow();
		double[] weights = Arrays.stream(logs).map(l -> Math.exp(l - largest)).toArray();
		double sum = Arrays.stream(weights).sum();
		return Arrays.stream(weights).map(w -> w / sum).toArray();
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
