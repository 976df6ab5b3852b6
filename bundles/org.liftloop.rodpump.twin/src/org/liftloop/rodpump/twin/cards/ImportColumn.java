/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.cards;

/**
 * A column found in a card table.
 *
 * @param number position in the table, from 1
 * @param name   header text, or "column 3" where the file has no header
 * @param role   what the column is taken for
 */
public record ImportColumn(int number, String name, ColumnRole role) {
}
