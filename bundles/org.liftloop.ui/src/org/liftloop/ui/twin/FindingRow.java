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

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.ui.live.EvidenceText;
import org.liftloop.ui.tables.RowTable;

/**
 * A finding as it is shown.
 *
 * @param label      what is held to be the case
 * @param confidence how sure that is
 * @param evidence   what speaks for it
 */
public record FindingRow(String label, String confidence, String evidence) {

	/**
	 * @param parent gets the table; its layout is set
	 * @return a table of findings
	 */
	public static RowTable<FindingRow> table(Composite parent) {
		RowTable<FindingRow> table = new RowTable<>(parent, FindingRow.class, row -> row.label() + ". " + row.evidence()); //$NON-NLS-1$
		return table.column(Messages.Finding_confidence, SWT.RIGHT, 90, 0, FindingRow::confidence)
				.column(Messages.Finding_label, SWT.LEFT, 250, 4, FindingRow::label)
				.column(Messages.Finding_evidence, SWT.LEFT, 240, 4, FindingRow::evidence);
	}

	/**
	 * @param findings findings
	 * @param format   the user's units
	 * @return their rows
	 */
	public static List<FindingRow> of(List<Finding> findings, QuantityFormat format) {
		return findings.stream()
				.map(finding -> new FindingRow(finding.label(), format.format(Quantity.FRACTION, finding.confidence()),
						finding.evidence().stream().map(one -> EvidenceText.of(one, format)).collect(Collectors.joining("; ")))) //$NON-NLS-1$
				.toList();
	}
}
