/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.loop;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.session.AssetSession;
import org.liftloop.internal.thermal.ui.HelpContexts;
import org.liftloop.internal.thermal.ui.live.LoopPane;
import org.liftloop.model.LoopExchanger;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.twin.LiveAssetPage;

/** The live twin of the loop. */
final class LivePage extends LiveAssetPage<LoopPane> {

	private final LoopEditor editor;

	LivePage(LoopEditor editor) {
		super(editor, editor::loop);
		this.editor = editor;
	}

	@Override
	protected LoopPane createContent(Composite parent) {
		return new LoopPane(parent);
	}

	@Override
	protected boolean isSeen(LoopPane pane) {
		return pane.isVisible();
	}

	@Override
	protected void paint(LoopPane pane, String name, @Nullable LiveField field, @Nullable AssetSession session, String why) {
		LoopExchanger exchanger = editor.loop().map(loop -> loop.getExchanger()).orElse(null);
		pane.show(field, session, why, exchanger == null ? null : exchanger.getFoulingAllowanceM2KPerW());
	}

	@Override
	protected String stopped(String problem) {
		return NLS.bind(Messages.Live_stopped, problem);
	}

	@Override
	protected String helpContext() {
		return HelpContexts.LOOP_LIVE;
	}

	@Override
	protected String toolBar() {
		return "toolbar:org.liftloop.thermal.ui.live"; //$NON-NLS-1$
	}
}
