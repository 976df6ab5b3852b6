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
 * Where things go in a picture of a chart, whoever paints it: scales, text that wraps, labels that keep out of each
 * other's way. Pixels; y grows downwards.
 */
@NullMarked
package org.liftloop.internal.charts;

import org.jspecify.annotations.NullMarked;
