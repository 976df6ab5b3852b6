/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.twin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.liftloop.core.signal.Quality;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** A tile says in a word how far its number can be trusted. */
class ReadingRowTest extends WindowTest {

	private static final Reading FLOW = new Reading("Flow", "2 kg/s", Quality.GOOD, List.of());
	private static final Reading HEAT = new Reading("Heat", "60 kW", Quality.GOOD, List.of());

	@Test
	void wordsTellWhatIsUncertainMissingAboveItsLimitOrOld() {
		RootBot view = bot.showView("org.liftloop.ui.decisions");
		Composite parent = (Composite) view.widget();
		ReadingRow row = Ui.get(() -> {
			parent.setLayout(new FillLayout());
			return new ReadingRow(parent, 2);
		});
		show(row, List.of(FLOW, HEAT), false);
		assertTrue(view.shows("Flow") && view.shows("60 kW") && view.shows("OK"));
		assertFalse(view.shows("above limit"));
		show(row, List.of(FLOW, HEAT.limited(1.01)), false);
		assertTrue(view.shows("above limit"));
		show(row, List.of(FLOW, new Reading("Heat", "60 kW", Quality.UNCERTAIN, List.of("Why.")).limited(1)), false);
		assertTrue(view.shows("uncertain"));
		assertFalse(view.shows("above limit"));
		show(row, List.of(FLOW, new Reading("Heat", "-", Quality.BAD, List.of("Why."))), false);
		assertTrue(view.shows("no value"));
		show(row, List.of(FLOW, HEAT), true);
		assertTrue(view.shows("stale"));
		assertFalse(view.shows("OK"));
		Ui.run(row::dispose);
	}

	private static void show(ReadingRow row, List<Reading> readings, boolean stale) {
		Ui.run(() -> row.show(readings, stale));
	}
}
