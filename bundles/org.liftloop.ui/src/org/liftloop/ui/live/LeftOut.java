/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

/**
 * An asset of a live field that has no running twin.
 *
 * @param asset  its name
 * @param reason why, and what to do about it: sentences
 */
public record LeftOut(String asset, String reason) {
}
