/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import java.util.List;
import java.util.stream.Collectors;

import org.liftloop.core.twin.Finding;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.ui.live.EvidenceText;

/**
 * A finding as it is shown.
 *
 * @param label      what is held to be the case
 * @param confidence how sure that is
 * @param evidence   what speaks for it
 */
record FindingRow(String label, String confidence, String evidence) {

	static List<FindingRow> of(List<Finding> findings, QuantityFormat format) {
		return findings.stream()
				.map(finding -> new FindingRow(finding.label(), format.format(Quantity.FRACTION, finding.confidence()),
						finding.evidence().stream().map(one -> EvidenceText.of(one, format)).collect(Collectors.joining("; ")))) //$NON-NLS-1$
				.toList();
	}
}
