/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** How a decision log lies on the disk: lines, segments, the chain of hashes, and what is done after a crash. */
@NullMarked
package org.liftloop.internal.core.decision;

import org.jspecify.annotations.NullMarked;
