/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.estimate;

import java.util.Arrays;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.jspecify.annotations.Nullable;
import org.liftloop.thermal.estimate.CleaningForecast.Law;
import org.liftloop.thermal.estimate.CleaningForecast.Outcome;

/**
 * Fits the growth of a fouling resistance over time, and tells when it reaches its allowance. Two laws are tried, a straight
 * line and the approach of Kern and Seaton to a final resistance; the second is taken only where it is better by Akaike's
 * criterion. Errors of neighbours are alike, so the fit counts fewer data than there are (by the correlation of neighbouring
 * residuals). The interval of a line is Fieller's, which need not be symmetric nor have an upper end.
 * Data that span a twentieth of the time to the date or less are too few.
 */
public final class FoulingTrend {

	private static final int LEAST_DATA = 12;
	/** Over the time that the data span: beyond it a trend is a guess. */
	private static final double FARTHEST = 20;
	private static final double OUTSIDE = 0.05;
	/** Time constants that are tried, over the time that the data span. */
	private static final double[] TIME_CONSTANTS = { 0.15, 0.2, 0.27, 0.36, 0.5, 0.7, 1, 1.4, 2 };
	/** By how much the criterion must be better to take the law of more parameters. */
	private static final double BETTER = 4;

	private final double[] timesS;
	private final double[] resistances;
	private final double firstS;
	private final double spanS;

	/**
	 * @param timesS      times, ascending, s
	 * @param resistances fouling resistance at each, m2 K/W
	 * @throws IllegalArgumentException if their numbers differ, a value is not finite or the times do not ascend
	 */
	public FoulingTrend(double[] timesS, double[] resistances) {
		if (timesS.length != resistances.length) {
			throw new IllegalArgumentException(timesS.length + " times have " + resistances.length + " resistances");
		}
		for (int i = 0; i < timesS.length; i++) {
			if (!Double.isFinite(timesS[i]) || !Double.isFinite(resistances[i]) || i > 0 && !(timesS[i] > timesS[i - 1])) {
				throw new IllegalArgumentException("value " + (i + 1) + " is not finite, or not later than the one before");
			}
		}
		this.timesS = timesS.clone();
		this.resistances = resistances.clone();
		firstS = timesS.length == 0 ? 0 : timesS[0];
		spanS = timesS.length == 0 ? 0 : timesS[timesS.length - 1] - firstS;
	}

	/** A fit that is linear in its parameters: a + b f(t). */
	private record Fit(double offset, double slope, RealMatrix covariance, double criterion, double freedom, double timeConstantS) {
	}

	/**
	 * @param allowanceM2KPerW resistance at which the exchanger is cleaned, m2 K/W; above 0
	 * @return when it is reached
	 */
	public CleaningForecast reach(double allowanceM2KPerW) {
		if (timesS.length < LEAST_DATA || spanS <= 0) {
			return CleaningForecast.none(Outcome.TOO_FEW);
		}
		Fit line = fit(Double.POSITIVE_INFINITY, Double.NaN);
		if (line == null) {
			return CleaningForecast.none(Outcome.TOO_FEW);
		}
		Fit best = line;
		for (double constant : TIME_CONSTANTS) {
			Fit bent = fit(constant * spanS, line.freedom() + 2);
			// One parameter more than the line: the time constant.
			if (bent != null && bent.slope() > 0 && bent.criterion() + 2 < best.criterion() - (best == line ? BETTER : 0)) {
				best = bent;
			}
		}
		CleaningForecast forecast = best == line ? straight(line, allowanceM2KPerW) : bent(best, allowanceM2KPerW);
		boolean far = forecast.outcome() == Outcome.DATE && forecast.reachedS() - firstS > FARTHEST * spanS;
		return far ? CleaningForecast.none(Outcome.TOO_FEW) : forecast;
	}

	private static double shape(double ageS, double timeConstantS) {
		return Double.isInfinite(timeConstantS) ? ageS : -Math.expm1(-ageS / timeConstantS);
	}

	/** Laws are compared by as many data as are new of the line; NaN: this is the line. */
	private @Nullable Fit fit(double timeConstantS, double counted) {
		int size = timesS.length;
		RealMatrix design = MatrixUtils.createRealMatrix(size, 2);
		for (int i = 0; i < size; i++) {
			design.setEntry(i, 0, 1);
			design.setEntry(i, 1, shape(timesS[i] - firstS, timeConstantS) / shape(spanS, timeConstantS));
		}
		try {
			RealVector parameters = new QRDecomposition(design).getSolver().solve(new ArrayRealVector(resistances, false));
			double[] residuals = new ArrayRealVector(resistances, false).subtract(design.operate(parameters)).toArray();
			double squares = Arrays.stream(residuals).map(r -> r * r).sum();
			double own = size * share(residuals);
			double freedom = Math.max(1, own - 2);
			// Of as many data as are new, though all were summed.
			double variance = squares / freedom;
			RealMatrix covariance = MatrixUtils.inverse(design.transpose().multiply(design)).scalarMultiply(variance);
			double scale = shape(spanS, timeConstantS);
			RealMatrix units = MatrixUtils.createRealDiagonalMatrix(new double[] { 1, 1 / scale });
			return new Fit(parameters.getEntry(0), parameters.getEntry(1) / scale,
					units.multiply(covariance).multiply(units), (Double.isNaN(counted) ? own : counted) * Math.log(Math.max(squares, 1e-300) / size) + 4, freedom,
					timeConstantS);
		} catch (MathRuntimeException e) {
			return null;
		}
	}

	/** Part of the data that is new, by the correlation of neighbours. */
	private static double share(double[] residuals) {
		double squares = 0;
		double products = 0;
		for (int i = 0; i < residuals.length; i++) {
			squares += residuals[i] * residuals[i];
			products += i == 0 ? 0 : residuals[i] * residuals[i - 1];
		}
		double correlation = squares == 0 ? 0 : Math.clamp(products / squares, 0, 0.99);
		return (1 - correlation) / (1 + correlation);
	}

	private CleaningForecast straight(Fit line, double allowance) {
		double quantile = new TDistribution(line.freedom()).inverseCumulativeProbability(1 - OUTSIDE / 2);
		double now = line.offset() + line.slope() * spanS;
		if (now >= allowance) {
			return new CleaningForecast(Outcome.REACHED, Law.LINEAR, Double.NaN, Double.NaN, Double.NaN, line.slope());
		}
		double slopeDeviation = Math.sqrt(line.covariance().getEntry(1, 1));
		if (line.slope() <= quantile * slopeDeviation) {
			return new CleaningForecast(Outcome.NO_TREND, Law.LINEAR, Double.NaN, Double.NaN, Double.NaN, line.slope());
		}
		// Fieller: the ages at which the line may be at the allowance.
		double missing = allowance - line.offset();
		double q = quantile * quantile;
		double a = line.slope() * line.slope() - q * line.covariance().getEntry(1, 1);
		double b = -2 * (missing * line.slope() + q * line.covariance().getEntry(0, 1));
		double c = missing * missing - q * line.covariance().getEntry(0, 0);
		double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
		return new CleaningForecast(Outcome.DATE, Law.LINEAR, firstS + missing / line.slope(),
				firstS + Math.max(0, (-b - root) / (2 * a)), firstS + (-b + root) / (2 * a), line.slope());
	}

	private CleaningForecast bent(Fit fit, double allowance) {
		double quantile = new TDistribution(fit.freedom()).inverseCumulativeProbability(1 - OUTSIDE / 2);
		double tau = fit.timeConstantS();
		double rate = fit.slope() / tau * Math.exp(-spanS / tau);
		if (fit.offset() + fit.slope() * shape(spanS, tau) >= allowance) {
			return new CleaningForecast(Outcome.REACHED, Law.KERN_SEATON, Double.NaN, Double.NaN, Double.NaN, rate);
		}
		double highest = fit.offset() + fit.slope() + quantile * Math.sqrt(deviation(fit, 1));
		if (fit.offset() + fit.slope() <= allowance) {
			return highest <= allowance
					? new CleaningForecast(Outcome.SETTLES_BELOW, Law.KERN_SEATON, Double.NaN, Double.NaN, Double.NaN, rate)
					: new CleaningForecast(Outcome.DATE, Law.KERN_SEATON, Double.POSITIVE_INFINITY,
							firstS + age(fit, allowance, quantile), Double.POSITIVE_INFINITY, rate);
		}
		return new CleaningForecast(Outcome.DATE, Law.KERN_SEATON, firstS + age(fit, allowance, 0),
				firstS + age(fit, allowance, quantile), firstS + age(fit, allowance, -quantile), rate);
	}

	/** Variance of the fit where its shape has a value. */
	private static double deviation(Fit fit, double shape) {
		return fit.covariance().getEntry(0, 0) + 2 * shape * fit.covariance().getEntry(0, 1)
				+ shape * shape * fit.covariance().getEntry(1, 1);
	}

	/** Age at which the fit, moved by a number of its deviations, is at the allowance; by halving, since both depend on it. */
	private static double age(Fit fit, double allowance, double deviations) {
		double tau = fit.timeConstantS();
		double low = 0;
		double high = 60 * tau;
		for (int i = 0; i < 200; i++) {
			double middle = (low + high) / 2;
			double shape = shape(middle, tau);
			if (fit.offset() + fit.slope() * shape + deviations * Math.sqrt(Math.max(0, deviation(fit, shape))) < allowance) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return high >= 59 * tau ? Double.POSITIVE_INFINITY : high;
	}
}
