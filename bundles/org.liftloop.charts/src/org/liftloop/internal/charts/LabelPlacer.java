/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.liftloop.charts.ColorRole;
import org.liftloop.charts.PointAnnotation;

/**
 * Finds places for labels inside a plot: of several candidate places each label takes the one that hides the least,
 * the earlier candidate on a tie. Labels placed before and curves are obstacles. A label that would hide another in every
 * place gets none; its point can still be read by pointing at it and in the description.
 */
public final class LabelPlacer {

	/** Obstacles along a curve lie this far apart; a label is higher than that. */
	private static final double SAMPLE_PX = 4;

	/** More samples than that no segment within a screen needs. */
	private static final int MAX_SAMPLES = 1000;

	/** Two labels never lie on each other: rather none than two that nobody can read. */
	private static final double OVERLAP_COST = 1e9;

	/** To hide a symbol is worse than to lie on curves or to be moved. */
	private static final double SYMBOL_COST = 1e6;

	/** To stand outside is worse than to lie on curves, better than to hide a symbol. */
	private static final double OUTSIDE_COST = 1e4;

	private static final double GAP_PX = 8;

	/** Further from its point a label is not taken for the point's own. */
	private static final double LONGEST_GAP_PX = 1.5 * GAP_PX;

	/** How many lines above and below a point its label may stand. */
	private static final int RINGS = 4;

	private final Box area;
	private final List<double[]> obstacles = new ArrayList<>();
	private final List<Box> symbols = new ArrayList<>();
	private final List<Box> placed = new ArrayList<>();

	/**
	 * @param area the plot
	 */
	public LabelPlacer(Box area) {
		this.area = area;
	}

	/**
	 * @param annotations points of a chart
	 * @return the same, those first that break a limit: their labels must find a place
	 */
	public static List<PointAnnotation> inOrder(List<PointAnnotation> annotations) {
		return annotations.stream().sorted(Comparator.comparing(a -> a.role() != ColorRole.OUTSIDE)).toList();
	}

	/**
	 * Marks a straight piece of a curve as an obstacle.
	 *
	 * @param x0 one end
	 * @param y0 one end
	 * @param x1 other end
	 * @param y1 other end
	 */
	public void blockLine(double x0, double y0, double x1, double y1) {
		double length = Math.hypot(x1 - x0, y1 - y0);
		int samples = (int) Math.max(1, Math.min(MAX_SAMPLES, length / SAMPLE_PX));
		for (int i = 0; i <= samples; i++) {
			double x = x0 + (x1 - x0) * i / samples;
			double y = y0 + (y1 - y0) * i / samples;
			if (area.contains(x, y)) {
				obstacles.add(new double[] { x, y });
			}
		}
	}

	/**
	 * Marks the symbol of a point, which a label hides only if there is no other place.
	 *
	 * @param box the area of the symbol
	 */
	public void blockSymbol(Box box) {
		symbols.add(box);
	}

	/**
	 * Places the label of a point.
	 *
	 * @param x the point
	 * @param y the point
	 * @param width the label's width
	 * @param height the label's height
	 * @return where the label goes, if there is room
	 */
	public Optional<Box> placeAt(double x, double y, double width, double height) {
		double right = x + GAP_PX;
		double left = x - GAP_PX - width;
		double centre = x - width / 2;
		List<Box> candidates = new ArrayList<>();
		candidates.add(new Box(right, y - height / 2, width, height));
		candidates.add(new Box(left, y - height / 2, width, height));
		// further rings serve crowded points
		for (int ring = 0; ring < RINGS; ring++) {
			double above = y - GAP_PX - height * (1 + ring);
			double below = y + GAP_PX + height * ring;
			for (double edge : new double[] { right, left, centre }) {
				candidates.add(new Box(edge, above, width, height));
				candidates.add(new Box(edge, below, width, height));
			}
		}
		return place(candidates);
	}

	/**
	 * @param x a point
	 * @param y the point
	 * @param label where its label was placed
	 * @return whether they are so far apart that a line must tie them together
	 */
	public static boolean needsLeader(double x, double y, Box label) {
		return Math.hypot(label.nearestX(x) - x, label.nearestY(y) - y) > LONGEST_GAP_PX;
	}

	/**
	 * Places the label of a line that runs across the plot from left to right.
	 *
	 * @param y where the line stands
	 * @param width the label's width
	 * @param height the label's height
	 * @return where the label goes, above or below the line, if there is room
	 */
	public Optional<Box> placeAlongHorizontal(double y, double width, double height) {
		List<Box> candidates = new ArrayList<>();
		for (double top : new double[] { y - height - 1, y + 2 }) {
			for (double share : new double[] { 1, 0, 0.5, 0.75, 0.25 }) {
				double room = area.width() - width - 2 * GAP_PX;
				candidates.add(new Box(area.x() + GAP_PX + room * share, top, width, height));
			}
		}
		return place(candidates);
	}

	/**
	 * Places the label of a line that runs across the plot from bottom to top.
	 *
	 * @param x where the line stands
	 * @param width the label's width
	 * @param height the label's height
	 * @return where the label goes, beside the line, if there is room
	 */
	public Optional<Box> placeAlongVertical(double x, double width, double height) {
		List<Box> candidates = new ArrayList<>();
		for (double left : new double[] { x + 3, x - width - 3 }) {
			for (double share : new double[] { 0, 1, 0.5, 0.25, 0.75 }) {
				double room = area.height() - height - 2 * GAP_PX;
				candidates.add(new Box(left, area.y() + GAP_PX + room * share, width, height));
			}
		}
		return place(candidates);
	}

	private Optional<Box> place(List<Box> candidates) {
		Box best = candidates.getFirst();
		double least = Double.POSITIVE_INFINITY;
		for (Box candidate : candidates) {
			double cost = cost(candidate);
			if (cost < least) {
				least = cost;
				best = candidate;
			}
		}
		if (least >= OVERLAP_COST) {
			return Optional.empty();
		}
		Box inside = best.movedInto(area);
		placed.add(inside);
		return Optional.of(inside);
	}

	private double cost(Box candidate) {
		Box inside = candidate.movedInto(area);
		double cost = inside.equals(candidate) ? 0 : OUTSIDE_COST;
		for (Box other : placed) {
			cost += inside.overlaps(other) ? OVERLAP_COST : 0;
		}
		for (Box symbol : symbols) {
			cost += inside.overlaps(symbol) ? SYMBOL_COST : 0;
		}
		for (double[] point : obstacles) {
			cost += inside.contains(point[0], point[1]) ? 1 : 0;
		}
		return cost;
	}
}
