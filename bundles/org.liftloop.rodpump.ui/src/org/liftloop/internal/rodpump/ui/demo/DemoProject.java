/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * The project with the demo field. Made when it is missing; a demo field that is there, edited or not, stays as it is.
 */
final class DemoProject {

	/** The name of the project in the workspace. */
	static final String PROJECT = "Liftloop demo"; //$NON-NLS-1$

	/** The name of the file with the field. */
	static final String FILE = "demo.liftloop"; //$NON-NLS-1$

	private static final String TWIN_BUNDLE = "org.liftloop.rodpump.twin"; //$NON-NLS-1$
	private static final String RESOURCE = "demo/demo.liftloop"; //$NON-NLS-1$

	private DemoProject() {
	}

	/**
	 * Makes sure that the demo field is in the workspace.
	 *
	 * @param monitor hears of the progress, or null
	 * @return its file
	 * @throws CoreException if the workspace cannot be written
	 */
	static IFile create(@Nullable IProgressMonitor monitor) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		IFile file = project.getFile(FILE);
		ICoreRunnable work = progress -> create(project, file, progress);
		ResourcesPlugin.getWorkspace().run(work, ResourcesPlugin.getWorkspace().getRoot(), 0, monitor);
		return file;
	}

	private static void create(IProject project, IFile file, @Nullable IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Demo_creating, 3);
		if (!project.exists()) {
			project.create(progress.split(1));
		}
		progress.setWorkRemaining(2);
		if (!project.isOpen()) {
			project.open(progress.split(1));
		}
		progress.setWorkRemaining(1);
		if (!file.exists()) {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		}
		if (!file.exists()) {
			file.create(content(), IResource.NONE, progress.split(1));
		}
	}

	private static byte[] content() throws CoreException {
		Bundle twin = Platform.getBundle(TWIN_BUNDLE);
		URL resource = twin == null ? null : twin.getEntry(RESOURCE);
		if (resource == null) {
			throw new CoreException(Status.error(NLS.bind(Messages.Demo_missing, RESOURCE, TWIN_BUNDLE)));
		}
		try (InputStream in = resource.openStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.Demo_missing, RESOURCE, TWIN_BUNDLE), e));
		}
	}
}
