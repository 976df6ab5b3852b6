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

import org.liftloop.rodpump.twin.cards.CardImportException;

/** A card given as one row for each position with the loads of both strokes: up along one, back along the other. */
final class UpAndDownCurve {

	private final PointList up;
	private final PointList down;
	private double lastPosition = Double.NaN;
	private int direction;

	UpAndDownCurve(String name, int firstLine) {
		up = new PointList(name, firstLine);
		down = new PointList(name, firstLine);
	}

	void add(double position, double upLoad, double downLoad, int line) throws CardImportException {
		int step = Double.isNaN(lastPosition) ? 0 : (int) Math.signum(position - lastPosition);
		if (up.size() > 0 && (step == 0 || direction != 0 && step != direction)) {
			throw new CardImportException(line, 0,
					"The position " + position + " does not continue the rows before it.",
					"A table with up- and downstroke loads lists the positions in rising order, each once.");
		}
		direction = step;
		lastPosition = position;
		up.add(position, upLoad, 0, line);
		down.add(position, downLoad, 0, line);
	}

	PointList closed() throws CardImportException {
		boolean rising = direction >= 0;
		PointList closed = new PointList(up.name(), up.firstLine());
		append(closed, up, rising);
		append(closed, down, !rising);
		return closed;
	}

	private static void append(PointList target, PointList source, boolean forward) throws CardImportException {
		double[] positions = source.positions();
		double[] loads = source.loads();
		for (int i = 0; i < positions.length; i++) {
			int place = forward ? i : positions.length - 1 - i;
			target.add(positions[place], loads[place], 0, source.firstLine() + place);
		}
	}
}
