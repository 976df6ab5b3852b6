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
 * The contract of a digital twin of one type of asset: what it needs to know, how it cuts what it hears into
 * observations, and the steps that turn an observation into estimates, findings and proposed moves. Nothing in it knows
 * whether it is live, replayed or simulated.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.core.twin;

import org.jspecify.annotations.NullMarked;
