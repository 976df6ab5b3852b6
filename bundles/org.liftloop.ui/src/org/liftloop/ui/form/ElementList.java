/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * A containment list of an object, or of a part it may not have yet (the tapers of a well without a rod string), changed
 * by undoable commands.
 *
 * @param part the single containment reference that holds the list's owner; null if the object itself does
 * @param list the list
 */
public record ElementList(@Nullable EReference part, EReference list) {

	/**
	 * @param root the object the list belongs to
	 * @return the elements in order; empty if the part is missing
	 */
	public List<EObject> elements(EObject root) {
		EObject owner = owner(root);
		return owner != null && owner.eGet(list) instanceof List<?> elements
				? elements.stream().map(EObject.class::cast).toList()
				: List.of();
	}

	/**
	 * Adds an element by one command, with the part if it is missing.
	 *
	 * @param domain takes the command
	 * @param root the object the list belongs to
	 * @param element the new element
	 * @param index its place; beyond the end for the end
	 * @param label what the undo menu calls the change
	 */
	public void add(EditingDomain domain, EObject root, EObject element, int index, String label) {
		EObject owner = owner(root);
		if (owner == null && part != null) {
			EObject created = EcoreUtil.create(part.getEReferenceType());
			add(created, element);
			execute(domain, SetCommand.create(domain, root, part, created), label);
		} else if (owner != null) {
			int place = Math.min(index, elements(root).size());
			execute(domain, AddCommand.create(domain, owner, list, element, place), label);
		}
	}

	/**
	 * Removes elements by one command.
	 *
	 * @param domain takes the command
	 * @param root the object the list belongs to
	 * @param elements what goes
	 * @param label what the undo menu calls the change
	 */
	public void remove(EditingDomain domain, EObject root, List<EObject> elements, String label) {
		if (!elements.isEmpty()) {
			execute(domain, RemoveCommand.create(domain, owner(root), list, elements), label);
		}
	}

	/**
	 * Moves an element by one command. Beyond an end nothing happens.
	 *
	 * @param domain takes the command
	 * @param root the object the list belongs to
	 * @param element what moves
	 * @param by how many places; negative is up
	 * @param label what the undo menu calls the change
	 */
	public void move(EditingDomain domain, EObject root, EObject element, int by, String label) {
		List<EObject> elements = elements(root);
		int index = elements.indexOf(element) + by;
		if (index >= 0 && index < elements.size()) {
			execute(domain, MoveCommand.create(domain, owner(root), list, element, index), label);
		}
	}

	private @Nullable EObject owner(EObject root) {
		if (part == null) {
			return root;
		}
		return root.eGet(part) instanceof EObject owner ? owner : null;
	}

	private void add(EObject owner, EObject element) {
		owner.eSet(list, List.of(element));
	}

	private static void execute(EditingDomain domain, Command command, String label) {
		domain.getCommandStack().execute(new CompoundCommand(label, label, List.of(command)));
	}
}
