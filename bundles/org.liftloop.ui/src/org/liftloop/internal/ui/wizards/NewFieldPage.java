/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;

/**
 * Where the new field goes and what its file is called. In a workspace without projects a project is created, since a
 * first field needs nothing else.
 */
final class NewFieldPage extends WizardNewFileCreationPage {

	private @Nullable IProject firstProject;

	NewFieldPage(IStructuredSelection selection) {
		super("newField", selection); //$NON-NLS-1$
		setTitle(Messages.NewField_title);
		setDescription(Messages.NewField_description);
		setFileExtension(FieldStore.FILE_EXTENSION);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		createFirstProject();
		super.createControl(parent);
		setFileName(Messages.NewField_fileName);
		setPageComplete(validatePage());
	}

	@Override
	protected @Nullable InputStream getInitialContents() {
		Field field = ModelFactory.eINSTANCE.createField();
		field.setName(IPath.fromOSString(getFileName()).removeFileExtension().lastSegment());
		try {
			return new ByteArrayInputStream(FieldStore.toBytes(field, getFileName()));
		} catch (FieldFileException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e),
					StatusManager.SHOW | StatusManager.LOG);
			return null;
		}
	}

	@Override
	protected String getNewFileLabel() {
		return Messages.NewField_fileLabel;
	}

	/**
	 * Takes back the project that this page created, for a wizard that is cancelled.
	 */
	void deleteFirstProject() {
		IProject created = firstProject;
		if (created == null) {
			return;
		}
		firstProject = null;
		try {
			created.delete(true, null);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
	}

	private void createFirstProject() {
		if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0) {
			return;
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.NewField_project);
		try {
			project.create(null);
			project.open(null);
			firstProject = project;
			setContainerFullPath(project.getFullPath());
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
