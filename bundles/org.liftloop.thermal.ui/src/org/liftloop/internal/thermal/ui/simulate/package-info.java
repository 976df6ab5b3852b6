/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** The simulation of a cooling loop while it is edited: sliders that act on a running loop, and scenarios. */
@NullMarked
package org.liftloop.internal.thermal.ui.simulate;

import org.jspecify.annotations.NullMarked;
