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
 * Connections to OPC UA servers: settings, trust, secrets, discovery, browsing and mapping. Built on Eclipse Milo, whose
 * types stay inside of the bundle.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.opcua;

import org.jspecify.annotations.NullMarked;
