/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.dynacard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.analysis.LiveAnalysis;

/** Analyses the card of the active dynacard editor again. */
public final class RecomputeHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (event != null && HandlerUtil.getActiveEditor(event) instanceof DynacardEditor editor) {
			editor.analysis().ifPresent(LiveAnalysis::recompute);
		}
		return null;
	}
}
