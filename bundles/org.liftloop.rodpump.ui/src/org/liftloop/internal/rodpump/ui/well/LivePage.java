/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import java.time.Instant;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.session.AssetSession;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.internal.rodpump.ui.twin.TimeTravel;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.twin.LiveAssetPage;

/** The live twin of the well. */
final class LivePage extends LiveAssetPage<TimeTravel> {

	private final WellEditor editor;

	LivePage(WellEditor editor) {
		super(editor, editor::well);
		this.editor = editor;
	}

	@Override
	protected TimeTravel createContent(Composite parent) {
		return new TimeTravel(parent, this::file, () -> editor.well().map(well -> String.valueOf(well.getName())));
	}

	@Override
	protected boolean isSeen(TimeTravel travel) {
		return travel.live().isVisible();
	}

	@Override
	protected void paint(TimeTravel travel, String name, @Nullable LiveField field, @Nullable AssetSession session,
			String why) {
		travel.live().show(name, field, session, why);
	}

	@Override
	protected void refreshContent(TimeTravel travel) {
		travel.refresh();
	}

	/**
	 * Shows what was recorded, if the page has been looked at.
	 *
	 * @param time the time
	 */
	void showMoment(Instant time) {
		content().ifPresent(travel -> travel.show(time));
	}

	@Override
	protected String stopped(String problem) {
		return NLS.bind(Messages.Live_stopped, problem);
	}

	@Override
	protected String helpContext() {
		return HelpContexts.WELL_LIVE;
	}

	@Override
	protected String toolBar() {
		return "toolbar:org.liftloop.rodpump.ui.live"; //$NON-NLS-1$
	}
}
