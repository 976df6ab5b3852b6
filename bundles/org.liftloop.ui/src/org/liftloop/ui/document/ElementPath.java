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

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * The place of an element in its field as text, for editor inputs and markers that outlive the element.
 * <p>
 * One segment per containment, joined by {@code /}: {@code assets=Well+A} where the name tells siblings apart,
 * {@code assets:2} (from zero) where it does not, {@code rodString} for a single child. The root is the empty text.
 * Names are preferred to positions since they survive a new element before them.
 */
public final class ElementPath {

	private static final String NAME_FEATURE = "name"; //$NON-NLS-1$

	private ElementPath() {
	}

	/**
	 * @param element an element
	 * @param root the element to start from, {@code element} itself or one of its containers
	 * @return the path, or null if {@code root} does not contain {@code element}
	 */
	public static @Nullable String of(EObject element, EObject root) {
		Deque<String> segments = new ArrayDeque<>();
		EObject current = element;
		while (current != root) {
			EObject container = current.eContainer();
			if (container == null) {
				return null;
			}
			segments.addFirst(segment(container, current));
			current = container;
		}
		return String.join("/", segments); //$NON-NLS-1$
	}

	/**
	 * @param path what {@link #of} gave
	 * @param root the element to start from
	 * @return the element there now, or null
	 */
	public static @Nullable EObject resolve(String path, EObject root) {
		EObject current = root;
		if (path.isEmpty()) {
			return root;
		}
		for (String segment : path.split("/", -1)) { //$NON-NLS-1$
			EObject next = child(current, segment);
			if (next == null) {
				return null;
			}
			current = next;
		}
		return current;
	}

	private static String segment(EObject container, EObject child) {
		EStructuralFeature feature = child.eContainingFeature();
		if (!feature.isMany()) {
			return feature.getName();
		}
		List<EObject> siblings = children(container, feature);
		String name = name(child);
		if (name != null && !name.isEmpty()
				&& siblings.stream().filter(sibling -> name.equals(name(sibling))).count() == 1) {
			return feature.getName() + '=' + URLEncoder.encode(name, StandardCharsets.UTF_8);
		}
		return feature.getName() + ':' + siblings.indexOf(child);
	}

	private static @Nullable EObject child(EObject container, String segment) {
		int equals = segment.indexOf('=');
		int colon = segment.indexOf(':');
		int end = equals >= 0 ? equals : colon >= 0 ? colon : segment.length();
		EStructuralFeature feature = container.eClass().getEStructuralFeature(segment.substring(0, end));
		if (feature == null || !(container.eGet(feature) instanceof Object value)) {
			return null;
		}
		if (!feature.isMany()) {
			return value instanceof EObject object ? object : null;
		}
		List<EObject> siblings = children(container, feature);
		if (equals >= 0) {
			String name = URLDecoder.decode(segment.substring(equals + 1), StandardCharsets.UTF_8);
			return siblings.stream().filter(sibling -> name.equals(name(sibling))).findFirst().orElse(null);
		}
		int index = index(segment.substring(end));
		return index >= 0 && index < siblings.size() ? siblings.get(index) : null;
	}

	private static int index(String colonAndNumber) {
		try {
			return colonAndNumber.isEmpty() ? 0 : Integer.parseInt(colonAndNumber.substring(1));
		} catch (NumberFormatException e) {
			// A path from a hand-edited workbench state: it names nothing.
			return -1;
		}
	}

	private static List<EObject> children(EObject container, EStructuralFeature feature) {
		return container.eGet(feature) instanceof List<?> list
				? list.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList()
				: List.of();
	}

	private static @Nullable String name(EObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(NAME_FEATURE);
		return feature != null && object.eGet(feature) instanceof String name ? name : null;
	}
}
