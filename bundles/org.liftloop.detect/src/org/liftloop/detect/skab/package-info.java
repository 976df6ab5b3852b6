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
 * The Skoltech Anomaly Benchmark (SKAB v0.9), from a folder that the user names: its data are under the GPL and no part of
 * this program.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect.skab;

import org.jspecify.annotations.NullMarked;
