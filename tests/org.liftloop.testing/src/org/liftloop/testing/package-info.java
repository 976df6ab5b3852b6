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
 * The test kit of the workbench: finds what is on the screen, works it with the real mouse and keyboard, and waits on
 * named conditions.
 * <p>
 * Mouse and keys go through the window system ({@code Display.post}), so a control that is hidden, covered or disabled
 * fails a test as it would fail a user. The exceptions are menus and the expansion of tree items, whose geometry the
 * toolkit does not tell: they are sent the events that the user's action would cause.
 * <p>
 * The vocabulary is that of SWTBot, which is on no Maven repository, so that tests could move to it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.testing;

import org.jspecify.annotations.NullMarked;
