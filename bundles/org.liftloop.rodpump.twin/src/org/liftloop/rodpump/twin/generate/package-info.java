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
 * Labelled cards of made-up wells, for training and for trying things out.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.rodpump.twin.generate;

import org.jspecify.annotations.NullMarked;
