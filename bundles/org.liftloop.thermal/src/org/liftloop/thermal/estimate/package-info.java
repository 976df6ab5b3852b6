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
 * What cannot be measured of a running loop: the state of its exchanger by an unscented Kalman filter, and when it has to
 * be cleaned.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.thermal.estimate;

import org.jspecify.annotations.NullMarked;
