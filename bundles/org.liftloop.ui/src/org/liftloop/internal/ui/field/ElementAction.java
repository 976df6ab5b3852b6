/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.field;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Something to do with the selected elements, possible or not.
 */
final class ElementAction extends Action {

	private final Runnable work;
	private final BooleanSupplier possible;

	ElementAction(String text, @Nullable ImageDescriptor image, @Nullable String commandId, Runnable work,
			BooleanSupplier possible) {
		super(text, image);
		this.work = work;
		this.possible = possible;
		setActionDefinitionId(commandId);
		setToolTipText(text.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void update() {
		setEnabled(possible.getAsBoolean());
	}

	@Override
	public void run() {
		if (possible.getAsBoolean()) {
			work.run();
		}
	}
}
