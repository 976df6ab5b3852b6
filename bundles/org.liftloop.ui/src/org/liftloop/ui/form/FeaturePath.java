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
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * The way from an object to one of its attributes, or to an attribute of a part it may not have yet: a well without a
 * pump still has a place to type the plunger's diameter into.
 *
 * @param parts the containment references to follow, in order; empty for an attribute of the object itself
 * @param attribute the attribute at the end
 */
public record FeaturePath(List<EReference> parts, EAttribute attribute) {

	public FeaturePath {
		parts = List.copyOf(parts);
	}

	/**
	 * @param attribute an attribute of the object itself
	 * @return the path
	 */
	public static FeaturePath of(EAttribute attribute) {
		return new FeaturePath(List.of(), attribute);
	}

	/**
	 * @param part a single containment reference of the object
	 * @param attribute an attribute of what it holds
	 * @return the path
	 */
	public static FeaturePath of(EReference part, EAttribute attribute) {
		return new FeaturePath(List.of(part), attribute);
	}

	/**
	 * @param root where the path starts
	 * @return the object that has the attribute, or null if a part on the way is missing
	 */
	public @Nullable EObject owner(EObject root) {
		EObject owner = root;
		for (EReference part : parts) {
			Object next = owner.eGet(part);
			if (!(next instanceof EObject object)) {
				return null;
			}
			owner = object;
		}
		return owner;
	}

	/**
	 * @param root where the path starts
	 * @return the attribute's value; its default if a part on the way is missing
	 */
	public @Nullable Object get(EObject root) {
		EObject owner = owner(root);
		return owner == null ? attribute.getDefaultValue() : owner.eGet(attribute);
	}

	/**
	 * @param root where the path starts
	 * @return whether the attribute was given a value of its own
	 */
	public boolean isSet(EObject root) {
		EObject owner = owner(root);
		return owner != null && owner.eIsSet(attribute);
	}

	/**
	 * Changes the attribute by one undoable command; missing parts are made in the same command.
	 *
	 * @param domain the domain whose command stack takes the command
	 * @param root where the path starts
	 * @param value the new value; null to forget the value
	 * @param label what the undo menu calls the change
	 * @return whether anything changed
	 */
	public boolean set(EditingDomain domain, EObject root, @Nullable Object value, String label) {
		if (value == null ? !isSet(root) : isSet(root) && Objects.equals(get(root), value)) {
			return false;
		}
		domain.getCommandStack().execute(new CompoundCommand(label, label, List.of(command(domain, root, value))));
		return true;
	}

	private Command command(EditingDomain domain, EObject root, @Nullable Object value) {
		EObject owner = root;
		for (int i = 0; i < parts.size(); i++) {
			if (!(owner.eGet(parts.get(i)) instanceof EObject next)) {
				return SetCommand.create(domain, owner, parts.get(i), created(i, value));
			}
			owner = next;
		}
		return SetCommand.create(domain, owner, attribute, value == null ? SetCommand.UNSET_VALUE : value);
	}

	/** The missing part with everything below it down to the attribute. */
	private EObject created(int from, @Nullable Object value) {
		EObject first = EcoreUtil.create(parts.get(from).getEReferenceType());
		EObject last = first;
		for (int i = from + 1; i < parts.size(); i++) {
			EObject next = EcoreUtil.create(parts.get(i).getEReferenceType());
			last.eSet(parts.get(i), next);
			last = next;
		}
		last.eSet(attribute, value);
		return first;
	}
}
