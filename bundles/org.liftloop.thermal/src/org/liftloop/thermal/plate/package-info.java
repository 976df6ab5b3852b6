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
 * A plate heat exchanger of which the hot side alone is measured: its model by valve, filter and watch.
 */
@NullMarked
package org.liftloop.thermal.plate;

import org.jspecify.annotations.NullMarked;
