/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test an empty project and a workspace without anything else. Register it before
 * {@link WorkbenchExtension}, so that editors close before their files go.
 */
public final class WorkspaceExtension implements BeforeEachCallback, AfterEachCallback {

	private @Nullable IProject project;

	/**
	 * @return the test's project
	 */
	public IProject project() {
		IProject present = project;
		if (present == null) {
			throw new IllegalStateException("Only during a test"); //$NON-NLS-1$
		}
		return present;
	}

	/**
	 * @param name its name
	 * @param content what it holds
	 * @return a new file of the project
	 * @throws CoreException if it cannot be created
	 */
	public IFile file(String name, byte[] content) throws CoreException {
		return file(name, new ByteArrayInputStream(content));
	}

	/**
	 * @param name its name
	 * @param content what it holds; is closed
	 * @return a new file of the project
	 * @throws CoreException if it cannot be created
	 */
	public IFile file(String name, InputStream content) throws CoreException {
		IFile file = project().getFile(name);
		file.create(content, IResource.FORCE, null);
		return file;
	}

	@Override
	public void beforeEach(@Nullable ExtensionContext context) throws CoreException {
		deleteAll();
		IProject fresh = ResourcesPlugin.getWorkspace().getRoot()
				.getProject("test-" + Objects.requireNonNull(context).getRequiredTestMethod().getName()); //$NON-NLS-1$
		fresh.create(null);
		fresh.open(null);
		project = fresh;
	}

	@Override
	public void afterEach(@Nullable ExtensionContext context) throws CoreException {
		project = null;
		deleteAll();
	}

	private static void deleteAll() throws CoreException {
		Ui.waitUntil(Condition.of("the workspace's own jobs", //$NON-NLS-1$
				() -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0
						&& Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_REFRESH).length == 0));
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, null);
		}
	}
}
