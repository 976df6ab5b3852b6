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
 * The damped wave equation of the rod string, solved in the frequency domain (Gibbs) or by a march through space with
 * friction and separate damping up and down (Everitt and Jennings).
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.rodpump.wave;

import org.jspecify.annotations.NullMarked;
