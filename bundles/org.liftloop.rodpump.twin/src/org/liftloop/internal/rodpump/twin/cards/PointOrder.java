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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.liftloop.rodpump.twin.cards.CardImportException;

/**
 * Puts the points of a card in the order of their numbers. Field exports hold rows out of order and points twice; the
 * number of a point tells both apart from real repetition.
 *
 * @param points points in order, each once
 * @param notes  what was done, sentences
 */
record PointOrder(PointList points, List<String> notes) {

	static PointOrder byNumber(PointList read) throws CardImportException {
		List<String> notes = new ArrayList<>();
		int[] places = IntStream.range(0, read.size()).boxed().sorted(Comparator.comparingLong(read::sequence))
				.mapToInt(Integer::intValue).toArray();
		if (!IntStream.range(0, places.length).allMatch(i -> places[i] == i)) {
			notes.add("The rows were not in the order of their point numbers and have been sorted.");
		}
		int[] single = IntStream.range(0, places.length)
				.filter(i -> i == 0 || read.sequence(places[i]) != read.sequence(places[i - 1])).map(i -> places[i])
				.toArray();
		for (int i = 1; i < places.length; i++) {
			if (read.sequence(places[i]) == read.sequence(places[i - 1])
					&& !read.samePoint(places[i], places[i - 1])) {
				throw new CardImportException(read.firstLine(), 0,
						"Card '" + read.name() + "' has two different points of number " + read.sequence(places[i])
								+ ".",
						"Correct the file, or map no column as point number.");
			}
		}
		if (single.length < places.length) {
			notes.add((places.length - single.length) + " of " + places.length
					+ " rows repeat a point of the same number and were left out.");
		}
		long span = single.length == 0 ? 0
				: read.sequence(single[single.length - 1]) - read.sequence(single[0]) + 1 - single.length;
		if (span > 0) {
			notes.add(span + " point numbers are missing.");
		}
		return new PointOrder(read.pick(single), notes);
	}
}
