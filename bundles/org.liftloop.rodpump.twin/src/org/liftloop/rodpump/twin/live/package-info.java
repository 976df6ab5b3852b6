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
 * The live twin of a rod-pumped well: strokes from a controller's card buffer, the analysis of each, rules that name
 * causes, policies for the pumping speed and the interlocks that bound them.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.rodpump.twin.live;

import org.jspecify.annotations.NullMarked;
