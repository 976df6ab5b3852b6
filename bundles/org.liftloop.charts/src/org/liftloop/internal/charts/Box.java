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

/**
 * An upright rectangle in pixels.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, not negative
 * @param height height, not negative
 */
public record Box(double x, double y, double width, double height) {

	/**
	 * @return the right edge
	 */
	public double right() {
		return x + width;
	}

	/**
	 * @return the lower edge
	 */
	public double bottom() {
		return y + height;
	}

	/**
	 * @param px a place
	 * @param py a place
	 * @return whether it lies within, edges included
	 */
	public boolean contains(double px, double py) {
		return px >= x && px <= right() && py >= y && py <= bottom();
	}

	/**
	 * @param other another rectangle
	 * @return whether it lies wholly within this one
	 */
	public boolean contains(Box other) {
		return contains(other.x, other.y) && contains(other.right(), other.bottom());
	}

	/**
	 * @param other another rectangle
	 * @return whether the two share an area
	 */
	public boolean overlaps(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/**
	 * @param px a place
	 * @return the abscissa of this rectangle nearest to it
	 */
	public double nearestX(double px) {
		return Math.clamp(px, x, right());
	}

	/**
	 * @param py a place
	 * @return the ordinate of this rectangle nearest to it
	 */
	public double nearestY(double py) {
		return Math.clamp(py, y, bottom());
	}

	/**
	 * @param area where to stay
	 * @return this rectangle moved into the area as far as it fits
	 */
	public Box movedInto(Box area) {
		double newX = Math.max(area.x, Math.min(x, area.right() - width));
		double newY = Math.max(area.y, Math.min(y, area.bottom() - height));
		return new Box(newX, newY, width, height);
	}
}
