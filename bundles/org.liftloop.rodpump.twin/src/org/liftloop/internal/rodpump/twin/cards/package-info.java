/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The steps of a card import: text, table or JSON, columns, units, order and timing. */
@NullMarked
package org.liftloop.internal.rodpump.twin.cards;

import org.jspecify.annotations.NullMarked;
