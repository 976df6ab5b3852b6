/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.quality.SignalConfidence;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardCorrections;
import org.liftloop.ui.tables.RowTable;

/** How far a card can be trusted: the one confidence, the likeliest defect, and every measure. */
final class SignalPane {

	private final HeadedTable<MeasureRow> content;

	SignalPane(Composite parent) {
		content = new HeadedTable<>(parent, AnalysisTables::signal);
	}

	RowTable<MeasureRow> table() {
		return content.table();
	}

	void show(@Nullable CardAnalysis analysis, String reason, UnitSystem system) {
		if (analysis == null) {
			content.head(reason, null);
			content.table().show(List.of());
			return;
		}
		SignalConfidence confidence = analysis.confidence();
		content.head(words(analysis), StatusLook.icon(confidence.defects().isEmpty() ? Status.OK : Status.UNCERTAIN));
		content.table().show(AnalysisRows.signal(analysis, system));
	}

	private static String words(CardAnalysis analysis) {
		SignalConfidence confidence = analysis.confidence();
		String value = QuantityFormat.forScreen(UnitSystem.METRIC, Locale.getDefault(Locale.Category.FORMAT))
				.number(Quantity.NUMBER, confidence.value());
		String defect = confidence.likeliest().map(likeliest -> likeliest.sentence()).orElse(Messages.Signal_sound);
		String words = NLS.bind(Messages.Signal_head, value, defect);
		return CardCorrections.isPossible(analysis) ? words + ' ' + Messages.Signal_correctable : words;
	}
}
