/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a model says while a command runs and hands it on once, when the command is done.
 */
final class ChangeCollector extends EContentAdapter {

	private final Consumer<List<Notification>> receiver;
	private List<Notification> gathered = new ArrayList<>();
	private boolean flushScheduled;

	ChangeCollector(Consumer<List<Notification>> receiver) {
		this.receiver = receiver;
	}

	@Override
	public void notifyChanged(@Nullable Notification notification) {
		super.notifyChanged(notification);
		if (notification == null || notification.isTouch()
				|| notification.getEventType() == Notification.REMOVING_ADAPTER) {
			return;
		}
		gathered.add(notification);
		Display display = Display.getCurrent();
		if (!flushScheduled && display != null) {
			// For a change outside of any command, which nothing else would end.
			flushScheduled = true;
			display.asyncExec(this::flush);
		}
	}

	void flush() {
		flushScheduled = false;
		if (!gathered.isEmpty()) {
			List<Notification> batch = List.copyOf(gathered);
			gathered = new ArrayList<>();
			receiver.accept(batch);
		}
	}

	void clear() {
		gathered = new ArrayList<>();
	}
}
