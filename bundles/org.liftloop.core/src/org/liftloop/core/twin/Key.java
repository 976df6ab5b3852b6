/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.twin;

/**
 * Name of a fact, and its type. Two keys are the same when both are equal.
 *
 * @param <T>  type of the fact: immutable
 * @param name unique name, with the bundle that defines it in front: "org.liftloop.rodpump.fillage" say
 * @param type type of the fact
 */
public record Key<T>(String name, Class<T> type) {
}
