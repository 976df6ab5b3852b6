/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.editing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.providers.ElementLabels;
import org.liftloop.ui.providers.FeatureLabels;

/**
 * The changes of a document, each one command that undo names in the user's words ("Undo Change Length").
 */
public final class ElementCommands {

	private final FieldDocument document;
	private final EditingDomain domain;

	/**
	 * @param document the document to change
	 */
	public ElementCommands(FieldDocument document) {
		this.document = document;
		domain = document.editingDomain();
	}

	/**
	 * Sets a feature, unless it has that value already.
	 *
	 * @param element an element of the document
	 * @param feature a single-valued feature
	 * @param value what it shall hold; null for none
	 * @return whether something changed
	 */
	public boolean set(EObject element, EStructuralFeature feature, @Nullable Object value) {
		if (Objects.equals(value, element.eGet(feature))) {
			return false;
		}
		return execute(NLS.bind(Messages.Command_set, label(element, feature)),
				SetCommand.create(domain, element, feature, value));
	}

	/**
	 * Gives a feature its default, or no value if it has none.
	 *
	 * @param element an element of the document
	 * @param feature a single-valued feature
	 * @return whether something changed
	 */
	public boolean reset(EObject element, EStructuralFeature feature) {
		return element.eIsSet(feature) && execute(NLS.bind(Messages.Command_reset, label(element, feature)),
				SetCommand.create(domain, element, feature, SetCommand.UNSET_VALUE));
	}

	/**
	 * Adds or sets a child.
	 *
	 * @param parent an element of the document
	 * @param feature the containment that takes the child
	 * @param child a new element
	 * @param index where among its siblings, or {@link org.eclipse.emf.edit.command.CommandParameter#NO_INDEX}
	 * @return whether something changed
	 */
	public boolean add(EObject parent, EStructuralFeature feature, EObject child, int index) {
		Command command = feature.isMany() ? AddCommand.create(domain, parent, feature, child, index)
				: SetCommand.create(domain, parent, feature, child);
		return execute(NLS.bind(Messages.Command_add, child.eContainer() == null ? typeLabel(child)
				: ElementLabels.label(document.adapterFactory(), child)), command);
	}

	/**
	 * Deletes elements with all they contain.
	 *
	 * @param elements elements of the document, not the field itself
	 * @return whether something changed
	 */
	public boolean delete(Collection<? extends EObject> elements) {
		List<? extends EObject> doomed = elements.stream().filter(element -> element.eContainer() != null).toList();
		return !doomed.isEmpty() && execute(NLS.bind(Messages.Command_delete, describe(doomed)),
				DeleteCommand.create(domain, doomed));
	}

	/**
	 * Moves an element among its siblings.
	 *
	 * @param element an element of the document
	 * @param by how many places, negative for up
	 * @return whether something changed; false at the end of the list
	 */
	public boolean move(EObject element, int by) {
		return canMove(element, by) && execute(
				NLS.bind(by < 0 ? Messages.Command_moveUp : Messages.Command_moveDown, describe(List.of(element))),
				MoveCommand.create(domain, element.eContainer(), element.eContainingFeature(), element,
						position(element) + by));
	}

	/**
	 * @param element an element of the document
	 * @param by how many places, negative for up
	 * @return whether {@link #move} would change something
	 */
	public boolean canMove(EObject element, int by) {
		if (element.eContainer() == null || !element.eContainingFeature().isMany()) {
			return false;
		}
		int target = position(element) + by;
		return target >= 0 && target < siblings(element).size();
	}

	/**
	 * Runs several changes as one: undone together, all or nothing.
	 *
	 * @param label what undo calls it
	 * @param commands the changes, in order
	 * @return whether something changed
	 */
	public boolean execute(String label, List<? extends Command> commands) {
		CompoundCommand compound = new CompoundCommand();
		commands.forEach(compound::append);
		return !commands.isEmpty() && execute(label, compound);
	}

	/**
	 * @param label what undo calls it
	 * @param command a change
	 * @return whether it could be done and was
	 */
	public boolean execute(String label, Command command) {
		CommandWrapper named = new CommandWrapper(label, label, command);
		if (!named.canExecute()) {
			named.dispose();
			return false;
		}
		domain.getCommandStack().execute(named);
		return true;
	}

	private String describe(List<? extends EObject> elements) {
		return elements.size() == 1 ? ElementLabels.label(document.adapterFactory(), elements.getFirst())
				: NLS.bind(Messages.Command_several, elements.size());
	}

	private String label(EObject element, EStructuralFeature feature) {
		return FeatureLabels.label(document.adapterFactory(), element, feature);
	}

	private static String typeLabel(EObject child) {
		return child.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<?> siblings(EObject element) {
		return element.eContainer().eGet(element.eContainingFeature()) instanceof List<?> list ? list : List.of();
	}

	private static int position(EObject element) {
		return siblings(element).indexOf(element);
	}
}
