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

import org.liftloop.rodpump.result.Status;

/**
 * One line of API RP 11L as it is shown.
 *
 * @param name what it is
 * @param method what the method gives; a dash where it is refused
 * @param measured what the card shows; a dash where it shows no such thing
 * @param difference how far the method is above the card, in percent of the card
 * @param status how far the method's value can be trusted
 * @param reasons why not further
 */
public record Rp11lRow(String name, String method, String measured, String difference, Status status,
		List<String> reasons) {

	public Rp11lRow {
		reasons = List.copyOf(reasons);
	}
}
