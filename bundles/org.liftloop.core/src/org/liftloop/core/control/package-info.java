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
 * Control that explains itself: policies propose a move, limits and interlocks bound it, a person or an armed loop lets
 * it happen, and each step of it is recorded.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.core.control;

import org.jspecify.annotations.NullMarked;
