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
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.ContributionManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.IMenuService;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.session.AssetSession;
import org.liftloop.internal.rodpump.ui.HelpContexts;
import org.liftloop.internal.rodpump.ui.twin.TimeTravel;
import org.liftloop.model.Well;
import org.liftloop.ui.live.LeftOut;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveFieldsListener;
import org.liftloop.ui.live.LivePhase;
import org.liftloop.ui.live.Pulse;
import org.liftloop.ui.theme.EnabledLook;

/** The live twin of the well. */
final class LivePage extends FormPage {

	static final String ID = "LIVE"; //$NON-NLS-1$

	private static final String START = "org.liftloop.ui.startLive"; //$NON-NLS-1$
	/** Where others add commands to the page. */
	private static final String TOOL_BAR = "toolbar:org.liftloop.rodpump.ui.live"; //$NON-NLS-1$
	/** Time after which the age of what is shown is looked at again, ms. */
	private static final int LOOK_MILLIS = 1000;

	private final WellEditor editor;
	private final LiveFieldsListener listener = file -> show();
	private Optional<View> view = Optional.empty();
	private @Nullable AssetSession session;
	private @Nullable Subscription heard;

	private record View(Button start, TimeTravel travel, Pulse pulse) {
	}

	LivePage(WellEditor editor) {
		super(editor, ID, Messages.Live_title);
		this.editor = editor;
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		if (managedForm == null) {
			return;
		}
		managedForm.getForm().setText(getTitle());
		managedForm.getToolkit().decorateFormHeading(managedForm.getForm().getForm());
		if (managedForm.getForm().getToolBarManager() instanceof ContributionManager tools) {
			IMenuService menus = getSite().getService(IMenuService.class);
			menus.populateContributionManager(tools, TOOL_BAR);
			tools.update(true);
			managedForm.getForm().addDisposeListener(event -> menus.releaseContributions(tools));
		}
		Composite body = managedForm.getForm().getBody();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, HelpContexts.WELL_LIVE);
		GridLayoutFactory.swtDefaults().margins(8, 4).applyTo(body);
		Button start = managedForm.getToolkit().createButton(body, Messages.Live_start, SWT.PUSH);
		start.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> start()));
		EnabledLook.set(start, true);
		GridDataFactory.swtDefaults().applyTo(start);
		TimeTravel travel = new TimeTravel(body, this::file, () -> editor.well().map(well -> String.valueOf(well.getName())));
		managedForm.getToolkit().adapt(travel);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(travel);
		Pulse pulse = new Pulse(travel, this::paint);
		view = Optional.of(new View(start, travel, pulse));
		LiveFields.ofWorkbench().addListener(listener);
		show();
		pulse.every(LOOK_MILLIS);
	}

	private void start() {
		try {
			getSite().getService(IHandlerService.class).executeCommand(START, null);
		} catch (CommandException e) {
			ILog.of(LivePage.class).error(START, e);
		}
	}

	private IFile file() {
		return editor.document().file();
	}

	private Optional<LiveField> field() {
		return LiveFields.ofWorkbench().find(file()).filter(LiveField::isRunning);
	}

	/** Hears the session that the well has now, if the page has been looked at. */
	void show() {
		view.ifPresent(shown -> {
			AssetSession present = editor.well().flatMap(
					well -> field().flatMap(field -> field.session(String.valueOf(well.getName())))).orElse(null);
			if (present != session) {
				deafen();
				session = present;
				heard = present == null ? null : present.listen(snapshot -> shown.pulse().ask());
			}
			boolean stopped = LiveFields.ofWorkbench().phase(file()) == LivePhase.STOPPED;
			if (shown.start().getVisible() != stopped && shown.start().getLayoutData() instanceof GridData data) {
				shown.start().setVisible(stopped);
				data.exclude = !stopped;
				shown.start().requestLayout();
			}
			shown.pulse().ask();
		});
	}

	/** Shows the newest that is known, soon. */
	void refresh() {
		view.ifPresent(shown -> {
			shown.travel().refresh();
			shown.pulse().ask();
		});
	}

	/**
	 * Shows what was recorded, if the page has been looked at.
	 *
	 * @param time the time
	 */
	void showMoment(Instant time) {
		view.ifPresent(shown -> shown.travel().show(time));
	}

	private void paint() {
		// What nobody sees is not painted.
		view.filter(shown -> shown.travel().live().isVisible()).ifPresent(shown -> editor.well().ifPresent(well -> shown.travel()
				.live().show(String.valueOf(well.getName()), field().orElse(null), session, why(well))));
	}

	private String why(Well well) {
		return switch (LiveFields.ofWorkbench().phase(file())) {
		case STOPPED -> NLS.bind(Messages.Live_stopped, LiveFields.ofWorkbench().problem(file()));
		case STARTING -> Messages.Live_starting;
		case STOPPING -> Messages.Live_stopping;
		case RUNNING -> field().flatMap(field -> field.leftOut().stream()
				.filter(left -> left.asset().equals(well.getName())).map(LeftOut::reason).findFirst())
				.map(reason -> NLS.bind(Messages.Live_leftOut, reason)).orElse(Messages.Live_renamed);
		};
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			refresh();
		}
	}

	private void deafen() {
		Subscription present = heard;
		if (present != null) {
			present.close();
		}
		heard = null;
		session = null;
	}

	@Override
	public void dispose() {
		LiveFields.ofWorkbench().removeListener(listener);
		deafen();
		super.dispose();
	}
}
