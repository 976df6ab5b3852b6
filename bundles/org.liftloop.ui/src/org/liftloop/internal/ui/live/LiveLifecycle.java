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

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.live.LiveFields;

/** Stops live fields before their project or the workbench goes. */
public final class LiveLifecycle {

	private LiveLifecycle() {
	}

	/** @param fields stopped when they must be */
	public static void watch(LiveFields fields) {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(event -> going(fields, event.getResource()),
				IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
		PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {

			@Override
			public boolean preShutdown(@Nullable IWorkbench workbench, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(@Nullable IWorkbench workbench) {
				join();
				fields.stopNow(fields.running());
			}
		});
	}

	/** A field that is being started must be known before it can be stopped. */
	private static void join() {
		try {
			Job.getJobManager().join(LiveFields.FAMILY, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void going(LiveFields fields, @Nullable IResource project) {
		if (project != null) {
			fields.forget(project);
		}
	}
}
