/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.cards;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.liftloop.rodpump.twin.cards.CardImportException;

/** The points of one card while it is being read, in the file's units. */
final class PointList {

	private final String name;
	private final int firstLine;
	private double[] positions = new double[256];
	private double[] loads = new double[256];
	private long[] sequence = new long[256];
	private int size;

	PointList(String name, int firstLine) {
		this.name = name;
		this.firstLine = firstLine;
	}

	void add(double position, double load, long number, int line) throws CardImportException {
		if (size == ImportBounds.MAXIMUM_POINTS) {
			throw new CardImportException(line, 0,
					"Card '" + name + "' has more than " + ImportBounds.MAXIMUM_POINTS + " points.",
					"A card is one stroke: split the file, or say which column tells the cards apart.");
		}
		if (size == positions.length) {
			positions = Arrays.copyOf(positions, 2 * size);
			loads = Arrays.copyOf(loads, 2 * size);
			sequence = Arrays.copyOf(sequence, 2 * size);
		}
		positions[size] = position;
		loads[size] = load;
		sequence[size] = number;
		size++;
	}

	/** @return a list with the points at these places, in this order */
	PointList pick(int[] places) {
		PointList picked = new PointList(name, firstLine);
		picked.positions = IntStream.of(places).mapToDouble(i -> positions[i]).toArray();
		picked.loads = IntStream.of(places).mapToDouble(i -> loads[i]).toArray();
		picked.sequence = IntStream.of(places).mapToLong(i -> sequence[i]).toArray();
		picked.size = places.length;
		return picked;
	}

	String name() {
		return name;
	}

	int firstLine() {
		return firstLine;
	}

	int size() {
		return size;
	}

	double[] positions() {
		return Arrays.copyOf(positions, size);
	}

	double[] loads() {
		return Arrays.copyOf(loads, size);
	}

	long sequence(int place) {
		return sequence[place];
	}

	boolean samePoint(int a, int b) {
		return positions[a] == positions[b] && loads[a] == loads[b];
	}
}
