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
 * Reads and writes {@code .liftloop} files: XML by the rules of XMI, UTF-8, one field a file. What is read is taken as
 * hostile until it has passed every bound; what is written replaces the former file at once or not at all.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.model.io;

import org.jspecify.annotations.NullMarked;
