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

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/**
 * What elements are called where a user reads them.
 */
public final class ElementLabels {

	private static final String NAME_FEATURE = "name"; //$NON-NLS-1$

	private ElementLabels() {
	}

	/**
	 * @param adapterFactory item providers of the element
	 * @param element an element
	 * @return its name if it has one; otherwise what its item provider says, or the class's name without a provider
	 */
	public static String label(AdapterFactory adapterFactory, EObject element) {
		EStructuralFeature nameFeature = element.eClass().getEStructuralFeature(NAME_FEATURE);
		if (nameFeature != null && element.eGet(nameFeature) instanceof String name && !name.isBlank()) {
			return name;
		}
		return adapterFactory.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider provider
				? provider.getText(element)
				: element.eClass().getName();
	}

	/**
	 * @param adapterFactory item providers of the element
	 * @param element an element
	 * @return the labels from below the root down to the element, for example {@code Well A > Rod string > Taper 2};
	 *         of the root itself its own
	 */
	public static String path(AdapterFactory adapterFactory, EObject element) {
		Deque<String> labels = new ArrayDeque<>();
		EObject current = element;
		while (current != null && current.eContainer() != null) {
			labels.addFirst(label(adapterFactory, current));
			current = current.eContainer();
		}
		return labels.isEmpty() ? label(adapterFactory, element) : String.join(" > ", labels); //$NON-NLS-1$
	}
}
