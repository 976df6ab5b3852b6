/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Subscription;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveFieldsListener;
import org.liftloop.ui.live.Pulse;

/** A view of the live fields of the workbench: painted anew, at a rate that a person can follow, when they change. */
public abstract class LiveViewPart extends ViewPart {

	private static final String BUNDLE = "org.liftloop.ui"; //$NON-NLS-1$

	private final String help;
	private final List<Subscription> heard = new ArrayList<>();
	private final LiveFieldsListener listener = file -> fieldsChanged();
	private @Nullable Pulse pulse;
	private @Nullable Control focusControl;

	/** @param help id of the context help */
	protected LiveViewPart(String help) {
		this.help = help;
	}

	/**
	 * Builds the content.
	 *
	 * @param parent gets it
	 * @return the control that takes the focus
	 */
	protected abstract Control build(Composite parent);

	/** Shows what is known now. */
	protected abstract void refresh();

	/**
	 * Hears what changes in a field.
	 *
	 * @param field   a field
	 * @param changed to be run, in any thread
	 * @return ends it
	 */
	protected Subscription hear(LiveField field, Runnable changed) {
		return () -> {
			// Nothing is heard.
		};
	}

	@Override
	public final void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		Control focus = build(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, help);
		focusControl = focus;
		pulse = new Pulse(focus, this::refresh);
		LiveFields.ofWorkbench().addListener(listener);
		fieldsChanged();
	}

	/** @return what asks for a refresh */
	protected final Pulse pulse() {
		Pulse made = pulse;
		if (made == null) {
			throw new IllegalStateException("The view is not built"); //$NON-NLS-1$
		}
		return made;
	}

	private void fieldsChanged() {
		deafen();
		for (LiveField field : LiveFields.ofWorkbench().all()) {
			heard.add(hear(field, pulse()::ask));
		}
		pulse().ask();
	}

	private void deafen() {
		heard.forEach(Subscription::close);
		heard.clear();
	}

	/**
	 * Adds an action to the tool bar and the menu of the view.
	 *
	 * @param text  what it does
	 * @param icon  name of its icon; empty for none
	 * @param style {@link IAction#AS_PUSH_BUTTON} or {@link IAction#AS_CHECK_BOX}
	 * @param run   does it
	 * @return the action
	 */
	protected final Action action(String text, String icon, int style, Runnable run) {
		Action action = new Action(text, style) {

			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		if (!icon.isEmpty()) {
			ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
					.ifPresent(action::setImageDescriptor);
		}
		getViewSite().getActionBars().getToolBarManager().add(action);
		getViewSite().getActionBars().getMenuManager().add(action);
		return action;
	}

	@Override
	public void setFocus() {
		Control control = focusControl;
		if (control != null && !control.isDisposed()) {
			control.setFocus();
		}
	}

	@Override
	public void dispose() {
		LiveFields.ofWorkbench().removeListener(listener);
		deafen();
		super.dispose();
	}
}
