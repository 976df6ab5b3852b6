/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.rodpump.predict.CardNoise;
import org.liftloop.rodpump.predict.LabelledCard;
import org.liftloop.rodpump.predict.PumpCondition;
import org.liftloop.rodpump.predict.RandomWells;

/**
 * Predicts labelled cards of seeded wells and writes them one by one, so that any number fits into memory. Equal seeds give
 * equal cards on every computer.
 */
public final class GenerateCards implements Operation<Long> {

	/** Most cards of one run. */
	public static final long MAXIMUM_COUNT = 10_000_000;

	private final long firstSeed;
	private final long count;
	private final RandomWells wells;
	private final List<PumpCondition> conditions;
	private final CardFormat format;
	private final Writer writer;

	/**
	 * @param firstSeed  seed of the first card; each further card has the next one
	 * @param count      number of cards, 1 to {@value #MAXIMUM_COUNT}
	 * @param points     points of a card, 20 to 2,000
	 * @param noise      noise on the surface card
	 * @param conditions conditions to take in turn; empty to let each seed choose
	 * @param format     how cards are written
	 * @param writer     where to write; not closed
	 * @throws RefusedException if a value is out of range
	 */
	public GenerateCards(long firstSeed, long count, int points, CardNoise noise, List<PumpCondition> conditions,
			CardFormat format, Writer writer) throws RefusedException {
		if (count < 1 || count > MAXIMUM_COUNT) {
			throw new RefusedException("A number of " + count + " cards cannot be made.",
					"Ask for 1 to " + MAXIMUM_COUNT + ".");
		}
		try {
			wells = new RandomWells(points, noise);
		} catch (IllegalArgumentException e) {
			throw new RefusedException(String.valueOf(e.getMessage()), "Correct the number.", e);
		}
		this.firstSeed = firstSeed;
		this.count = count;
		this.conditions = List.copyOf(conditions);
		this.format = format;
		this.writer = writer;
	}

	/** @return number of cards written */
	@Override
	public Long execute(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, "Predicting cards",
				(int) Math.min(count, Integer.MAX_VALUE));
		try {
			format.begin(writer);
			for (long i = 0; i < count; i++) {
				long seed = firstSeed + i;
				progress.split(1);
				LabelledCard card = conditions.isEmpty() ? wells.card(seed)
						: wells.card(seed, conditions.get((int) (i % conditions.size())), monitor::isCanceled);
				format.write(card, writer);
			}
			writer.flush();
			return count;
		} catch (IOException e) {
			throw new OutputException("The cards cannot be written: " + e + ".", "Choose another file.", e);
		}
	}
}
