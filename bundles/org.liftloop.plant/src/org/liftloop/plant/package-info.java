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
 * A simulated field: wells driven by the predictive solver, with inflow, drive, sensors, faults and time of their own. A
 * twin sees what a controller would show it, nothing else.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.plant;

import org.jspecify.annotations.NullMarked;
