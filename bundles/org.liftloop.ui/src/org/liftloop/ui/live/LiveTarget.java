/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.util.Optional;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ISources;
import org.eclipse.ui.ide.ResourceUtil;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.io.FieldStore;
import org.liftloop.ui.explorer.FieldNode;

/** The field that a command is about: the one selected, else the one that is edited. */
final class LiveTarget {

	private LiveTarget() {
	}

	/**
	 * @param context what is selected and edited
	 * @return file of the field, if there is one
	 */
	static Optional<IFile> of(@Nullable Object context) {
		if (!(context instanceof IEvaluationContext evaluation)) {
			return Optional.empty();
		}
		return selected(evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME))
				.or(() -> edited(evaluation.getVariable(ISources.ACTIVE_EDITOR_INPUT_NAME)));
	}

	private static Optional<IFile> selected(@Nullable Object selection) {
		if (!(selection instanceof IStructuredSelection structured) || structured.size() != 1) {
			return Optional.empty();
		}
		Object element = structured.getFirstElement();
		return element instanceof FieldNode node ? Optional.of(node.file())
				: Adapters.of(element, IFile.class).filter(LiveTarget::isField);
	}

	private static Optional<IFile> edited(@Nullable Object input) {
		return input instanceof IEditorInput editor
				? Optional.ofNullable(ResourceUtil.getFile(editor)).filter(LiveTarget::isField)
				: Optional.empty();
	}

	private static boolean isField(IFile file) {
		return FieldStore.FILE_EXTENSION.equals(file.getFileExtension());
	}
}
