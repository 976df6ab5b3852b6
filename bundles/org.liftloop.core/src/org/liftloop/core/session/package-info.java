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
 * The life of a twin: a session hears a connection, cuts what it hears into observations, has them estimated, diagnosed
 * and decided upon, and publishes what it knows. One asset, one session, one thread.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.core.session;

import org.jspecify.annotations.NullMarked;
