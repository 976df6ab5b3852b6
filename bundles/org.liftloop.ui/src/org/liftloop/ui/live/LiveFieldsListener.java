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

import org.eclipse.core.resources.IFile;

/** Hears that a field came to another phase. Called in the UI thread. */
@FunctionalInterface
public interface LiveFieldsListener {

	/**
	 * @param file file of the field
	 */
	void phaseChanged(IFile file);
}
