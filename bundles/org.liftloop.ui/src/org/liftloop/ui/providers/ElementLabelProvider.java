/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.providers;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.validation.ModelProblem;
import org.liftloop.model.validation.ModelProblem.Severity;

/**
 * Labels and images of elements, with a mark on those that have a problem, themselves or somewhere inside, and the
 * problems in the tool tip.
 */
public final class ElementLabelProvider extends ColumnLabelProvider {

	private final AdapterFactory adapterFactory;
	private final Supplier<List<ModelProblem>> problems;

	/**
	 * @param adapterFactory item providers of the elements
	 * @param problems the present problems, for example {@code document::problems}
	 */
	public ElementLabelProvider(AdapterFactory adapterFactory, Supplier<List<ModelProblem>> problems) {
		this.adapterFactory = adapterFactory;
		this.problems = problems;
	}

	@Override
	public String getText(@Nullable Object element) {
		return element instanceof EObject object ? ElementLabels.label(adapterFactory, object)
				: String.valueOf(element);
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		if (!(element instanceof EObject object)) {
			return null;
		}
		Image base = ElementImages.image(adapterFactory, object);
		String overlay = overlay(object);
		if (base == null || overlay == null) {
			return base;
		}
		ImageDescriptor mark = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(overlay);
		return JFaceResources.getResources().get(new DecorationOverlayIcon(base, mark, IDecoration.BOTTOM_LEFT));
	}

	@Override
	public @Nullable String getToolTipText(@Nullable Object element) {
		List<String> messages = problems.get().stream().filter(problem -> problem.object() == element)
				.map(ModelProblem::message).toList();
		return messages.isEmpty() ? null : String.join("\n", messages); //$NON-NLS-1$
	}

	private @Nullable String overlay(EObject object) {
		List<Severity> inside = problems.get().stream()
				.filter(problem -> EcoreUtil.isAncestor(object, problem.object())).map(ModelProblem::severity)
				.toList();
		if (inside.contains(Severity.ERROR)) {
			return ISharedImages.IMG_DEC_FIELD_ERROR;
		}
		return inside.contains(Severity.WARNING) ? ISharedImages.IMG_DEC_FIELD_WARNING : null;
	}
}
