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
 * What an editor of one element of a field needs: its input, its life with the shared document, undo and redo, and the
 * extension point by which an asset type brings its editors.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.ui.editing;

import org.jspecify.annotations.NullMarked;
