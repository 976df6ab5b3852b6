/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.ElementCommands;

/**
 * Copy, paste and duplicate. A copy whose name is taken among its new siblings gets a number behind it.
 */
final class ElementCopies {

	private static final String NAME_FEATURE = "name"; //$NON-NLS-1$

	private final FieldDocument document;
	private final EditingDomain domain;

	ElementCopies(FieldDocument document) {
		this.document = document;
		domain = document.editingDomain();
	}

	void copy(List<EObject> elements) {
		domain.setClipboard(new ArrayList<>(EcoreUtil.copyAll(elements)));
	}

	/**
	 * @return whether the clipboard holds elements that the target, or its container, can take
	 */
	boolean canPaste(@Nullable EObject target) {
		List<EObject> clipboard = clipboard();
		return target != null && !clipboard.isEmpty()
				&& clipboard.stream().allMatch(element -> place(target, element).isPresent());
	}

	/**
	 * Pastes into the target, or beside it where it takes no such children.
	 *
	 * @return what was pasted
	 */
	List<EObject> paste(EObject target) {
		List<EObject> pasted = new ArrayList<>(EcoreUtil.copyAll(clipboard()));
		List<Command> commands = new ArrayList<>();
		for (EObject element : pasted) {
			Place place = place(target, element).orElseThrow();
			rename(element, place);
			commands.add(place.add(domain, element));
		}
		new ElementCommands(document).execute(Messages.Command_paste, commands);
		return pasted;
	}

	boolean canDuplicate(EObject element) {
		return element.eContainer() != null && element.eContainingFeature().isMany();
	}

	/**
	 * Puts a copy behind an element.
	 *
	 * @return the copy
	 */
	EObject duplicate(EObject element) {
		EObject copy = EcoreUtil.copy(element);
		EObject container = element.eContainer();
		EStructuralFeature feature = element.eContainingFeature();
		int index = siblings(container, feature).indexOf(element) + 1;
		Place place = new Place(container, feature, index);
		rename(copy, place);
		new ElementCommands(document).execute(Messages.Command_duplicate, place.add(domain, copy));
		return copy;
	}

	private List<EObject> clipboard() {
		Collection<Object> clipboard = domain.getClipboard();
		return clipboard == null ? List.of()
				: clipboard.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	private static Optional<Place> place(EObject target, EObject element) {
		Optional<Place> inside = inside(target, element);
		return inside.isPresent() || target.eContainer() == null ? inside : inside(target.eContainer(), element);
	}

	private static Optional<Place> inside(EObject parent, EObject child) {
		return parent.eClass().getEAllContainments().stream()
				.filter(feature -> feature.getEReferenceType().isSuperTypeOf(child.eClass()))
				.filter(feature -> feature.isMany() || parent.eGet(feature) == null).findFirst()
				.map((EReference feature) -> new Place(parent, feature, CommandParameter.NO_INDEX));
	}

	private static void rename(EObject copy, Place place) {
		EStructuralFeature feature = copy.eClass().getEStructuralFeature(NAME_FEATURE);
		if (feature == null || !place.feature().isMany() || !(copy.eGet(feature) instanceof String name)) {
			return;
		}
		List<@Nullable Object> taken = new ArrayList<>();
		siblings(place.parent(), place.feature()).forEach(sibling -> taken.add(
				sibling.eClass() == copy.eClass() ? sibling.eGet(feature) : null));
		String free = name;
		for (int number = 2; taken.contains(free); number++) {
			free = name.replaceFirst(" \\(\\d+\\)$", "") + " (" + number + ')'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		copy.eSet(feature, free);
	}

	private static List<EObject> siblings(EObject parent, EStructuralFeature feature) {
		return parent.eGet(feature) instanceof List<?> list
				? list.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList()
				: List.of();
	}

	/** Where a copy goes. */
	private record Place(EObject parent, EStructuralFeature feature, int index) {

		Command add(EditingDomain domain, EObject child) {
			return feature.isMany() ? AddCommand.create(domain, parent, feature, child, index)
					: SetCommand.create(domain, parent, feature, child);
		}
	}
}
