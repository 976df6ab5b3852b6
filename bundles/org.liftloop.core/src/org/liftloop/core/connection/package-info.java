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
 * The contract of a connection to equipment: OPC UA, a recorded day, or a vendor's own. A connection knows tags and
 * addresses; it knows no asset type.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.core.connection;

import org.jspecify.annotations.NullMarked;
