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
 * The model of a field: its wells and cooling loops, as they are described in a {@code .liftloop} file. All quantities
 * are SI; the one exception, pumping speed, is in strokes per minute.
 * <p>
 * All but {@link org.liftloop.model.DoubleArray} is generated from {@code model/liftloop.ecore}. The package is not
 * null-marked: in the model {@code null} means that a value is not known, and each attribute's documentation says
 * whether it may be.
 *
 * @since 0.1.0
 */
package org.liftloop.model;
