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
 * Edit support of the model for the EMF.Edit framework: labels, images, children and properties of each object, and
 * the commands that change them with undo. No user interface: viewers and editors stand on it.
 * <p>
 * The item providers are generated; {@link org.liftloop.model.edit.LabelledItemProviderAdapterFactory} makes them and
 * says what they are called. The package is not null-marked, since generated code is not.
 *
 * @since 0.1.0
 */
package org.liftloop.model.edit;
