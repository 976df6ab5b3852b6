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
 * The decisions of a live twin: what was decided, by which rule on which evidence and inside which limits, and what
 * became of it; kept in an append-only, hash-chained log.
 *
 * <p>
 * The records are values: immutable, in SI units (but for a setpoint, which is in the unit of its tag), validated when
 * they are made. {@link org.liftloop.core.decision.DecisionLog} keeps them.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.core.decision;

import org.jspecify.annotations.NullMarked;
