/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import org.liftloop.charts.AxisUnit;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.XyChartModel;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The picture of a card before it is imported, in the user's units: a wrong unit is seen at once. */
final class PreviewChart {

	private PreviewChart() {
	}

	static XyChartModel of(ImportedCard card) {
		UnitSystem system = LiftloopPreferences.unitSystem();
		return CardChartModel.builder(card.name(), axis(Quantity.POSITION, system), axis(Quantity.FORCE, system))
				.surfaceCard(card.points().positionM(), card.points().loadN()).build();
	}

	static XyChartModel none(String reason) {
		return XyChartModel.builder(Messages.Preview_chart).noDataReason(reason).build();
	}

	private static AxisUnit axis(Quantity quantity, UnitSystem system) {
		Unit unit = system.displayUnit(quantity).unit();
		return new AxisUnit(unit.symbol(), 1 / unit.siFactor());
	}
}
