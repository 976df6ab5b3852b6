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

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.navigator.IDescriptionProvider;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.explorer.FieldNode;

/**
 * Labels of nodes in the explorer and in the status line.
 */
public final class FieldNodeLabelProvider extends LabelProvider implements IDescriptionProvider {

	@Override
	public @Nullable String getText(@Nullable Object element) {
		return element instanceof FieldNode node ? node.label() : null;
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		return element instanceof FieldNode node && node.image() != null
				? JFaceResources.getResources().get(node.image())
				: null;
	}

	@Override
	public @Nullable String getDescription(@Nullable Object element) {
		return element instanceof FieldNode node
				? node.label() + " - " + node.file().getFullPath().makeRelative() //$NON-NLS-1$
				: null;
	}
}
