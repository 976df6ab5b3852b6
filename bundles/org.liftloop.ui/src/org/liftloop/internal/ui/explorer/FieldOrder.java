/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps elements in the order of their field, which the user made, instead of the alphabet's.
 */
public final class FieldOrder extends ViewerComparator {

	@Override
	public int compare(@Nullable Viewer viewer, @Nullable Object first, @Nullable Object second) {
		return 0;
	}
}
