/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Cooling loops as sets of equations, their steady state and their course in time, with the books of energy kept.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.thermal.loop;

import org.jspecify.annotations.NullMarked;
