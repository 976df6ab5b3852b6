/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.twin;

import java.util.Optional;
import java.util.function.Supplier;

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
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.session.AssetSession;
import org.liftloop.model.Asset;
import org.liftloop.ui.editing.FieldElementFormEditor;
import org.liftloop.ui.live.LeftOut;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveFieldsListener;
import org.liftloop.ui.live.LivePhase;
import org.liftloop.ui.live.Pulse;
import org.liftloop.ui.theme.EnabledLook;

/**
 * The page of an editor with the live twin of its asset. It hears the session that the asset has, and has what is new
 * painted as often as a person can see it.
 *
 * @param <C> type of the content that shows the twin
 */
public abstract class LiveAssetPage<C extends Composite> extends FormPage {

	/** Id of the page in its editor. */
	public static final String ID = "LIVE"; //$NON-NLS-1$

	private static final String START = "org.liftloop.ui.startLive"; //$NON-NLS-1$
	/** Time after which the age of what is shown is looked at again, ms. */
	private static final int LOOK_MILLIS = 1000;

	private final FieldElementFormEditor editor;
	private final Supplier<Optional<? extends Asset>> asset;
	private final LiveFieldsListener listener = file -> show();
	private Optional<View<C>> view = Optional.empty();
	private @Nullable AssetSession session;
	private @Nullable Subscription heard;

	private record View<C>(Button start, C content, Pulse pulse) {
	}

	/**
	 * @param editor the editor
	 * @param asset  gives the asset that is edited; empty while there is none
	 */
	protected LiveAssetPage(FieldElementFormEditor editor, Supplier<Optional<? extends Asset>> asset) {
		super(editor, ID, Messages.Live_title);
		this.editor = editor;
		this.asset = asset;
	}

	/**
	 * Makes what shows the twin.
	 *
	 * @param parent gets it
	 * @return it
	 */
	protected abstract C createContent(Composite parent);

	/**
	 * @param content what shows the twin
	 * @return whether the live twin can be seen: what nobody sees is not painted
	 */
	protected abstract boolean isSeen(@NonNull C content);

	/**
	 * Paints what is known now.
	 *
	 * @param content what shows the twin
	 * @param name    name of the asset
	 * @param field   its live field, or null when none runs
	 * @param present its session, or null when none runs
	 * @param why     why none runs
	 */
	protected abstract void paint(@NonNull C content, String name, @Nullable LiveField field, @Nullable AssetSession present,
			String why);

	/**
	 * Takes over what the model and the unit system now say; painting follows by itself.
	 *
	 * @param content what shows the twin
	 */
	protected void refreshContent(@NonNull C content) {
		// What is painted anew each time needs nothing.
	}

	/**
	 * @param problem why the twins stopped, a sentence; empty when a person stopped them
	 * @return what a twin of this type of asset would tell, in words
	 */
	protected abstract String stopped(String problem);

	/** @return the id of the context help */
	protected abstract String helpContext();

	/** @return where others add commands to the page: a location of {@code org.eclipse.ui.menus} */
	protected abstract String toolBar();

	@Override
	protected final void createFormContent(@Nullable IManagedForm managedForm) {
		if (managedForm == null) {
			return;
		}
		managedForm.getForm().setText(getTitle());
		managedForm.getToolkit().decorateFormHeading(managedForm.getForm().getForm());
		if (managedForm.getForm().getToolBarManager() instanceof ContributionManager tools) {
			IMenuService menus = getSite().getService(IMenuService.class);
			menus.populateContributionManager(tools, toolBar());
			tools.update(true);
			managedForm.getForm().addDisposeListener(event -> menus.releaseContributions(tools));
		}
		Composite body = managedForm.getForm().getBody();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, helpContext());
		GridLayoutFactory.swtDefaults().margins(8, 4).applyTo(body);
		Button start = managedForm.getToolkit().createButton(body, Messages.Live_start, SWT.PUSH);
		start.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> start()));
		EnabledLook.set(start, true);
		GridDataFactory.swtDefaults().applyTo(start);
		C content = createContent(body);
		managedForm.getToolkit().adapt(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		Pulse pulse = new Pulse(content, this::paint);
		view = Optional.of(new View<>(start, content, pulse));
		LiveFields.ofWorkbench().addListener(listener);
		show();
		pulse.every(LOOK_MILLIS);
	}

	private void start() {
		try {
			getSite().getService(IHandlerService.class).executeCommand(START, null);
		} catch (CommandException e) {
			ILog.of(LiveAssetPage.class).error(START, e);
		}
	}

	/** @return file of the field */
	protected final IFile file() {
		return editor.document().file();
	}

	private Optional<LiveField> field() {
		return LiveFields.ofWorkbench().find(file()).filter(LiveField::isRunning);
	}

	/** Hears the session that the asset has now, if the page has been looked at. */
	public final void show() {
		view.ifPresent(shown -> {
			AssetSession present = asset.get().flatMap(
					shownAsset -> field().flatMap(field -> field.session(String.valueOf(shownAsset.getName())))).orElse(null);
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
	public final void refresh() {
		view.ifPresent(shown -> {
			refreshContent(shown.content());
			shown.pulse().ask();
		});
	}

	/** @return what shows the twin, if the page has been looked at */
	protected final Optional<C> content() {
		return view.map(View::content);
	}

	private void paint() {
		view.filter(shown -> isSeen(shown.content())).ifPresent(shown -> asset.get().ifPresent(present -> paint(
				shown.content(), String.valueOf(present.getName()), field().orElse(null), session, why(present))));
	}

	private String why(Asset present) {
		return switch (LiveFields.ofWorkbench().phase(file())) {
		case STOPPED -> stopped(LiveFields.ofWorkbench().problem(file()));
		case STARTING -> Messages.Live_starting;
		case STOPPING -> Messages.Live_stopping;
		case RUNNING -> field().flatMap(field -> field.leftOut().stream()
				.filter(left -> left.asset().equals(present.getName())).map(LeftOut::reason).findFirst())
				.map(reason -> NLS.bind(Messages.Live_leftOut, present.getName(), reason)).orElse(Messages.Live_renamed);
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
