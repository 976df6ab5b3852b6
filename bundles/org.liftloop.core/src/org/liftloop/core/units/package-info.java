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
 * Units at the edge: everything inside Liftloop is SI, and these types turn it into what a person reads and types.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.core.units;

import org.jspecify.annotations.NullMarked;
