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
 * What the ecore says about a feature of the model beyond its type: its name for people, the kind of quantity it is,
 * the unit in which it is held and the limits between which it lies. Validation, editors and documentation read the
 * same annotations.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.model.feature;

import org.jspecify.annotations.NullMarked;
