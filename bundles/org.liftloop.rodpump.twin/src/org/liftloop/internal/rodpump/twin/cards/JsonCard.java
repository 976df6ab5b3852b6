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

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Dimension;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.ColumnRole;
import org.liftloop.rodpump.twin.cards.DetectedUnit;

/** The parts of a card object while it is being read. */
final class JsonCard {

	private static final Set<String> SPEED_KEYS = Set.of("strokesPerMinute", "spm", "strokes_per_minute");

	private double @Nullable [] positions;
	private double @Nullable [] loads;
	private @Nullable DetectedUnit positionUnit;
	private @Nullable DetectedUnit loadUnit;
	private @Nullable Double strokesPerMinute;

	static boolean isSpeed(String key) {
		return SPEED_KEYS.contains(key);
	}

	boolean takes(ColumnRole role) {
		return role == ColumnRole.POSITION && positions == null || role == ColumnRole.LOAD && loads == null;
	}

	void put(HeaderText header, String key, double[] values) {
		if (header.role() == ColumnRole.POSITION) {
			positions = values;
			positionUnit = Reading.fromHeader(header.unit(Dimension.LENGTH).orElse(null), key);
		} else {
			loads = values;
			loadUnit = Reading.fromHeader(header.unit(Dimension.FORCE).orElse(null), key);
		}
	}

	void setSpeed(double speed) {
		if (speed > 0) {
			strokesPerMinute = speed;
		}
	}

	boolean isComplete() {
		return positions != null && loads != null;
	}

	Reading.Card read(String name, int line) throws CardImportException {
		double[] x = positions;
		double[] y = loads;
		if (x == null || y == null) {
			throw new IllegalStateException("card is not complete");
		}
		if (x.length != y.length) {
			throw new CardImportException(line, 0,
					"Card '" + NumberCell.shown(name) + "' has " + x.length + " positions but " + y.length + " loads.",
					"Each point needs both.");
		}
		PointList points = new PointList(name, line);
		for (int i = 0; i < x.length; i++) {
			points.add(x[i], y[i], 0, line);
		}
		return new Reading.Card(points, Reading.Layout.ROW_ORDER, positionUnit, loadUnit, strokesPerMinute);
	}
}
