/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.uncertainty;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.rodpump.twin.CardAnalysis;

/** Asks how uncertain the results of the card in the active dynacard editor are. */
public final class UncertaintyHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		if (event != null && HandlerUtil.getActiveEditor(event) instanceof DynacardEditor editor
				&& editor.currentAnalysis().orElse(null) instanceof CardAnalysis analysis) {
			new UncertaintyDialog(HandlerUtil.getActiveShellChecked(event), analysis).open();
		}
		return null;
	}
}
