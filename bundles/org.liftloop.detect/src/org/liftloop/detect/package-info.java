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
 * The contract of every detector: settings that never change are fitted to fault-free samples and give a run, which takes
 * one sample after the other and scores what it has seen so far. A detector sees measured or residual values only: no row
 * number, no time, no flag of a fault and no parameter of the plant.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect;

import org.jspecify.annotations.NullMarked;
