/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

/**
 * What the undo menu calls the changes of a list.
 *
 * @param add for example "Add taper"
 * @param remove for example "Remove taper"
 * @param move for example "Move taper"
 */
public record ElementNames(String add, String remove, String move) {
}
