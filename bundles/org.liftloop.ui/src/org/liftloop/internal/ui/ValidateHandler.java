/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.io.FieldStore;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.explorer.FieldNode;

/**
 * Checks the selected field files, or all below the selected folders and projects; what is wrong becomes markers.
 */
public final class ValidateHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		Set<IFile> files = new LinkedHashSet<>();
		if (event != null && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (Object selected : selection.toList()) {
				collect(selected, files);
			}
		}
		files.forEach(FieldDocument::validateFile);
		return null;
	}

	private static void collect(Object selected, Set<IFile> files) {
		if (selected instanceof FieldNode node) {
			files.add(node.file());
			return;
		}
		Adapters.of(selected, IResource.class).filter(IResource::isAccessible)
				.ifPresent(resource -> collectBelow(resource, files));
	}

	private static void collectBelow(IResource resource, Set<IFile> files) {
		try {
			resource.accept(found -> {
				if (found instanceof IFile file && FieldStore.FILE_EXTENSION.equals(file.getFileExtension())) {
					files.add(file);
				}
				return found instanceof IContainer;
			});
		} catch (CoreException e) {
			ILog.of(ValidateHandler.class).log(e.getStatus());
		}
	}
}
