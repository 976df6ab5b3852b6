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
 * Figures that the solver is held to, and what is described by them: exact cases, tables of properties, measured loops. The
 * folder {@code reference} of this bundle holds them; its file SOURCES.md says where they come from.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.thermal.reference;

import org.jspecify.annotations.NullMarked;
