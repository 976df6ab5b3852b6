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
 * Chart models on the screen: a control on SWTChart's plain {@code Chart} layer, its gestures and its picture export.
 * Everything here runs on the thread of the control's display.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.charts.swt;

import org.jspecify.annotations.NullMarked;
