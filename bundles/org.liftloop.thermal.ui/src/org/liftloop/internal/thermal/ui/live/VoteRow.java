/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.detect.Score;
import org.liftloop.thermal.twin.live.DetectorVotes;
import org.liftloop.ui.tables.RowTable;

/**
 * What a detector says, as it is shown.
 *
 * @param detector its name
 * @param says     alarm or usual
 * @param ratio    its figure over its limit
 */
record VoteRow(String detector, String says, String ratio) {

	static RowTable<VoteRow> table(Composite parent) {
		return new RowTable<>(parent, VoteRow.class, row -> row.detector() + ": " + row.says()) //$NON-NLS-1$
				.column(Messages.Vote_detector, SWT.LEFT, 150, 3, VoteRow::detector)
				.column(Messages.Vote_says, SWT.LEFT, 90, 2, VoteRow::says)
				.column(Messages.Vote_ratio, SWT.RIGHT, 90, 0, VoteRow::ratio);
	}

	/** The votes, all together first; while they learn a row that says so. */
	static List<VoteRow> of(@Nullable DetectorVotes votes, QuantityFormat format) {
		if (votes == null) {
			return List.of();
		}
		Score fused = votes.fused();
		if (fused == null) {
			return List.of(new VoteRow(Messages.Vote_together, NLS.bind(Messages.Vote_learning,
					format.format(Quantity.FRACTION, (double) votes.learned() / votes.needed())), "")); //$NON-NLS-1$
		}
		List<VoteRow> rows = new ArrayList<>();
		rows.add(row(Messages.Vote_together, fused, format));
		votes.votes().forEach(vote -> rows.add(row(vote.detector(), vote.score(), format)));
		votes.leftOut().forEach(left -> rows.add(new VoteRow(left, Messages.Vote_leftOut, ""))); //$NON-NLS-1$
		return rows;
	}

	private static VoteRow row(String name, Score score, QuantityFormat format) {
		return new VoteRow(name, !score.isDetermined() ? Messages.Vote_nothing : score.isAlarm() ? Messages.Vote_alarm : Messages.Vote_usual,
				score.isDetermined() ? format.format(Quantity.NUMBER, score.ratio()) : QuantityFormat.NO_VALUE);
	}
}
