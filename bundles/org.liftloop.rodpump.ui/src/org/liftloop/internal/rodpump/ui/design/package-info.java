/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Designs of a well in the workbench: predicted live, compared with each other and with earlier runs. */
@NullMarked
package org.liftloop.internal.rodpump.ui.design;

import org.jspecify.annotations.NullMarked;
